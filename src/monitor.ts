import type { Bot } from './discord/bot.ts';
import type { Libraries } from './library/libraries.ts';
import type { Metrics } from './monitoring/metrics.ts';
import { type MonitoringServer, serveMonitoring } from './monitoring/server.ts';
import type { Store } from './store/store.ts';

/** What is looked at from outside. */
export interface Monitored {
  metrics: Metrics;
  libraries: Libraries;
  store: Store;
  /** The bot, once it is online. */
  bot(): Bot | undefined;
  /** Whether the process is ending: it answers what it has begun and takes nothing new. */
  isEnding(): boolean;
}

/** Milliseconds that the database gets to answer: whoever asks gives up soon after. */
const PATIENCE = 2_000;

/** Serves metrics and health of the process on a loopback port, as `serveMonitoring` says. */
export function monitor(port: number, watched: Monitored): Promise<MonitoringServer> {
  const { metrics, libraries, bot } = watched;
  metrics.watchProcess();
  const indexes = (of: keyof Libraries['sizes'], help: string) =>
    metrics.gauge(`verbatim_index_${of}`, help, () => libraries.sizes[of]);
  indexes('libraries', 'Libraries in memory');
  indexes('articles', 'Articles in memory');
  indexes('passages', 'Passages in memory');
  const gateway = () => bot()?.gateway();
  metrics.gauge('verbatim_gateway_ready', 'Whether every connection to the Gateway is ready', () =>
    Number(gateway()?.ready ?? false),
  );
  metrics.gauge(
    'verbatim_gateway_ping_seconds',
    'Time until the Gateway acknowledged the last heartbeat',
    () => gateway()?.ping ?? Number.NaN,
  );
  metrics.gauge('verbatim_servers', 'Servers that the bot is in', () => gateway()?.servers ?? 0);
  return serveMonitoring(port, metrics, () => reasons(watched));
}

/** Why members cannot be answered now. */
async function reasons({ store, bot, isEnding }: Monitored): Promise<string[]> {
  const timeout = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`no answer for ${PATIENCE / 1000} s`)), PATIENCE).unref(),
  );
  const database = await Promise.race([store.ping(), timeout]).then(
    () => undefined,
    (error: Error) => `The database does not answer: ${error.message}.`,
  );
  return [
    isEnding() && 'The process is ending.',
    !bot()?.gateway().ready && 'The Gateway is not connected.',
    database,
  ].filter((reason) => typeof reason === 'string');
}
