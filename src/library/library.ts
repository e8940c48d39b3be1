import type { Article, Passage } from '../article/article.ts';
import type { FoundQuotation, QuotationIndex } from '../quotes/quotation-index.ts';
import type { Answer } from '../retrieval/answer.ts';
import type { ArticleMetadata } from '../retrieval/indexed-article.ts';
import type { AskOptions } from '../retrieval/retriever.ts';
import type { Added, Corrections, Summary } from '../store/articles.ts';
import type { Change } from '../store/changes.ts';
import type { ServerStore } from '../store/store.ts';
import { isUnavailable } from '../store/unavailable.ts';
import { type Breathe, breather } from './breather.ts';
import type { Corpus } from './corpus.ts';
import { checkQuotas, type Quotas } from './quotas.ts';
import { Shelf } from './shelf.ts';

export { type Corrections, SameArticleError } from '../store/articles.ts';
export type { Change } from '../store/changes.ts';
export type { ChangeAction } from '../store/tables.ts';

/** Articles read from the store at once: few enough that reading them takes a few milliseconds. */
const PAGE = 32;

/** For this long a removed article can come back. */
export const RESTORABLE_MS = 30 * 24 * 60 * 60 * 1000;

/** Index and texts take this many bytes of memory for each byte of text (measured on 5 MB: 14.6). */
const MEMORY_PER_BYTE = 15;
/** And this many whatever they hold, mostly the words that every article has (measured on 37 kB: 1.2 MB in all). */
const MEMORY_AT_LEAST = 700_000;

/**
 * What one server can ask about: its own articles and, unless it turned them off, the shipped ones.
 *
 * The store is the truth and this is a view of it. Every change goes to the store first; then `follow`
 * brings the view up to the store's record of changes, whoever made them: this object, another one for the
 * same server, or another process.
 */
export class Library {
  readonly #store: ServerStore;
  readonly #corpus: Corpus;
  readonly #quotas: Quotas;
  /** Ids of the server's own articles. */
  readonly #own = new Set<string>();
  #showsCorpus = true;
  #revision = 0;
  /** The corpus' own shelf as long as there is nothing else to show: most servers need no other. */
  #shelf: Shelf;
  #following: Promise<void> | undefined;

  /**
   * Counts links and files that moderators are about to have read.
   * @throws {QuotaError} when that is too much for an hour
   */
  readonly countReads: (sources: number) => void;

  private constructor(store: ServerStore, corpus: Corpus, quotas: Quotas, countReads: Library['countReads']) {
    this.#store = store;
    this.#corpus = corpus;
    this.#quotas = quotas;
    this.countReads = countReads;
    this.#shelf = corpus.shelf;
  }

  /** Loads a server's library, letting other work run in between. */
  static async load(
    store: ServerStore,
    corpus: Corpus,
    quotas: Quotas,
    countReads: Library['countReads'],
  ): Promise<Library> {
    const library = new Library(store, corpus, quotas, countReads);
    const breathe = breather();
    await store.articles.purge(new Date(Date.now() - RESTORABLE_MS)).catch((error: unknown) => {
      // A database that takes no changes now can be read all the same; the next load tries again.
      if (!isUnavailable(error)) throw error;
    });
    library.#revision = await store.changes.revision();
    await library.#showCorpus((await store.settings.get()).corpus, breathe);
    for (let after = ''; ; ) {
      const page = await store.articles.page(after, PAGE);
      for (const article of page) await library.#put(article.id, article, breathe);
      const last = page.at(-1);
      if (!last) break;
      after = last.id;
    }
    await library.follow();
    return library;
  }

  /** What only this library holds in memory, and about how many bytes that takes. */
  get size(): { articles: number; passages: number; memory: number } {
    const shelf = this.#shelf;
    if (shelf === this.#corpus.shelf) return { articles: 0, passages: 0, memory: 0 };
    return { ...shelf.size, memory: MEMORY_AT_LEAST + shelf.bytes * MEMORY_PER_BYTE };
  }

  /** Every article that can be asked about, without its body. */
  articles(): ArticleMetadata[] {
    return this.#shelf.articles();
  }

  article(id: string): ArticleMetadata | undefined {
    return this.#shelf.article(id);
  }

  /** Whether an article ships with the program: it cannot be changed, only be turned off with the rest. */
  isShipped(id: string): boolean {
    return !this.#own.has(id) && this.#shelf.article(id) !== undefined;
  }

  /** An article's passages in reading order; empty when the library does not have it. */
  passages(articleId: string): readonly Passage[] {
    return this.#shelf.passages(articleId);
  }

  /** A passage with up to `n` before and after it, in reading order; empty when it is not there. */
  passagesAround(id: string, n: number): readonly Passage[] {
    const passages = this.passages(id.slice(0, id.lastIndexOf('#')));
    const at = passages.findIndex((passage) => passage.id === id);
    return at === -1 ? [] : passages.slice(Math.max(0, at - n), at + n + 1);
  }

  /** The quotations of own and shipped articles, once all are read: other work runs in between. */
  async quotations(): Promise<QuotationIndex> {
    const { quotations } = this.#shelf;
    await quotations.read(breather());
    return quotations;
  }

  /** Answers a question from own and shipped articles, in one ranking. */
  ask(question: string, options?: AskOptions): Answer {
    return this.#shelf.ask(question, options);
  }

  /** What an article's speakers said, quoted or only reported, in reading order. */
  quotationsOf(articleId: string): FoundQuotation[] {
    return this.#shelf.quotations.ofArticle(articleId);
  }

  /** The newest changes first; `before` is the lowest number of the page before. */
  changes(limit: number, before?: number): Promise<Change[]> {
    return this.#store.changes.latest(limit, before);
  }

  /** The server's own articles, newest first. */
  list(): Promise<Summary[]> {
    return this.#store.articles.list();
  }

  /**
   * Adds articles in one transaction; when the promise resolves they are on the disk and can be asked about.
   * @param by who adds them: a member's id, or a word for what else can act
   * @returns one entry an article, in order; an article that is there already is not added again
   * @throws {QuotaError} when there is no room for them; none is added then
   */
  async add(articles: readonly Article[], by: string): Promise<Added[]> {
    await checkQuotas(this.#store, articles, this.#quotas);
    const added = await this.#store.articles.add(articles, by, this.#corpus.articles);
    await this.follow();
    return added;
  }

  /**
   * Puts a new reading in the place of an own article. @returns false when there is no such article
   * @throws {SameArticleError} when another article has its link or its words
   */
  async replace(id: string, article: Article, by: string): Promise<boolean> {
    return this.#after(this.#store.articles.replace(id, article, by));
  }

  /** A new reading of an own article, with what it says about itself as moderators corrected it, if they did. */
  async withCorrections(id: string, fresh: Article): Promise<Article> {
    const stated = this.#shelf.article(id);
    if (!stated || !(await this.#store.changes.hasAny('edit article', id))) return fresh;
    return { ...stated, language: fresh.language, blocks: fresh.blocks };
  }

  /** Corrects what an own article says about itself; otherwise like `replace`. */
  async edit(id: string, corrections: Corrections, by: string): Promise<boolean> {
    return this.#after(this.#store.articles.edit(id, corrections, by));
  }

  /** Removes an own article; `restore` brings it back for a while. @returns false when it is not there */
  async remove(id: string, by: string): Promise<boolean> {
    return this.#after(this.#store.articles.remove(id, by));
  }

  /** Brings a removed article back; otherwise like `replace`. */
  async restore(id: string, by: string): Promise<boolean> {
    return this.#after(this.#store.articles.restore(id, by));
  }

  /** Resolves when every change that is in the store now can be seen here. */
  async follow(): Promise<void> {
    // A run under way may have read the record before the newest change: wait for it, then look again.
    await this.#following?.catch(() => {});
    this.#following ??= this.#applyChanges().finally(() => {
      this.#following = undefined;
    });
    return this.#following;
  }

  async #applyChanges(): Promise<void> {
    const breathe = breather();
    for (;;) {
      const changes = await this.#store.changes.since(this.#revision, PAGE);
      const last = changes.at(-1);
      if (!last) return;
      const ids = new Set(changes.flatMap((c) => (c.action.endsWith(' article') ? [c.subject] : [])));
      const articles = new Map((await this.#store.articles.getAll([...ids])).map((a) => [a.id, a]));
      for (const id of ids) await this.#put(id, articles.get(id), breathe);
      if (changes.some((c) => c.action === 'change setting'))
        await this.#showCorpus((await this.#store.settings.get()).corpus, breathe);
      this.#revision = last.number;
    }
  }

  async #after(change: Promise<boolean>): Promise<boolean> {
    const done = await change;
    await this.follow();
    return done;
  }

  /** Shows an own article as the store has it now; without one, the shipped one of this id if there is. */
  async #put(id: string, article: Article | undefined, breathe: Breathe): Promise<void> {
    if (!article && !this.#own.has(id)) return;
    const shelf = await this.#ownShelf(breathe);
    if (article) this.#own.add(id);
    else this.#own.delete(id);
    const shown = article ?? (this.#showsCorpus ? this.#corpus.articles.get(id) : undefined);
    if (shown) await shelf.replace(shown, breathe);
    else shelf.delete(id);
    await breathe();
  }

  async #showCorpus(shows: boolean, breathe: Breathe): Promise<void> {
    if (shows === this.#showsCorpus) return;
    const shelf = await this.#ownShelf(breathe);
    this.#showsCorpus = shows;
    for (const [id, article] of this.#corpus.articles) {
      if (this.#own.has(id)) continue;
      if (shows) await shelf.replace(article, breathe);
      else shelf.delete(id);
      await breathe();
    }
  }

  /** A shelf that may be changed: the corpus' is everyone's. */
  async #ownShelf(breathe: Breathe): Promise<Shelf> {
    if (this.#shelf !== this.#corpus.shelf) return this.#shelf;
    const own = new Shelf();
    for (const article of this.#corpus.articles.values()) await own.replace(article, breathe);
    this.#shelf = own;
    return own;
  }
}
