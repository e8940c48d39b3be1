import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Clock } from './clock.ts';
import type { Member } from './driver/member.ts';
import { ServerView } from './driver/server.ts';
import { until } from './driver/wait.ts';
import { Events, type Listener } from './events.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway/gateway.ts';
import { isOwn } from './guard.ts';
import { Interactions } from './interactions/interactions.ts';
import type { Parts } from './parts.ts';
import { restApp } from './rest/app.ts';
import { RateLimits } from './rest/rate-limits.ts';
import { SnowflakeMaker } from './snowflake.ts';
import { CommandRegistry } from './world/commands.ts';
import { Files } from './world/files.ts';
import { Messages } from './world/messages.ts';
import type { User } from './world/model.ts';
import { ALL } from './world/permissions.ts';
import { World } from './world/world.ts';

export interface LocalDiscordOptions {
  /** Port on 127.0.0.1; a free one when left out. */
  port?: number;
  /** What the bot must log in with; `discord.token` when left out. */
  token?: string;
  clock?: Clock;
  /**
   * When its servers and people were made, now when left out. The same time gives them the same ids, so that what a
   * bot keeps of them is found again by the next local Discord.
   */
  born?: Date;
  botName?: string;
  /** What the bot's own role allows it; everything when left out. */
  botPermissions?: bigint;
  /** Privileged intents that the bot has been granted, as a sum of bits; none when left out. */
  privilegedIntents?: number;
  /** Milliseconds between heartbeats, 41,250 as on Discord when left out. */
  heartbeatInterval?: number;
  /** Shards that may identify at the same time, 1 when left out. */
  maxConcurrency?: number;
  /** Milliseconds in which a shard may identify once, 5,000 as on Discord when left out. */
  identifyInterval?: number;
  /** How long, in milliseconds of real time, a test waits for the bot before it is told so; 10,000 when left out. */
  patience?: number;
}

/** A Discord on this machine, for trying and testing a bot: start it, point the bot at `api`, act as its members. */
export class LocalDiscord {
  /** What the bot logs in with. */
  readonly token: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly parts: Parts;
  /** The first server, and a second one to see what must not leak. */
  readonly server: ServerView;
  readonly otherServer: ServerView;
  readonly servers: ServerView[] = [];
  #people: { member: User; moderator: User; administrator: User };
  #http: HttpServer;
  #port = 0;
  #patience: number;
  #botPermissions: bigint;

  private constructor(options: LocalDiscordOptions) {
    this.clock = options.clock ?? new Clock();
    this.#patience = options.patience ?? 10_000;
    this.#botPermissions = options.botPermissions ?? ALL;
    const { clock } = this;
    let born = options.born?.getTime();
    const ids = new SnowflakeMaker({ now: () => born ?? clock.now() });
    const events = new Events();
    const world = new World(ids, clock, options.botName ?? 'Bot');
    this.token =
      options.token ?? `${Buffer.from(world.bot.id).toString('base64url')}.local.no-secret-of-anybody`;
    const gateway = new Gateway(world, events, {
      token: this.token,
      url: () => `ws://127.0.0.1:${this.#port}/gateway`,
      privilegedIntents: options.privilegedIntents ?? 0,
      heartbeatInterval: options.heartbeatInterval ?? 41_250,
      maxConcurrency: options.maxConcurrency ?? 1,
      identifyInterval: options.identifyInterval ?? 5_000,
    });
    const files = new Files(ids, () => this.origin);
    const faults = new Faults(gateway);
    const shared = { clock, ids, events, world, files, gateway, faults };
    this.faults = faults;
    this.parts = {
      ...shared,
      token: this.token,
      rateLimits: new RateLimits(clock),
      messages: new Messages(shared),
      commands: new CommandRegistry(world.bot.id, ids, clock),
      interactions: new Interactions(shared),
    };
    this.#people = {
      member: world.addUser('Mia'),
      moderator: world.addUser('Noor'),
      administrator: world.addUser('Ada'),
    };
    this.server = this.addServer('Newsroom');
    this.otherServer = this.addServer('Other newsroom');
    born = undefined;
    const app = restApp(this.parts);
    this.#http = createAdaptorServer({
      fetch: (request, env) => {
        const own = isOwn(
          request.headers.get('host') ?? undefined,
          request.headers.get('origin') ?? undefined,
        );
        return own ? app.fetch(request, env) : new Response('Forbidden', { status: 403 });
      },
    }) as HttpServer;
    this.#http.on('upgrade', (request, socket, head) => {
      const own = isOwn(request.headers.host, request.headers.origin);
      if (own && request.url?.startsWith('/gateway')) gateway.upgrade(request, socket, head);
      else socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
  }

  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const discord = new LocalDiscord(options);
    await new Promise<void>((resolve, reject) => {
      discord.#http.once('error', reject);
      discord.#http.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
    discord.#port = (discord.#http.address() as AddressInfo).port;
    return discord;
  }

  /** Where it listens, `http://127.0.0.1:<port>`. */
  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** For the bot: `new Client({ rest: { api: discord.api } })`. */
  get api(): string {
    return `${this.origin}/api`;
  }

  /** The bot, to mention it: `<@id>`. */
  get bot(): User {
    return this.parts.world.bot;
  }

  get member(): Member {
    return this.server.member;
  }

  get moderator(): Member {
    return this.server.moderator;
  }

  get administrator(): Member {
    return this.server.administrator;
  }

  /** Adds a server with channels #general and #questions that the bot is in. Its three people are the same everywhere. */
  addServer(name: string, { id, locale }: { id?: string; locale?: User['locale'] } = {}): ServerView {
    const { world, gateway } = this.parts;
    const record = world.addServer(name, this.#people.administrator, {
      botPermissions: this.#botPermissions,
      ...(id && { id }),
      ...(locale && { locale }),
    });
    const server = new ServerView(this, record, this.#people);
    world.addChannel(record, 'general');
    world.addChannel(record, 'questions');
    this.servers.push(server);
    gateway.serverCreated(record);
    return server;
  }

  /** Takes the bot out of a server. */
  removeServer(server: ServerView): void {
    this.servers.splice(this.servers.indexOf(server), 1);
    this.parts.world.servers.delete(server.id);
    this.parts.gateway.serverDeleted(server.record);
  }

  /** Calls `listener` for everything that happens, whoever may see it. `member.watch` gives one member's view. */
  subscribe(listener: Listener): () => void {
    return this.parts.events.subscribe(listener);
  }

  /** Waits for something to become true, looked at after every event; `what` is the error's text when it does not. */
  until<T>(condition: () => T, what: string | (() => string) = 'it did not happen') {
    return until(this.parts.events, condition, {
      patience: this.#patience,
      what: typeof what === 'string' ? () => what : what,
    });
  }

  /** Waits until the bot is connected and identified. */
  async connected(): Promise<void> {
    await this.until(
      () => [...this.parts.gateway.connections].some((c) => c.session),
      'the bot did not connect',
    );
  }

  async stop(): Promise<void> {
    this.clock.stop();
    this.parts.gateway.stop();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }
}
