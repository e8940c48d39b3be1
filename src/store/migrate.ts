import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql } from 'kysely';
import { StoreError } from './database.ts';
import { isAddress, openLocation } from './store.ts';
import type { Tables } from './tables.ts';

/** Every table with its primary key, those before others that refer to them. */
export const KEYS: Readonly<Record<keyof Tables, readonly string[]>> = {
  articles: ['server', 'id'],
  changes: ['server', 'number'],
  settings: ['server', 'name'],
  questions: ['server', 'id'],
  votes: ['server', 'question', 'voter'],
  feeds: ['server', 'url'],
  feed_entries: ['server', 'feed', 'entry'],
  claims: ['server', 'request'],
};

/** Rows read and written at once: articles are the largest rows, about 5 kB and rarely a megabyte. */
const BATCH = 100;

type Row = Record<string, unknown>;
type Rows = Kysely<Record<string, Row>>;

/** A table that has arrived. */
export interface MigratedTable {
  table: string;
  rows: number;
  /** Hexadecimal SHA-256 of the table's rows in the order of their keys: the same on both sides. */
  checksum: string;
}

/** Is told how many rows of all tables are in the new database, of how many. */
export type Progress = (done: number, of: number) => void;

/**
 * Copies a whole store into another database. One that was broken off goes on where it ended: rows arrive in the
 * order of their keys, so what is there must be the beginning of each table.
 * @param from file or `postgres://` address of the store; nothing may write to it meanwhile
 * @param to where it goes: empty, or what an earlier run has left
 * @returns every table, read again from both sides and found the same
 * @throws {StoreError} when `to` holds something else, or `from` changed meanwhile
 */
export async function migrate(from: string, to: string, progress: Progress): Promise<MigratedTable[]> {
  if (!isAddress(from) && !existsSync(from)) throw new StoreError(`There is no database ${from}.`);
  const source = await openLocation(from);
  try {
    const target = await openLocation(to);
    try {
      return await copy(source.queries as Rows, target.queries as Rows, { from, to }, progress);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(source: Rows, target: Rows, names: Names, progress: Progress) {
  const tables = Object.keys(KEYS) as (keyof Tables)[];
  let of = 0;
  for (const table of tables) of += await count(source, table);
  // All tables are looked at before the first row is written.
  const last = new Map<string, Row | undefined>();
  let done = 0;
  for (const table of tables) {
    const there = await arrived(source, target, table);
    if (!there) throw new StoreError(foreign(names));
    last.set(table, there.last);
    done += there.rows;
  }
  progress(done, of);
  for (const table of tables) {
    for await (const batch of batches(source, table, last.get(table))) {
      await target.insertInto(table).values(batch).execute();
      done += batch.length;
      progress(done, of);
    }
  }
  const result: MigratedTable[] = [];
  for (const table of tables) {
    const [sent, received] = [await digest(source, table), await digest(target, table)];
    if (!isDeepStrictEqual(sent, received)) throw new StoreError(changed(table, names));
    result.push({ table, ...received });
  }
  return result;
}

/**
 * What of a table is there already.
 * @returns its last row and how many there are; undefined when it is not the beginning of the source's table
 */
async function arrived(source: Rows, target: Rows, table: keyof Tables) {
  let last: Row | undefined;
  let rows = 0;
  for await (const batch of batches(target, table)) {
    const expected = await page(source, table, last, batch.length);
    if (!isDeepStrictEqual(batch, expected)) return undefined;
    last = batch.at(-1);
    rows += batch.length;
  }
  return { last, rows };
}

async function digest(rows: Rows, table: keyof Tables) {
  const hash = createHash('sha256');
  let count = 0;
  for await (const batch of batches(rows, table)) {
    for (const row of batch) hash.update(JSON.stringify(row));
    count += batch.length;
  }
  return { rows: count, checksum: hash.digest('hex') };
}

async function* batches(rows: Rows, table: keyof Tables, after?: Row): AsyncGenerator<Row[]> {
  for (let last = after; ; ) {
    const batch = await page(rows, table, last, BATCH);
    if (batch.length === 0) return;
    yield batch;
    last = batch.at(-1);
  }
}

/** The rows after one, in the order of their keys, with their columns in the order of names. */
async function page(rows: Rows, table: keyof Tables, after: Row | undefined, limit: number): Promise<Row[]> {
  const keys = KEYS[table];
  let query = rows.selectFrom(table).selectAll().limit(limit);
  for (const key of keys) query = query.orderBy(key);
  if (after) {
    const columns = sql.join(keys.map((key) => sql.ref(key)));
    const values = sql.join(keys.map((key) => after[key]));
    query = query.where(sql<boolean>`(${columns}) > (${values})`);
  }
  const found = await query.execute();
  return found.map((row) => Object.fromEntries(Object.entries(row).sort(byName).map(storable)));
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** PostgreSQL has no text with U+0000: it is left out there, so it does not count here. */
const storable = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  typeof value === 'string' ? value.replaceAll('\0', '') : value,
];

async function count(rows: Rows, table: keyof Tables): Promise<number> {
  const { n } = await rows
    .selectFrom(table)
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

interface Names {
  from: string;
  to: string;
}

/** An address without its password. */
const shown = (location: string) =>
  isAddress(location) ? new URL(location).host + new URL(location).pathname : location;

const foreign = ({ from, to }: Names) =>
  `The database ${shown(to)} holds what ${shown(from)} does not: nothing was changed. Name an empty one.`;

const changed = (table: string, { from, to }: Names) =>
  `The ${table} of ${shown(from)} changed while they were copied. Stop the bot, empty ${shown(to)} and begin again.`;
