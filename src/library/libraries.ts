import { setTimeout } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import type { Added } from '../store/articles.ts';
import type { Questions } from '../store/questions.ts';
import type { SettingsOfServer } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { Corpus } from './corpus.ts';
import { Library } from './library.ts';
import { checkQuotas, QUOTAS, type Quotas, Reads } from './quotas.ts';

export type { NewQuestion, Question, Questions, Tally } from '../store/questions.ts';
export { VOTING_DAYS } from '../store/questions.ts';
export type { SettingName, Settings, SettingsOfServer } from '../store/settings.ts';
export { isUnavailable } from '../store/unavailable.ts';

export interface LibrariesOptions {
  /** Bytes of memory that loaded libraries may take together; the one just asked for is kept whatever it takes. */
  memory?: number;
  /** Milliseconds after which a library that nobody asked for leaves the memory. */
  idle?: number;
  /** What each server may store. */
  quotas?: Quotas;
}

/** A quarter of the 2 GB that Node.js gives itself on a small machine. */
const MEMORY = 512 * 1024 * 1024;
const IDLE_MS = 60 * 60 * 1000;
/** Libraries grow also between two loads, by what is added to them. */
const EVICT_MS = 60_000;
/** A twelfth of what Discord gives for an answer: enough for dozens of articles that another process added. */
const FOLLOW_MS = 250;

interface Loaded {
  library: Promise<Library>;
  /** Once it is loaded. */
  ready?: Library;
  usedAt: number;
}

/** The libraries of all servers: each is loaded on first use and leaves the memory when idle. */
export class Libraries {
  readonly #store: Store;
  readonly #corpus: Corpus;
  readonly #memory: number;
  readonly #idle: number;
  readonly #quotas: Quotas;
  readonly #reads = new Map<string, Reads>();
  #evictedAt = 0;
  /** Least recently used first. */
  readonly #loaded = new Map<string, Loaded>();

  constructor(
    store: Store,
    corpus: Corpus,
    { memory = MEMORY, idle = IDLE_MS, quotas = QUOTAS }: LibrariesOptions = {},
  ) {
    this.#store = store;
    this.#corpus = corpus;
    this.#memory = memory;
    this.#idle = idle;
    this.#quotas = quotas;
  }

  /** What is in memory: libraries of servers, and the articles and passages of all indexes, each index counted once. */
  get sizes(): { libraries: number; articles: number; passages: number } {
    const sizes = { libraries: this.#loaded.size, ...this.#corpus.shelf.size };
    for (const { ready } of this.#loaded.values()) {
      sizes.articles += ready?.size.articles ?? 0;
      sizes.passages += ready?.size.passages ?? 0;
    }
    return sizes;
  }

  /** Takes a member's id out of a server's records. @returns how many entries named them */
  forget(serverId: string, memberId: string): Promise<number> {
    return this.#store.server(serverId).forget(memberId);
  }

  /**
   * Takes something that a member did for this process. @param request Discord's id of it
   * @returns false when it was taken before: another process carries it out
   */
  claim(serverId: string, request: string): Promise<boolean> {
    return this.#store.server(serverId).claims.take(request);
  }

  /** A server's settings as the store has them. */
  settings(serverId: string): SettingsOfServer {
    return this.#store.server(serverId).settings;
  }

  /** The questions that were asked on a server. */
  questions(serverId: string): Questions {
    return this.#store.server(serverId).questions;
  }

  /**
   * A server's library, with what any process has changed. Where that is much, or the store fails, the caller
   * gets what is in memory and the rest follows.
   */
  async open(serverId: string): Promise<Library> {
    const entry = this.#loaded.get(serverId) ?? { library: this.#load(serverId), usedAt: 0 };
    entry.usedAt = performance.now();
    this.#loaded.delete(serverId);
    this.#loaded.set(serverId, entry);
    const library = await entry.library;
    // Looking through all libraries at every question would take as long as an answer.
    if (!entry.ready || performance.now() - this.#evictedAt > EVICT_MS) {
      entry.ready = library;
      this.#evict(serverId);
    }
    const following = library.follow().catch(() => {});
    await Promise.race([following, setTimeout(FOLLOW_MS, undefined, { ref: false })]);
    return library;
  }

  /** Adds articles like {@link Library.add}, without bringing a library into memory that nobody asks. */
  async add(serverId: string, articles: readonly Article[], by: string): Promise<Added[]> {
    const loaded = this.#loaded.get(serverId);
    if (loaded) return (await loaded.library).add(articles, by);
    const server = this.#store.server(serverId);
    await checkQuotas(server, articles, this.#quotas);
    return server.articles.add(articles, by, this.#corpus.articles);
  }

  /**
   * Counts links and files that a server's moderators are about to have read.
   * @throws {QuotaError} when that is too much for an hour
   */
  countReads(serverId: string, sources: number): void {
    const reads = this.#reads.get(serverId) ?? new Reads();
    this.#reads.set(serverId, reads);
    reads.count(sources, this.#quotas);
  }

  #load(serverId: string): Promise<Library> {
    const count = (sources: number) => this.countReads(serverId, sources);
    const library = Library.load(this.#store.server(serverId), this.#corpus, this.#quotas, count);
    // The next one who asks tries again.
    library.catch(() => this.#loaded.delete(serverId));
    return library;
  }

  /** Forgets idle libraries, and the least recently used until the rest fits. They can be loaded again. */
  #evict(used: string): void {
    const now = performance.now();
    this.#evictedAt = now;
    let memory = 0;
    for (const { ready } of this.#loaded.values()) memory += memoryOf(ready);
    for (const [serverId, entry] of this.#loaded) {
      if (serverId === used) continue;
      if (memory <= this.#memory && now - entry.usedAt < this.#idle) return;
      this.#loaded.delete(serverId);
      memory -= memoryOf(entry.ready);
    }
  }
}

const memoryOf = (library: Library | undefined) => library?.size.memory ?? 0;
