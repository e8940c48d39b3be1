import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, Migrator } from 'kysely';
import { migrations } from './migrations.ts';
import { PatientSqlite } from './patient-sqlite.ts';

/** The store cannot be opened or used; the message is a sentence for whoever runs the program. */
export class StoreError extends Error {}

/** A database without tables by type: only `oneServer` gives access to rows. */
export interface Database {
  queries: Kysely<unknown>;
  /** Queries on behalf of a server, whose transactions take their turns. */
  oneServer(server: string): Kysely<unknown>;
  /** Copies the whole database, while it is used, into a file that must not exist. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds that opening waits for another process that makes the tables; nothing else runs yet. */
const OPENING_MS = 5_000;

/**
 * Opens or creates a database file and brings it to the newest schema.
 * @param path a file (its folder is made where missing) or `:memory:`
 * @throws {StoreError} when the file is damaged, is not a database, comes from a newer version of the
 *   program, or cannot be written
 */
export async function openDatabase(path: string): Promise<Database> {
  const sqlite = openFile(path);
  const queries = new Kysely<unknown>({ dialect: new PatientSqlite(sqlite) });
  const migrator = new Migrator({
    db: queries,
    provider: { getMigrations: async () => migrations },
    disableTransactions: true,
  });
  // One transaction around it all, what has been done so far included: two processes may start at once.
  sqlite.exec('begin immediate');
  const { error } = await migrator.migrateToLatest();
  sqlite.exec(error ? 'rollback' : 'commit');
  if (error) {
    await queries.destroy();
    throw sqliteProblem(path, error);
  }
  // From here on SQLite says at once that the file is locked: waiting inside of it would stop the event loop.
  sqlite.pragma('busy_timeout = 0');
  return {
    queries,
    // SQLite lets one transaction at a time write anyway.
    oneServer: () => queries,
    async backup(file) {
      if (existsSync(file))
        throw new StoreError(`${file} is there already. Choose another name for the backup.`);
      const part = `${file}.part`;
      try {
        await sqlite.backup(part);
        renameSync(part, file);
      } catch (error) {
        rmSync(part, { force: true });
        throw new StoreError(`The backup ${file} cannot be written (${(error as Error).message}).`);
      }
    },
    close: () => queries.destroy(),
  };
}

/** Opens or creates a database file and reads it through. @throws {StoreError} */
export function openFile(path: string): Sqlite.Database {
  let sqlite: Sqlite.Database | undefined;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    sqlite = new Sqlite(path, { timeout: OPENING_MS });
    const check = sqlite.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') throw new Sqlite.SqliteError(String(check), 'SQLITE_CORRUPT');
    sqlite.pragma('journal_mode = wal');
    // Waits for the disk at every commit: an article reported as loaded survives a power cut.
    sqlite.pragma('synchronous = full');
    sqlite.pragma('foreign_keys = on');
    // What members have deleted is overwritten, not only taken off the list of what is there.
    sqlite.pragma('secure_delete = on');
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw sqliteProblem(path, error);
  }
}

/** The sentence for what went wrong with a database file. */
export function sqliteProblem(path: string, cause: unknown): StoreError {
  const { code = '', message } = cause as { code?: string; message: string };
  const sentence = code.startsWith('SQLITE_CORRUPT')
    ? `The database ${path} is damaged (${message}). Put a backup in its place, or move it away to begin anew.`
    : code.startsWith('SQLITE_NOTADB')
      ? `${path} is not a database. Choose another path, or move the file away.`
      : code.startsWith('SQLITE_FULL')
        ? `There is no space left for the database ${path}.`
        : code.startsWith('SQLITE_BUSY')
          ? `The database ${path} is locked by another program.`
          : /^(SQLITE_(CANTOPEN|READONLY|IOERR)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)/.test(code)
            ? `The database ${path} cannot be opened for writing (${message}).`
            : message.includes('corrupted migrations')
              ? `The database ${path} was written by a newer version of this program (${message}).`
              : `The database ${path} cannot be used (${message}).`;
  return new StoreError(sentence, { cause });
}
