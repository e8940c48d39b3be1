import { type Client, GatewayCloseCodes as Close, Events, RESTEvents, Status } from 'discord.js';
import type { Logger } from 'pino';

/** The bot cannot start or go on; the message says in one sentence what to do. */
export class StartError extends Error {}

export const TOKEN_REFUSED =
  'Discord refuses DISCORD_TOKEN: copy the token again from https://discord.com/developers/applications, page Bot.';

/** Closing codes after which connecting again is of no use. After all others discord.js comes back by itself. */
const FATAL: Readonly<Record<number, string>> = {
  [Close.AuthenticationFailed]: TOKEN_REFUSED,
  [Close.InvalidShard]: 'Discord refuses the number of this shard: it must be below the number of shards.',
  [Close.ShardingRequired]:
    'The bot is in more servers than its connections may serve (2,500 each): set SHARD_COUNT higher, in every process.',
  [Close.InvalidAPIVersion]: 'Discord no longer speaks the version of its API that this bot uses: update it.',
  [Close.InvalidIntents]: 'Discord does not know the events that this bot asks for: update it.',
  [Close.DisallowedIntents]:
    'Discord does not grant the events that this bot asks for: allow its intents at https://discord.com/developers/applications, page Bot.',
};

/** The sentence for a code that the Gateway closed with. */
export const explainClose = (code: number) =>
  FATAL[code] ?? `Discord closed the connection with code ${code}.`;

/**
 * Milliseconds without a sign of life. A heartbeat is answered every 41 s, and discord.js connects anew when one
 * is not; after this long that has not helped, and a new process may.
 */
const SILENCE = 5 * 60_000;

/** How the connections to the Gateway are. */
export interface GatewayState {
  /** Whether every one of them is ready. */
  ready: boolean;
  /** Seconds until the last heartbeat was acknowledged; undefined before the first. */
  ping: number | undefined;
  /** Servers that the bot is in. */
  servers: number;
}

export function gatewayState({ ws, guilds }: Client): GatewayState {
  return {
    ready: ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready),
    ping: ws.ping < 0 ? undefined : ws.ping / 1000,
    servers: guilds.cache.size,
  };
}

/** Logs what becomes of the connections, and notices when one is lost for good. */
export function watchGateway(client: Client, log: Logger, silence = SILENCE) {
  const heard = new Map<number, { ping: number; at: number }>();
  let timer: NodeJS.Timeout | undefined;
  client.rest.on(RESTEvents.RateLimited, ({ method, route, timeToReset, global }) =>
    log.warn({ method, route, wait: timeToReset, global }, 'Discord asks for a pause'),
  );
  // One that no earlier answer told of: discord.js waits too, and says nothing.
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status !== 429) return;
    const wait = Number(headers.get('retry-after')) * 1000;
    log.warn({ method, route, wait, global: headers.has('x-ratelimit-global') }, 'Discord asks for a pause');
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'a connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'a connection is made anew'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'a session was resumed'));
  const lost = new Promise<StartError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.error({ shard, code }, 'Discord closed a connection for good');
      resolve(new StartError(explainClose(code)));
    });
    // Monotonic time: a clock that is set must not look like silence.
    const hear = (shard: number, ping: number) => heard.set(shard, { ping, at: performance.now() });
    client.on(Events.Raw, (_: unknown, shard: number) => hear(shard, heard.get(shard)?.ping ?? -1));
    timer = setInterval(() => {
      for (const { id, lastPingTimestamp } of client.ws.shards.values()) {
        const last = heard.get(id);
        if (last?.ping !== lastPingTimestamp) hear(id, lastPingTimestamp);
        else if (performance.now() - last.at > silence) {
          log.error({ shard: id }, 'the Gateway has gone silent');
          resolve(new StartError(`Nothing was heard from Discord for ${Math.round(silence / 1000)} s.`));
        }
      }
    }, silence / 4).unref();
  });
  return {
    /** Resolves, with a sentence, when the bot cannot go on. */
    lost,
    stop() {
      clearInterval(timer);
      // discord.js reports a connection that is closed on purpose as one to be made anew.
      client.removeAllListeners(Events.ShardReconnecting);
    },
  };
}
