import { createHash } from 'node:crypto';
import type { FaultData } from '../article/fault.ts';
import { record } from './changes.ts';
import { linkKey } from './identity.ts';
import type { ServerRows } from './scope.ts';
import type { FeedRow } from './tables.ts';

/** A feed whose new entries load by themselves. */
export interface Feed extends Omit<FeedRow, 'last_error'> {
  last_error: FaultData | undefined;
  /** Articles that it brought. */
  articles: number;
}

/** What tells an entry from others: what the feed calls it, and its link. */
export interface EntryIdentity {
  id: string;
  link?: string;
}

/** What reading a feed told. */
export type FeedReading =
  /** Validators are for a feed of which nothing is left to load. */
  | { due: Date; etag?: string | undefined; lastModified?: string | undefined }
  | { due: Date; error: FaultData; stop: boolean };

/** A page may be out of order for a while; one that fails this often stays as it is. */
const MOST_TRIES = 3;
/** SQLite takes 32,766 values in a query; a row here has six. */
const CHUNK = 1_000;
/** Longer names of entries are known by their digest. */
const KEY_CHARACTERS = 300;

const COLUMNS = [
  'url',
  'title',
  'added_by',
  'added_at',
  'due_at',
  'etag',
  'last_modified',
  'failures',
  'last_error',
  'read_at',
  'stopped_at',
] as const;

function keysOf({ id, link }: EntryIdentity): string[] {
  const keys = [id, ...(link ? [linkKey(link) ?? link] : [])];
  return [...new Set(keys)].map((key) =>
    key.length > KEY_CHARACTERS ? createHash('sha256').update(key).digest('base64url') : key,
  );
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK);
}

const json = ({ key, values }: FaultData) => JSON.stringify({ key, values });

/** One server's feeds, when each is to be read next, and what became of their entries. */
export class Feeds {
  readonly #rows: ServerRows;
  readonly #now: () => Date;

  constructor(rows: ServerRows, now: () => Date) {
    this.#rows = rows;
    this.#now = now;
  }

  /**
   * Adds a feed, or starts one again that was stopped.
   * @param due when it is to be read next
   * @param skipped entries that are not to be loaded
   * @returns false when it is there already
   */
  async add(url: string, title: string, by: string, due: Date, skipped: readonly EntryIdentity[] = []) {
    return this.#rows.transaction().execute(async (rows) => {
      const there = await rows
        .selectFrom('feeds')
        .select('stopped_at')
        .where('url', '=', url)
        .executeTakeFirst();
      if (there && there.stopped_at === null) return false;
      const at = this.#now().toISOString();
      const fresh = { due_at: due.toISOString(), etag: null, last_modified: null, failures: 0 };
      const state = { ...fresh, last_error: null, read_at: null, stopped_at: null };
      if (there) await rows.updateTable('feeds').set(state).where('url', '=', url).execute();
      else {
        await rows
          .insertInto('feeds')
          .values({ url, title, added_by: by, added_at: at, ...state })
          .execute();
        await this.#note(rows, url, skipped, {});
      }
      await record(rows, [{ at, by, action: 'add feed', subject: url, detail: title }]);
      return true;
    });
  }

  /** Removes a feed; the articles that it brought stay. @returns false when it is not there */
  async remove(url: string, by: string): Promise<boolean> {
    return this.#rows.transaction().execute(async (rows) => {
      const feed = await rows.selectFrom('feeds').select('title').where('url', '=', url).executeTakeFirst();
      if (!feed) return false;
      await rows.deleteFrom('feeds').where('url', '=', url).execute();
      const at = this.#now().toISOString();
      await record(rows, [{ at, by, action: 'remove feed', subject: url, detail: feed.title }]);
      return true;
    });
  }

  /** Every feed, by title. */
  async list(): Promise<Feed[]> {
    const feeds = await this.#rows
      .selectFrom('feeds')
      .select(COLUMNS)
      .orderBy('title')
      .orderBy('url')
      .execute();
    const counts = await this.#rows
      .selectFrom('feed_entries')
      .select((e) => ['feed', e.fn.count('article').distinct().as('articles')])
      .groupBy('feed')
      .execute();
    const brought = new Map(counts.map(({ feed, articles }) => [feed, Number(articles)]));
    return feeds.map(({ last_error, ...feed }) => ({
      ...feed,
      last_error: last_error === null ? undefined : (JSON.parse(last_error) as FaultData),
      articles: brought.get(feed.url) ?? 0,
    }));
  }

  /** Keeps what reading a feed told; failures are counted until a reading succeeds. */
  async keep(url: string, reading: FeedReading): Promise<void> {
    const read_at = this.#now().toISOString();
    const due_at = reading.due.toISOString();
    const feed = this.#rows.updateTable('feeds').where('url', '=', url);
    if ('error' in reading) {
      const stopped_at = reading.stop ? read_at : null;
      // Without validators: what could not be loaded is still in the feed when it has not changed.
      const whole = { etag: null, last_modified: null };
      await feed
        .set((e) => ({
          ...whole,
          due_at,
          read_at,
          stopped_at,
          failures: e('failures', '+', 1),
          last_error: json(reading.error),
        }))
        .execute();
      return;
    }
    const { etag = null, lastModified = null } = reading;
    await feed
      .set({ due_at, read_at, failures: 0, last_error: null, etag, last_modified: lastModified })
      .execute();
  }

  /** Those of a feed's entries that are still to be loaded, in their order. */
  async pending<E extends EntryIdentity>(feed: string, entries: readonly E[]): Promise<E[]> {
    const settled = new Set<string>();
    for (const keys of chunks(entries.flatMap(keysOf))) {
      const rows = await this.#rows
        .selectFrom('feed_entries')
        .select('entry')
        .where('feed', '=', feed)
        .where('entry', 'in', keys)
        .where((e) => e.or([e('error', 'is', null), e('tries', '>=', MOST_TRIES)]))
        .execute();
      for (const { entry } of rows) settled.add(entry);
    }
    return entries.filter((entry) => !keysOf(entry).some((key) => settled.has(key)));
  }

  /**
   * Remembers what became of an entry, so that an article that a moderator removed does not come back.
   * @param outcome the article that it became, if that is its doing; or why it could not be read this time
   */
  async note(feed: string, entry: EntryIdentity, outcome: { article?: string; error?: FaultData }) {
    await this.#note(this.#rows, feed, [entry], outcome);
  }

  /** Ids of the articles that a feed brought. */
  async articles(feed: string): Promise<string[]> {
    const rows = await this.#rows
      .selectFrom('feed_entries')
      .select('article')
      .distinct()
      .where('feed', '=', feed)
      .where('article', 'is not', null)
      .execute();
    return rows.map(({ article }) => article!);
  }

  async #note(
    rows: ServerRows,
    feed: string,
    entries: readonly EntryIdentity[],
    { article, error }: { article?: string; error?: FaultData },
  ) {
    const seen_at = this.#now().toISOString();
    const outcome = { article: article ?? null, error: error ? json(error) : null };
    const tries = error ? 1 : 0;
    for (const keys of chunks([...new Set(entries.flatMap(keysOf))]))
      await rows
        .insertInto('feed_entries')
        .values(keys.map((entry) => ({ feed, entry, seen_at, tries, ...outcome })))
        .onConflict((conflict) =>
          conflict.columns(['feed', 'entry']).doUpdateSet((e) => ({
            ...outcome,
            tries: e('feed_entries.tries', '+', tries),
          })),
        )
        .execute();
  }
}
