import { SourceFault } from '../article/fault.ts';
import type { Feed, FeedEntry } from '../article/readers/feed.ts';
import { FetchFault } from '../fetching/fault.ts';
import type { Added } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import type { Libraries } from './libraries.ts';
import { QuotaError } from './quotas.ts';
import { type Readers, readEntry } from './sources.ts';

/** What loading from feeds needs. */
export interface FeedTools {
  store: Store;
  libraries: Libraries;
  /** With a fetcher that is polite. */
  readers: Readers;
  /** Aborted when the process ends: what was under way is then as if it had not begun. */
  signal: AbortSignal;
  /** Is told what became of an entry for one server. */
  count: (outcome: Added['kind'] | 'refused') => void;
}

/** Who acts in the record of changes. */
const FEED = 'feed';

export interface LoadedEntries {
  /** Articles that became part of a library. */
  loaded: number;
  /** Entries that could not be read this time. */
  refused: { entry: FeedEntry; fault: SourceFault }[];
  /** Servers that have entries left to load, with the limit they reached if they did. */
  left: Map<string, QuotaError | undefined>;
  /** Seconds that the articles' site asked to wait. */
  asked: number;
}

/**
 * Loads entries of a feed that servers do not have yet, the newest first, reading each once for all servers.
 * @param most entries that are read
 * @param progress is told after each entry how many are done, of how many
 */
export async function loadEntries(
  url: string,
  feed: Feed,
  servers: readonly string[],
  most: number,
  { store, libraries, readers, signal, count }: FeedTools,
  progress: (done: number, of: number) => void = () => {},
): Promise<LoadedEntries> {
  const wanted = new Map<FeedEntry, string[]>(feed.entries.map((entry) => [entry, []]));
  for (const server of servers)
    for (const entry of await store.server(server).feeds.pending(url, feed.entries))
      wanted.get(entry)!.push(server);
  const pending = [...wanted].filter(([, by]) => by.length > 0);
  const chosen = pending.slice(0, most);
  const result: LoadedEntries = { loaded: 0, refused: [], left: new Map(), asked: 0 };
  for (const [, by] of pending.slice(most)) for (const server of by) result.left.set(server, undefined);

  /** Stores an article for one server. */
  const add = async (server: string, entry: FeedEntry, article: Awaited<ReturnType<typeof readEntry>>) => {
    if (result.left.get(server)) return;
    try {
      const [added] = await libraries.add(server, [article], FEED);
      const isNew = added?.kind === 'added';
      if (added) count(added.kind);
      await store.server(server).feeds.note(url, entry, isNew ? { article: added.id } : {});
      if (isNew) result.loaded++;
    } catch (error) {
      if (!(error instanceof QuotaError)) throw error;
      result.left.set(server, error);
    }
  };

  for (const [i, [entry, by]] of chosen.entries()) {
    const rest = () => {
      for (const [, others] of chosen.slice(i))
        for (const server of others) result.left.set(server, undefined);
    };
    if (signal.aborted) {
      rest();
      break;
    }
    if (by.every((server) => result.left.get(server))) continue;
    try {
      const article = await readEntry(entry, readers);
      for (const server of by) await add(server, entry, article);
    } catch (fault) {
      if (!(fault instanceof SourceFault)) throw fault;
      const isBusy = fault instanceof FetchFault && (fault.status === 429 || fault.status === 503);
      if (signal.aborted || isBusy) {
        rest();
        result.asked = (fault as FetchFault).retryAfter ?? 0;
        break;
      }
      result.refused.push({ entry, fault });
      for (const server of by) {
        await store.server(server).feeds.note(url, entry, { error: fault });
        count('refused');
        if (!result.left.has(server)) result.left.set(server, undefined);
      }
    }
    progress(i + 1, chosen.length);
  }
  return result;
}
