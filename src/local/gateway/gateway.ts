import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits as Bits, ChannelType, GatewayCloseCodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Events } from '../events.ts';
import { LIMITS } from '../limits.ts';
import { shardOf } from '../snowflake.ts';
import type { Channel, Server, StoredMessage } from '../world/model.ts';
import { channelPayload, memberPayload, serverCreatePayload, userPayload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
import { Connection, type GatewaySettings } from './connection.ts';
import { contentFor } from './content.ts';
import { GatewayFault } from './frames.ts';
import { has } from './intents.ts';
import type { Session } from './session.ts';

/** The Gateway: accepts the bot's connections and brings events to the sessions they concern. */
export class Gateway {
  readonly sessions = new Map<string, Session>();
  readonly connections = new Set<Connection>();
  readonly settings: GatewaySettings;
  #world: World;
  #events: Events;
  identifiesUsed = 0;
  #identifiedAt = new Map<number, number>();
  // A frame beyond this is cut off by ws itself (1009); up to it we read and answer as Discord does (4002).
  #server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });

  constructor(world: World, events: Events, settings: GatewaySettings) {
    this.#world = world;
    this.#events = events;
    this.settings = settings;
  }

  /** Takes over an HTTP request that asked to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (ws) => {
      const connection = new Connection(this, ws, new URL(request.url ?? '/', 'ws://local').searchParams);
      this.connections.add(connection);
      ws.on('close', () => {
        this.connections.delete(connection);
        this.#events.emit({ type: 'bot.disconnected', channelId: null, visibleTo: null });
      });
    });
  }

  /** Counts an IDENTIFY and says whether it is within what an interval and a day allow. */
  admitIdentify(shard: number): boolean {
    const { maxConcurrency, identifyInterval } = this.settings;
    const group = shard % maxConcurrency;
    const now = Date.now();
    if (now - (this.#identifiedAt.get(group) ?? -Infinity) < identifyInterval) return false;
    this.#identifiedAt.set(group, now);
    this.identifiesUsed += 1;
    return this.identifiesUsed <= LIMITS.identifiesPerDay;
  }

  /** @throws GatewayFault 4011 when there would be too many servers on a shard. */
  checkShardCount(count: number): void {
    if (this.#world.servers.size <= count * LIMITS.serversPerShard) return;
    throw new GatewayFault(GatewayCloseCodes.ShardingRequired, 'Sharding required');
  }

  /** What follows an accepted IDENTIFY: READY, then the servers of that shard. */
  welcome(session: Session, version: number): void {
    const { bot } = this.#world;
    const servers = [...this.#world.servers.values()].filter((server) => this.#serves(session, server.id));
    session.dispatch('READY', {
      v: version,
      user: { ...userPayload(bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: servers.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.settings.url(),
      shard: session.shard,
      application: { id: bot.id, flags: 0 },
    });
    if (has(session.intents, Bits.Guilds)) {
      for (const server of servers)
        session.dispatch('GUILD_CREATE', serverCreatePayload(server, this.#world));
    }
    this.#events.emit({ type: 'bot.connected', channelId: null, visibleTo: null });
  }

  /** Sends an event to the sessions of a server's shard (of direct messages: shard 0) that asked for `intent`. */
  dispatch(
    serverId: string | null,
    intent: number | null,
    event: string,
    data: object | ((session: Session) => object),
  ): void {
    for (const session of this.sessions.values()) {
      if (!this.#serves(session, serverId) || (intent !== null && !has(session.intents, intent))) continue;
      session.dispatch(event, typeof data === 'function' ? data(session) : data);
    }
  }

  /** Shards for `/gateway/bot` to recommend: one for every full 2,500 servers begun. */
  recommendedShards(): number {
    return Math.max(1, Math.ceil(this.#world.servers.size / LIMITS.serversPerShard));
  }

  /** Called once a session has been resumed. */
  resumed(): void {
    this.#events.emit({ type: 'bot.connected', channelId: null, visibleTo: null });
  }

  messageCreated(channel: Channel, stored: StoredMessage): void {
    this.#sendMessage('MESSAGE_CREATE', channel, stored);
  }

  messageUpdated(channel: Channel, stored: StoredMessage): void {
    this.#sendMessage('MESSAGE_UPDATE', channel, stored);
  }

  messageDeleted(channel: Channel, stored: StoredMessage): void {
    const { serverId } = channel;
    const data = { id: stored.data.id, channel_id: channel.id, ...(serverId && { guild_id: serverId }) };
    this.dispatch(serverId, serverId ? Bits.GuildMessages : Bits.DirectMessages, 'MESSAGE_DELETE', data);
  }

  channelCreated(channel: Channel): void {
    this.dispatch(channel.serverId, Bits.Guilds, 'CHANNEL_CREATE', channelPayload(channel, this.#world));
  }

  serverCreated(server: Server): void {
    this.dispatch(server.id, Bits.Guilds, 'GUILD_CREATE', serverCreatePayload(server, this.#world));
  }

  serverDeleted(server: Server): void {
    this.dispatch(server.id, Bits.Guilds, 'GUILD_DELETE', { id: server.id });
  }

  /** Ends every connection, as at the end of a test. */
  stop(): void {
    for (const connection of this.connections) connection.drop();
    this.#server.close();
  }

  #sendMessage(event: string, channel: Channel, stored: StoredMessage): void {
    const server = this.#world.serverOf(channel);
    const member = server?.members.get(stored.data.author.id);
    const place = server
      ? {
          guild_id: server.id,
          ...(member && { member: memberPayload(member) }),
          channel_type: ChannelType.GuildText,
        }
      : { channel_type: ChannelType.DM };
    this.dispatch(channel.serverId, server ? Bits.GuildMessages : Bits.DirectMessages, event, (session) => ({
      ...contentFor(session.intents, stored.data, this.#world.bot.id, channel),
      ...place,
    }));
  }

  #serves(session: Session, serverId: string | null): boolean {
    const [shard, count] = session.shard;
    return (serverId === null ? 0 : shardOf(serverId, count)) === shard;
  }
}
