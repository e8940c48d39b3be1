import { record } from './changes.ts';
import type { ServerRows } from './scope.ts';
import type { FeedRow } from './tables.ts';

/** A feed whose new entries load by themselves. */
export type Feed = FeedRow;

/** What reading a feed told. */
export type FeedReading =
  | { due: Date; etag: string | null; lastModified: string | null }
  | { due: Date; error: string };

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
] as const;

/** One server's feeds, when each is to be read next, and which of their entries were seen. */
export class Feeds {
  readonly #rows: ServerRows;
  readonly #now: () => Date;

  constructor(rows: ServerRows, now: () => Date) {
    this.#rows = rows;
    this.#now = now;
  }

  /** Adds a feed, due at once. @returns false when it is there already */
  async add(url: string, title: string, by: string): Promise<boolean> {
    return this.#rows.transaction().execute(async (rows) => {
      const there = await rows.selectFrom('feeds').select('url').where('url', '=', url).executeTakeFirst();
      if (there) return false;
      const at = this.#now().toISOString();
      const fresh = { etag: null, last_modified: null, failures: 0, last_error: null };
      await rows
        .insertInto('feeds')
        .values({ url, title, added_by: by, added_at: at, due_at: at, ...fresh })
        .execute();
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
    return this.#rows.selectFrom('feeds').select(COLUMNS).orderBy('title').orderBy('url').execute();
  }

  /** The feeds that are to be read now, the longest due first. */
  async due(): Promise<Feed[]> {
    return this.#rows
      .selectFrom('feeds')
      .select(COLUMNS)
      .where('due_at', '<=', this.#now().toISOString())
      .orderBy('due_at')
      .execute();
  }

  /** Keeps what reading a feed told; failures are counted until a reading succeeds. */
  async keep(url: string, reading: FeedReading): Promise<void> {
    const due_at = reading.due.toISOString();
    const feed = this.#rows.updateTable('feeds').where('url', '=', url);
    if ('error' in reading)
      await feed
        .set((e) => ({ due_at, failures: e('failures', '+', 1), last_error: reading.error }))
        .execute();
    else
      await feed
        .set({
          due_at,
          failures: 0,
          last_error: null,
          etag: reading.etag,
          last_modified: reading.lastModified,
        })
        .execute();
  }

  /** Those of some entries of a feed that were not seen before, in their order. */
  async unseen(feed: string, entries: readonly string[]): Promise<string[]> {
    if (entries.length === 0) return [];
    const seen = await this.#rows
      .selectFrom('feed_entries')
      .select('entry')
      .where('feed', '=', feed)
      .where('entry', 'in', entries)
      .execute();
    const known = new Set(seen.map(({ entry }) => entry));
    return entries.filter((entry) => !known.has(entry));
  }

  /** Remembers entries, so that an article that a moderator removed does not come back. */
  async markSeen(feed: string, entries: readonly string[]): Promise<void> {
    if (entries.length === 0) return;
    const seen_at = this.#now().toISOString();
    await this.#rows
      .insertInto('feed_entries')
      .values(entries.map((entry) => ({ feed, entry, seen_at })))
      .onConflict((conflict) => conflict.columns(['feed', 'entry']).doNothing())
      .execute();
  }
}
