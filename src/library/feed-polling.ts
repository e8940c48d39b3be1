import { SourceFault } from '../article/fault.ts';
import type { Feed } from '../article/readers/feed.ts';
import type { FetchFault } from '../fetching/fault.ts';
import { type FetchedPage, parseLink } from '../fetching/fetcher.ts';
import { nextPollDelay } from '../fetching/poll.ts';
import type { DueFeed } from '../store/feed-schedule.ts';
import { type FeedTools, type LoadedEntries, loadEntries } from './feed-loading.ts';
import { type Readers, toDocument } from './sources.ts';

/** Entries of one feed that one look reads: the rest waits for the next look, so that every feed gets its turn. */
const ENTRIES_A_LOOK = 20;
/** By then a feed has failed for four days (see `nextPollDelay`): somebody should look at its address. */
const MOST_FAILURES = 10;

export interface Clock {
  now(): Date;
  /** From 0 to below 1. */
  random(): number;
}

/** A feed as it was just read. */
export interface FoundFeed {
  url: string;
  feed: Feed;
  page: FetchedPage;
}

/**
 * Reads a feed, or the first one that a page names.
 * @throws {SourceFault} when there is none behind the link
 */
export async function findFeed(link: string, readers: Readers): Promise<FoundFeed> {
  const url = parseLink(link).href;
  const page = await readers.fetcher.fetch(url);
  const found = await readers.parser.parseFeed(toDocument(page));
  if ('feed' in found) return { url, page, feed: found.feed };
  const named = parseLink(found.advertised[0]!).href;
  const namedPage = await readers.fetcher.fetch(named);
  const read = await readers.parser.parseFeed(toDocument(namedPage));
  // A page that names another page as its feed would have us follow links for ever.
  if (!('feed' in read)) throw new SourceFault('fault.noFeed');
  return { url: named, page: namedPage, feed: read.feed };
}

/** When a feed that was read is to be read again. */
export const nextLook = (clock: Clock, failures: number, asked: number): Date =>
  new Date(clock.now().getTime() + nextPollDelay({ failures, asked }, clock.random()));

/** Keeps, for each server, that a feed was read and whether everything new in it was loaded. */
export async function keepReading(
  url: string,
  servers: readonly string[],
  { page, left }: { page: Partial<FetchedPage>; left: LoadedEntries['left'] },
  due: Date,
  { store }: FeedTools,
): Promise<void> {
  for (const server of servers) {
    const { feeds } = store.server(server);
    const isWhole = !left.has(server);
    await feeds.keep(url, isWhole ? { due, etag: page.etag, lastModified: page.lastModified } : { due });
    const full = left.get(server);
    if (full) await feeds.keep(url, { due, error: full, stop: false });
  }
}

/** Looks into a feed that is due, and loads what is new for every server that it is due for. */
export async function pollFeed(due: DueFeed, tools: FeedTools, clock: Clock): Promise<void> {
  const { readers, store, signal } = tools;
  const { url, servers, validators } = due;
  try {
    const page = await readers.fetcher.fetch(url, validators);
    if (!page.changed) {
      const next = nextLook(clock, 0, page.maxAge ?? 0);
      const unchanged = { page: validators, left: new Map() };
      await keepReading(url, servers, unchanged, next, tools);
      return;
    }
    const found = await readers.parser.parseFeed(toDocument(page));
    if (!('feed' in found)) throw new SourceFault('fault.noFeed');
    const { left, asked } = await loadEntries(url, found.feed, servers, ENTRIES_A_LOOK, tools);
    if (signal.aborted) return;
    const wish = Math.max(page.maxAge ?? 0, found.feed.ttl ?? 0, asked);
    await keepReading(url, servers, { page, left }, nextLook(clock, 0, wish), tools);
  } catch (error) {
    if (signal.aborted) return;
    const { status, retryAfter = 0 } = error as Partial<FetchFault>;
    const failures = due.failures + 1;
    const next = nextLook(clock, failures, retryAfter);
    const stop = status === 410 || failures >= MOST_FAILURES;
    const isExpected = error instanceof SourceFault;
    const fault = isExpected ? error : new SourceFault('fault.other', { code: (error as Error).name });
    // Also after what nobody expected, or it would be met again and again.
    for (const server of servers)
      await store.server(server).feeds.keep(url, { due: next, error: fault, stop });
    if (!isExpected) throw error;
  }
}
