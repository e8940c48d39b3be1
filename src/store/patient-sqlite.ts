import { setTimeout as sleep } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';

/**
 * Milliseconds that a change waits for the write lock. Another process (the bot, an import on the command
 * line) holds it for one transaction, which takes milliseconds; held this long, something is wrong.
 */
const PATIENCE_MS = 5_000;
/** Milliseconds between two tries; by chance up to twice as long, so that processes do not try in step. */
const RETRY_MS = 5;

/**
 * SQLite for a process that has other things to do while the file is locked: it tries again from time to
 * time, and meanwhile the event loop runs and whoever only reads, which a lock does not forbid, is served.
 */
export class PatientSqlite extends SqliteDialect {
  readonly #database: Sqlite.Database;

  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new PatientDriver(this.#database);
  }
}

class PatientDriver extends SqliteDriver {
  readonly #database: Sqlite.Database;
  #patient: DatabaseConnection | undefined;

  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    // SQLite has one connection, so there is one of these.
    this.#patient ??= {
      executeQuery: (query) => this.#patiently(() => connection.executeQuery(query)),
      streamQuery: (query, chunk) => connection.streamQuery(query, chunk),
    };
    return this.#patient;
  }

  /**
   * SQLite's `begin` takes the write lock only at the first write, and fails at once when another process
   * wrote after the transaction's first read. `begin immediate` takes it here, where waiting is possible.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A disk that is full or fails makes SQLite roll back by itself: doing so again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }

  async #patiently<Row>(query: () => Promise<QueryResult<Row>>): Promise<QueryResult<Row>> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await query();
      } catch (error) {
        // What runs in a transaction has the lock: it is not what is waited for here.
        if (!isBusy(error) || this.#database.inTransaction || performance.now() > until) throw error;
      }
      await super.releaseConnection();
      await sleep(RETRY_MS * (1 + Math.random()));
      await super.acquireConnection();
    }
  }
}

const isBusy = (error: unknown) => /^SQLITE_BUSY/.test((error as { code?: string }).code ?? '');
