import type { ServerRows } from './scope.ts';
import type { ChangeAction, ChangeRow } from './tables.ts';

/** One entry of a server's record of changes. */
export type Change = ChangeRow;

const COLUMNS = ['number', 'at', 'by', 'action', 'subject', 'detail'] as const;

/** The record of a server's changes: what moderators look at, and what libraries follow. */
export class Changes {
  readonly #rows: ServerRows;
  readonly #now: () => Date;

  constructor(rows: ServerRows, now: () => Date) {
    this.#rows = rows;
    this.#now = now;
  }

  /** The number of the newest change, 0 before the first. */
  async revision(): Promise<number> {
    return newest(this.#rows);
  }

  /** How many changes of a kind the last `ms` milliseconds saw. */
  async countInLast(ms: number, action: ChangeAction): Promise<number> {
    const row = await this.#rows
      .selectFrom('changes')
      .select((e) => e.fn.countAll<number>().as('count'))
      .where('action', '=', action)
      .where('at', '>', new Date(this.#now().getTime() - ms).toISOString())
      .executeTakeFirstOrThrow();
    return Number(row.count);
  }

  /** Whether a change of a kind was ever made to a subject. */
  async hasAny(action: ChangeAction, subject: string): Promise<boolean> {
    const row = await this.#rows
      .selectFrom('changes')
      .select('number')
      .where('action', '=', action)
      .where('subject', '=', subject)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** The changes with numbers above `revision`, oldest first, at most `limit`. */
  async since(revision: number, limit: number): Promise<Change[]> {
    return this.#rows
      .selectFrom('changes')
      .select(COLUMNS)
      .where('number', '>', revision)
      .orderBy('number')
      .limit(limit)
      .execute();
  }

  /** The newest changes first; `before` is the lowest number of the page before. */
  async latest(limit: number, before = Number.MAX_SAFE_INTEGER): Promise<Change[]> {
    return this.#rows
      .selectFrom('changes')
      .select(COLUMNS)
      .where('number', '<', before)
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
  }
}

/** Records changes in the transaction that makes them, so that neither exists without the other. */
export async function record(rows: ServerRows, changes: Omit<Change, 'number'>[]): Promise<void> {
  if (changes.length === 0) return;
  const last = await newest(rows);
  const numbered = changes.map((change, i) => ({ ...change, number: last + 1 + i }));
  await rows.insertInto('changes').values(numbered).execute();
}

async function newest(rows: ServerRows): Promise<number> {
  const row = await rows
    .selectFrom('changes')
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst();
  return row?.number ?? 0;
}
