import type { Article } from '../article/article.ts';
import { SourceFault } from '../article/fault.ts';
import { articleBytes } from '../store/identity.ts';
import type { ServerStore } from '../store/store.ts';

/** How much one server may store, so that none can take what all the others need. */
export interface Quotas {
  articles: number;
  /** UTF-8 bytes of text. */
  bytes: number;
  /** Articles added in any hour. */
  addedAnHour: number;
  /** Links and files that moderators had read in any hour, also those that gave no new article. */
  readsAnHour: number;
  feeds: number;
}

/** A full library takes about 750 MB of memory (15 bytes for each byte of text) and loads in a minute. */
export const QUOTAS: Quotas = {
  articles: 10_000,
  bytes: 50_000_000,
  addedAnHour: 1_000,
  readsAnHour: 1_000,
  feeds: 50,
};

const HOUR_MS = 60 * 60 * 1000;

/** A server has no room for what was to be added. */
export class QuotaError extends SourceFault {
  constructor(quota: keyof Quotas, limit: number) {
    super(REACHED[quota], { limit });
  }
}

const REACHED = {
  articles: 'fault.quota.articles',
  bytes: 'fault.quota.bytes',
  addedAnHour: 'fault.quota.addedAnHour',
  readsAnHour: 'fault.quota.readsAnHour',
  feeds: 'fault.quota.feeds',
} as const;

/** @throws {QuotaError} when adding the articles would pass a limit */
export async function checkQuotas(
  { articles, changes }: ServerStore,
  fresh: readonly Article[],
  quotas: Quotas,
): Promise<void> {
  const usage = await articles.usage();
  const added = await changes.countInLast(HOUR_MS, 'add article');
  const bytes = fresh.reduce((sum, article) => sum + articleBytes(article), 0);
  if (usage.articles + fresh.length > quotas.articles) throw new QuotaError('articles', quotas.articles);
  if (usage.bytes + bytes > quotas.bytes) throw new QuotaError('bytes', quotas.bytes);
  if (added + fresh.length > quotas.addedAnHour) throw new QuotaError('addedAnHour', quotas.addedAnHour);
}

/** When a server's moderators had something read. A server belongs to one process, and a restart forgives an hour. */
export class Reads {
  #times: number[] = [];

  /**
   * Counts what is about to be read.
   * @throws {QuotaError} when that is too much for an hour
   */
  count(sources: number, { readsAnHour }: Quotas): void {
    const now = performance.now();
    this.#times = this.#times.filter((time) => now - time < HOUR_MS);
    if (this.#times.length + sources > readsAnHour) throw new QuotaError('readsAnHour', readsAnHour);
    for (let n = 0; n < sources; n++) this.#times.push(now);
  }
}
