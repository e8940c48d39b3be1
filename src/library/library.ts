import type { Article } from '../article/article.ts';
import { toPassages } from '../article/passages.ts';
import type { Answer } from '../retrieval/answer.ts';
import type { ArticleMetadata } from '../retrieval/indexed-article.ts';
import { type AskOptions, Retriever } from '../retrieval/retriever.ts';

/** What one server can ask about. */
export class Library {
  readonly #retriever = new Retriever();
  readonly #articles = new Map<string, ArticleMetadata>();

  constructor(articles: Iterable<Article>) {
    for (const { blocks, ...metadata } of articles) {
      this.#articles.set(metadata.id, metadata);
      this.#retriever.add(metadata, toPassages({ id: metadata.id, blocks }));
    }
  }

  /** Every article, without its body, in the order of loading. */
  articles(): ArticleMetadata[] {
    return [...this.#articles.values()];
  }

  /** Answers a question with passages of this library. */
  ask(question: string, options?: AskOptions): Answer {
    return this.#retriever.ask(question, options);
  }
}
