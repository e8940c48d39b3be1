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

/** An address that is to be read now. */
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

export async function dueFeeds(database: Kysely<unknown>, now: Date, limit: number): Promise<DueFeed[]> {
  const schedule = database as Kysely<ScheduleTables>;
  const waiting = schedule.selectFrom('feeds').where('stopped_at', 'is', null);
  const due = await waiting
    .select((e) => ['url', e.fn.min('due_at').as('due_at')])
    .where('due_at', '<=', now.toISOString())
    .groupBy('url')
    .orderBy('due_at')
    .limit(limit)
    .execute();
  if (due.length === 0) return [];
  const urls = due.map(({ url }) => url);
  const rows = await waiting
    .select(['server', 'url', 'etag', 'last_modified', 'failures'])
    .where('url', 'in', urls)
    .where('due_at', '<=', new Date(now.getTime() + SOON_MS).toISOString())
    .orderBy('server')
    .execute();
  return urls.map((url) => {
    const served = rows.filter((row) => row.url === url);
    const [first] = served;
    const agree = served.every(
      ({ etag, last_modified }) => etag === first?.etag && last_modified === first.last_modified,
    );
    return {
      url,
      servers: served.map(({ server }) => server),
      validators: {
        ...(agree && first?.etag && { etag: first.etag }),
        ...(agree && first?.last_modified && { lastModified: first.last_modified }),
      },
      failures: Math.max(0, ...served.map(({ failures }) => failures)),
    };
  });
}
