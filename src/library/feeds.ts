import { politely } from '../fetching/politely.ts';
import type { Feed } from '../store/feeds.ts';
import type { Store } from '../store/store.ts';
import { type FeedTools, type LoadedEntries, loadEntries } from './feed-loading.ts';
import { type Clock, findFeed, keepReading, nextLook, pollFeed } from './feed-polling.ts';
import type { Libraries } from './libraries.ts';
import { QUOTAS, QuotaError } from './quotas.ts';
import type { Readers } from './sources.ts';

export type { Feed } from '../store/feeds.ts';

/** What became of a feed that was to be added. */
export type AddedFeed =
  | ({ kind: 'added'; title: string; url: string; entries: number; due: Date } & LoadedEntries)
  | { kind: 'already there'; feed: Feed };

export interface FeedsOptions {
  clock?: Clock;
  /** Waits between two requests to a host; tests bring their own. */
  wait?: (ms: number) => Promise<unknown>;
  /** Is told what nobody expected while feeds were read; reading goes on. */
  report?: (error: unknown) => void;
  /** Is told what became of each entry that was to be loaded. */
  count?: FeedTools['count'];
}

/** Entries that a new feed brings at once: what is on its first page today. Older ones are not loaded. */
const NEWEST = 10;
/** Addresses asked of the store at once, and those of them that one host has to answer before others wait. */
const ADDRESSES = 100;
const A_HOST = 10;
/** Hosts read at the same time. */
const HOSTS = 4;
/** Milliseconds between two looks for feeds that are due. */
const TICK_MS = 30_000;

/** The feeds of all servers: commands add, list and remove them, and new entries load by themselves. */
export class Feeds {
  readonly #store: Store;
  readonly #libraries: Libraries;
  readonly #tools: FeedTools;
  readonly #clock: Clock;
  readonly #report: (error: unknown) => void;
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(
    store: Store,
    libraries: Libraries,
    readers: Readers,
    {
      clock = { now: () => new Date(), random: Math.random },
      wait,
      report = () => {},
      count = () => {},
    }: FeedsOptions = {},
  ) {
    const { signal } = this.#ending;
    const fetcher = politely(readers.fetcher, { signal, ...(wait && { wait }) });
    this.#store = store;
    this.#libraries = libraries;
    this.#tools = { store, libraries, readers: { ...readers, fetcher }, signal, count };
    this.#clock = clock;
    this.#report = report;
  }

  /**
   * Adds a feed, or the first one that a page names, and loads its newest entries. One that was stopped is
   * started again.
   * @param progress is told how many entries are done, of how many
   * @throws {SourceFault} when there is no feed behind the link, or the server has too many
   */
  async add(
    server: string,
    link: string,
    by: string,
    progress: (title: string, done: number, of: number) => void = () => {},
  ): Promise<AddedFeed> {
    this.#libraries.countReads(server, 1);
    const { url, feed, page } = await findFeed(link, this.#tools.readers);
    const { feeds } = this.#store.server(server);
    const all = await feeds.list();
    const known = all.find((each) => each.url === url);
    if (!known && all.length >= QUOTAS.feeds) throw new QuotaError('feeds', QUOTAS.feeds);
    const title = feed.title ?? new URL(url).host;
    const wish = Math.max(page.maxAge ?? 0, feed.ttl ?? 0);
    const due = nextLook(this.#clock, 0, wish);
    const isAdded = await feeds.add(url, title, by, due, feed.entries.slice(NEWEST));
    if (!isAdded && known) return { kind: 'already there', feed: known };
    const tell = (done: number, of: number) => progress(title, done, of);
    const result = await loadEntries(url, feed, [server], NEWEST, this.#tools, tell);
    await keepReading(url, [server], { page, left: result.left }, due, this.#tools);
    return { kind: 'added', title, url, entries: feed.entries.length, due, ...result };
  }

  /** A server's feeds, by title. */
  list(server: string): Promise<Feed[]> {
    return this.#store.server(server).feeds.list();
  }

  /**
   * Removes a feed, and on request the articles that it brought.
   * @returns how many articles were removed; undefined when the feed is not there
   */
  async remove(server: string, url: string, by: string, withArticles: boolean): Promise<number | undefined> {
    const { feeds } = this.#store.server(server);
    const articles = withArticles ? await feeds.articles(url) : [];
    if (!(await feeds.remove(url, by))) return undefined;
    const library = await this.#libraries.open(server);
    let removed = 0;
    for (const id of articles) if (await library.remove(id, by)) removed++;
    return removed;
  }

  /** Reads the feeds that are due and that no other process reads. @returns whether more may be waiting */
  async readDue(): Promise<boolean> {
    const due = await this.#store.dueAddresses(ADDRESSES);
    const hosts = new Map<string, string[]>();
    for (const url of due) {
      const { host } = new URL(url);
      hosts.set(host, [...(hosts.get(host) ?? []), url]);
    }
    const queue = [...hosts.values()];
    const readHosts = async () => {
      for (let urls = queue.shift(); urls; urls = queue.shift())
        for (const url of urls.slice(0, A_HOST)) {
          if (this.#ending.signal.aborted) return;
          await this.#readOne(url).catch(this.#report);
        }
    };
    await Promise.all(Array.from({ length: HOSTS }, readHosts));
    return due.length === ADDRESSES;
  }

  async #readOne(url: string): Promise<void> {
    const feed = await this.#store.claimFeed(url);
    if (!feed) return;
    await pollFeed(feed, this.#tools, this.#clock);
    if (this.#ending.signal.aborted) await this.#store.releaseFeed(feed);
  }

  /** Reads feeds from now on whenever they are due. Keeps no process alive. */
  start(): void {
    this.#schedule(TICK_MS);
  }

  #schedule(ms: number): void {
    const tick = async () => {
      const more = await this.readDue().catch((error: unknown) => this.#report(error));
      if (!this.#ending.signal.aborted) this.#schedule(more ? 1_000 : TICK_MS);
    };
    this.#timer = setTimeout(() => {
      this.#reading = tick();
    }, ms).unref();
  }

  /** Ends what is being read; it is as if it had not begun. */
  async stop(): Promise<void> {
    this.#ending.abort();
    clearTimeout(this.#timer);
    await this.#reading;
  }
}
