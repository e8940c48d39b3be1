import type { Kysely } from 'kysely';
import { Articles } from './articles.ts';
import { Changes } from './changes.ts';
import { Claims } from './claims.ts';
import { type Database, openDatabase } from './database.ts';
import { claimFeed, type DueFeed, dueAddresses, releaseFeed } from './feed-schedule.ts';
import { Feeds } from './feeds.ts';
import { forgetMember } from './forget.ts';
import { Questions } from './questions.ts';
import { oneServer } from './scope.ts';
import { SettingsOfServer } from './settings.ts';

/** Discord takes answers to an interaction for 15 minutes. */
const CLAIMED_MS = 15 * 60_000;

/** What one server has stored. */
export interface ServerStore {
  readonly articles: Articles;
  readonly changes: Changes;
  readonly settings: SettingsOfServer;
  /** Takes a member's id out of everything stored here. @returns how many entries named them */
  forget(memberId: string): Promise<number>;
  readonly feeds: Feeds;
  readonly questions: Questions;
  readonly claims: Claims;
}

/** What survives a restart. `server(id)` is the only way to rows. */
export class Store {
  readonly #database: Database;
  readonly #now: () => Date;

  /** Use `openStore`. */
  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /**
   * The rows of one server.
   * @param id Discord's id of the server, or a word such as `local` for a library outside of Discord
   */
  server(id: string): ServerStore {
    if (id === '') throw new RangeError('a server has an id');
    const rows = oneServer(this.#database.oneServer(id), id);
    return {
      articles: new Articles(rows, this.#now),
      changes: new Changes(rows, this.#now),
      settings: new SettingsOfServer(rows, this.#now),
      forget: (memberId) => forgetMember(rows, memberId),
      feeds: new Feeds(rows, this.#now),
      questions: new Questions(rows, this.#now),
      claims: new Claims(rows, this.#now),
    };
  }

  /**
   * Forgets, on every server, the questions that are older than its settings say, the votes past their time, and
   * which requests were carried out so long ago that Discord does not deliver them again.
   */
  async tidy(): Promise<void> {
    const all = this.#database.queries as Kysely<{ questions: { server: string }; claims: { at: string } }>;
    const settled = new Date(this.#now().getTime() - CLAIMED_MS).toISOString();
    await all.deleteFrom('claims').where('at', '<', settled).execute();
    const servers = await all.selectFrom('questions').select('server').distinct().execute();
    for (const { server } of servers) {
      const { questions, settings } = this.server(server);
      await questions.tidy((await settings.get()).retention);
    }
  }

  /** Addresses of the feeds of all servers that are to be read now, the longest due first, at most `limit`. */
  dueAddresses(limit: number): Promise<string[]> {
    return dueAddresses(this.#database.queries, this.#now(), limit);
  }

  /** Takes a due address for this process alone, for minutes. @returns undefined when another process has it */
  claimFeed(url: string): Promise<DueFeed | undefined> {
    return claimFeed(this.#database.queries, this.#now(), url);
  }

  /** Gives a claimed feed back unread. */
  releaseFeed(feed: DueFeed): Promise<void> {
    return releaseFeed(this.#database.queries, this.#now(), feed);
  }

  /**
   * Copies everything into a new file while the store is in use. Half a copy never stands under its name.
   * @throws {StoreError} when the file exists or cannot be written
   */
  backup(file: string): Promise<void> {
    return this.#database.backup(file);
  }

  /** Reads a row. @throws when the database does not answer */
  async ping(): Promise<void> {
    const migrations = this.#database.queries as Kysely<{ kysely_migration: { name: string } }>;
    await migrations.selectFrom('kysely_migration').select('name').limit(1).execute();
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

/**
 * Opens the store, creating or upgrading its tables.
 * @param location a file, `:memory:` for a store that ends with the process, or a `postgres://` address
 * @param now the clock, for tests that move it
 * @throws {StoreError} with a sentence for whoever runs the program
 */
export async function openStore(location: string, now: () => Date = () => new Date()): Promise<Store> {
  return new Store(await openLocation(location), now);
}

/** The database of a location as `openStore` takes it. */
export async function openLocation(location: string): Promise<Database> {
  if (!isAddress(location)) return openDatabase(location);
  // Loaded only here: PostgreSQL's client takes a tenth of a second that every other start can do without.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(location);
}

/** Whether a location is a PostgreSQL database's address and not a file. */
export const isAddress = (location: string) => /^postgres(ql)?:\/\//.test(location);
