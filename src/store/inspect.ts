import { openFile, sqliteProblem } from './database.ts';
import { migrations } from './migrations.ts';
import { connect, postgresProblem } from './postgres.ts';
import { isAddress } from './store.ts';

/** What was seen of a database that is sound and can be written. */
export interface Inspection {
  /** Steps of the schema that the next start takes. */
  pending: string[];
}

/** A table made and taken back: what has to be allowed for the next step of the schema, and for any change. */
const WRITES = 'create table inspection (id integer)';
const STEPS = 'select name from kysely_migration';

/**
 * Looks a store over and changes nothing: every page of a file is read, and writing is tried and taken back.
 * @param location an existing file or a `postgres://` address
 * @throws {StoreError} with a sentence for whoever runs the program
 */
export async function inspectStore(location: string): Promise<Inspection> {
  const taken = isAddress(location) ? await inspectPostgres(location) : inspectFile(location);
  const known = Object.keys(migrations);
  const newer = taken.filter((step) => !known.includes(step));
  const explain = isAddress(location) ? postgresProblem : sqliteProblem;
  if (newer.length > 0) throw explain(location, new Error(`corrupted migrations: ${newer.join(', ')}`));
  return { pending: known.filter((step) => !taken.includes(step)) };
}

function inspectFile(path: string): string[] {
  const sqlite = openFile(path);
  try {
    const check = sqlite.pragma('integrity_check(1)', { simple: true });
    if (check !== 'ok') throw Object.assign(new Error(String(check)), { code: 'SQLITE_CORRUPT' });
    sqlite.exec(`begin immediate; ${WRITES}; rollback`);
    const isNew =
      sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get() === undefined;
    return isNew ? [] : (sqlite.prepare(STEPS).pluck().all() as string[]);
  } catch (error) {
    throw sqliteProblem(path, error);
  } finally {
    sqlite.close();
  }
}

async function inspectPostgres(url: string): Promise<string[]> {
  const pool = connect(url, { max: 1 });
  try {
    await pool.query(`begin; ${WRITES}; rollback`);
    const { rows } = await pool.query<{ steps: string | null }>(
      "select to_regclass('kysely_migration')::text as steps",
    );
    if (rows[0]?.steps === null) return [];
    return (await pool.query<{ name: string }>(STEPS)).rows.map(({ name }) => name);
  } catch (error) {
    throw postgresProblem(url, error);
  } finally {
    await pool.end();
  }
}
