import type { Kysely } from 'kysely';

/**
 * All that can be seen across servers: which address is read for whom, and when. One reading serves every
 * server that has the feed, so that a site is asked once.
 */
interface ScheduleTables {
  feeds: {
    server: string;
    url: string;
    due_at: string;
    stopped_at: string | null;
    etag: string | null;
    last_modified: string | null;
    failures: number;
  };
}

/** An address that this process is to read now. */
export interface DueFeed {
  url: string;
  /** The servers that it is read for. */
  servers: string[];
  /** What all of them know; empty where one of them needs the whole feed. */
  validators: { etag?: string; lastModified?: string };
  /** Failures in a row, the most that a server has seen. */
  failures: number;
}

/** Servers whose turn comes this soon are served too, and then stay in step. Half the usual interval. */
const SOON_MS = 7.5 * 60_000;

/**
 * For this long no other process reads a claimed feed: longer than a look at a slow site takes, and longer than
 * `SOON_MS`. One whose process broke off is read again after it.
 */
const CLAIM_MS = 10 * 60_000;

const later = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString();

/** The addresses that are to be read now, the longest due first. */
export async function dueAddresses(database: Kysely<unknown>, now: Date, limit: number): Promise<string[]> {
  const due = await (database as Kysely<ScheduleTables>)
    .selectFrom('feeds')
    .select((e) => ['url', e.fn.min('due_at').as('due_at')])
    .where('stopped_at', 'is', null)
    .where('due_at', '<=', now.toISOString())
    .groupBy('url')
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return due.map(({ url }) => url);
}

/** Takes a due address for this process alone. @returns undefined when another process has taken it */
export async function claimFeed(
  database: Kysely<unknown>,
  now: Date,
  url: string,
): Promise<DueFeed | undefined> {
  const rows = await (database as Kysely<ScheduleTables>)
    .updateTable('feeds')
    .set({ due_at: later(now, CLAIM_MS) })
    .where('url', '=', url)
    .where('stopped_at', 'is', null)
    .where('due_at', '<=', later(now, SOON_MS))
    .returning(['server', 'etag', 'last_modified', 'failures'])
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const agree = rows.every(
    ({ etag, last_modified }) => etag === first.etag && last_modified === first.last_modified,
  );
  return {
    url,
    servers: rows.map(({ server }) => server).sort(),
    validators: {
      ...(agree && first.etag && { etag: first.etag }),
      ...(agree && first.last_modified && { lastModified: first.last_modified }),
    },
    failures: Math.max(...rows.map(({ failures }) => failures)),
  };
}

/** Gives a claimed feed back unread: whoever looks next reads it. */
export async function releaseFeed(
  database: Kysely<unknown>,
  now: Date,
  { url, servers }: DueFeed,
): Promise<void> {
  await (database as Kysely<ScheduleTables>)
    .updateTable('feeds')
    .set({ due_at: now.toISOString() })
    .where('url', '=', url)
    .where('server', 'in', servers)
    .execute();
}
