import {
  CompiledQuery,
  type DatabaseConnection,
  type DataTypeNode,
  type Driver,
  Kysely,
  Migrator,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { type Database, StoreError } from './database.ts';
import { migrations } from './migrations.ts';

/** Milliseconds until a connection or a lock that does not come is given up. */
const PATIENCE = 5_000;

/** The same for an answer: the slowest query looks through every server's questions. */
const ANSWER_PATIENCE = 10_000;

/** Connections of one process: every query takes milliseconds, and a server of ours may have many processes. */
const CONNECTIONS = 10;

/** The columns of the schema by the types that hold what SQLite's hold, in the order of bytes as SQLite sorts. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'text collate "C"',
  integer: 'bigint',
  real: 'double precision',
};

/** int8 and numeric, which counts and sums are: numbers here, below 2^53. */
const NUMBERS: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

/**
 * Opens a PostgreSQL database and brings it to the newest schema.
 * @param url `postgres://user:password@host:port/database`
 * @throws {StoreError} when it cannot be reached or used; the password is not in the message
 */
export async function openPostgres(url: string): Promise<Database> {
  await migrate(url);
  const pool = connect(url, { max: CONNECTIONS, query_timeout: ANSWER_PATIENCE, Client: ImpatientClient });
  return {
    queries: new Kysely<unknown>({ dialect: new Dialect({ pool }) }),
    oneServer: (server) => new Kysely<unknown>({ dialect: new Dialect({ pool }, server) }),
    backup: () =>
      Promise.reject(new StoreError('The database is on PostgreSQL: back it up with pg_dump instead.')),
    close: () => pool.end(),
  };
}

/** Brings the tables up to date, which may take as long as it takes. */
async function migrate(url: string): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new Dialect({ pool: connect(url, { max: 1 }) }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  await db.destroy();
  if (error) throw postgresProblem(url, error);
}

/** Connections that are made when they are needed. End the pool. */
export function connect(url: string, settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    ...settings,
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    application_name: 'verbatim',
    options: `-c lock_timeout=${PATIENCE}`,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while nobody uses it is replaced at the next query.
  pool.on('error', () => {});
  return pool;
}

/** Bears a connection that breaks, and ends one on which an answer does not come: the pool makes another. */
class ImpatientClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // Also between the queries of a transaction, where the pool does not listen. The next query tells of it.
    this.on('error', () => {});
    const query = this.query.bind(this) as (...asked: unknown[]) => Promise<unknown>;
    const impatiently = (...asked: unknown[]) =>
      query(...asked).catch((error: Error) => {
        if (error.message === 'Query read timeout') void this.end();
        throw error;
      });
    this.query = impatiently as typeof this.query;
  }
}

/** The sentence for what went wrong with a PostgreSQL database; its password is not in it. */
export function postgresProblem(url: string, cause: unknown): StoreError {
  const { host, pathname } = new URL(url);
  const { message } = cause as Error;
  const name = `${host}${pathname}`;
  return new StoreError(
    message.includes('corrupted migrations')
      ? `The database ${name} was written by a newer version of this program (${message}).`
      : `The database ${name} cannot be used (${message || (cause as { code?: string }).code}). Check DATABASE_URL.`,
    { cause },
  );
}

/** PostgreSQL that keeps, sorts and counts what SQLite would. */
class Dialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  readonly #server: string | undefined;

  constructor(config: PostgresDialectConfig, server?: string) {
    super(config);
    this.#config = config;
    this.#server = server;
  }

  override createDriver(): Driver {
    return this.#server === undefined
      ? super.createDriver()
      : new OneServerAtATime(this.#config, this.#server);
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new Compiler();
  }
}

class Compiler extends PostgresQueryCompiler {
  protected override visitDataType({ dataType }: DataTypeNode): void {
    this.append(TYPES[dataType] ?? dataType);
  }

  /** PostgreSQL has no text with U+0000, which no reader sees either. */
  protected override appendValue(value: unknown): void {
    super.appendValue(typeof value === 'string' ? value.replaceAll('\0', '') : value);
  }
}

/**
 * The code counts on what SQLite gives it: what a transaction has read stays true until it has written.
 * So transactions of one server wait for each other, in any process; those of different servers do not.
 */
class OneServerAtATime extends PostgresDriver {
  readonly #server: string;

  constructor(config: PostgresDialectConfig, server: string) {
    super(config);
    this.#server = server;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings);
    await connection.executeQuery(
      CompiledQuery.raw('select pg_advisory_xact_lock(hashtextextended($1, 0))', [this.#server]),
    );
  }
}
