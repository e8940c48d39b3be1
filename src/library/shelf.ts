import type { Article, Passage } from '../article/article.ts';
import { toPassages } from '../article/passages.ts';
import { QuotationIndex } from '../quotes/quotation-index.ts';
import type { Answer } from '../retrieval/answer.ts';
import type { ArticleMetadata } from '../retrieval/indexed-article.ts';
import { type AskOptions, Retriever } from '../retrieval/retriever.ts';
import type { Breathe } from './breather.ts';

/** Articles in memory with everything that is looked up in them, kept in step. */
export class Shelf {
  readonly #retriever = new Retriever();
  readonly #articles = new Map<string, ArticleMetadata>();
  /** What the articles quote, and who said it. */
  readonly quotations = new QuotationIndex();
  #bytes = 0;

  constructor(articles: Iterable<Article> = []) {
    for (const article of articles) this.put(article);
  }

  /** Adds an article, in the place of the one that has its id. */
  put({ blocks, ...metadata }: Article): void {
    const passages = toPassages({ id: metadata.id, blocks });
    this.delete(metadata.id);
    this.#retriever.add(metadata, passages);
    this.#list(metadata, passages);
  }

  /** The same in slices: the article that has its id is there until the new one is. */
  async replace({ blocks, ...metadata }: Article, breathe: Breathe): Promise<void> {
    const { id } = metadata;
    const passages = toPassages({ id, blocks });
    const old = this.passages(id);
    await this.#retriever.replace(metadata, passages, breathe);
    this.#bytes -= textBytes(old);
    this.quotations.remove(id);
    this.#articles.delete(id);
    this.#list(metadata, passages);
  }

  #list(metadata: ArticleMetadata, passages: readonly Passage[]): void {
    this.quotations.add(metadata, passages);
    this.#articles.set(metadata.id, metadata);
    this.#bytes += textBytes(passages);
  }

  /** @returns false when there is no such article */
  delete(id: string): boolean {
    this.#bytes -= textBytes(this.passages(id));
    this.#retriever.remove(id);
    this.quotations.remove(id);
    return this.#articles.delete(id);
  }

  /** UTF-8 bytes of the passages' texts. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How much can be asked about. */
  get size(): { articles: number; passages: number } {
    return { articles: this.#articles.size, passages: this.#retriever.size };
  }

  /** Every article without its body, in the order of adding. */
  articles(): ArticleMetadata[] {
    return [...this.#articles.values()];
  }

  article(id: string): ArticleMetadata | undefined {
    return this.#articles.get(id);
  }

  /** An article's passages in reading order; empty when it is not here. */
  passages(articleId: string): readonly Passage[] {
    return this.#retriever.passages(articleId);
  }

  /** Answers a question with passages of these articles, all in one ranking. */
  ask(question: string, options?: AskOptions): Answer {
    const statementsOf = (id: string) => this.quotations.ofArticle(id);
    return this.#retriever.ask(question, { ...options, statementsOf });
  }
}

const textBytes = (passages: readonly Passage[]) =>
  passages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
