import type { IndexedArticle } from './indexed-article.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a passage has a word of the question. */
export interface Match {
  /** Place of the word in the article's `forms`. */
  at: number;
  /** Which of the query's terms. */
  term: number;
  /** The very form that the question has, not only the same stem. */
  exact: boolean;
}

/** Finds a query's terms in articles, by tables made once a question. */
export class Matcher {
  readonly query: Query;
  readonly vocabulary: Vocabulary;
  /** Term number -> place in `query.terms`. */
  readonly #places = new Map<number, number>();

  constructor(query: Query, vocabulary: Vocabulary) {
    this.query = query;
    this.vocabulary = vocabulary;
    query.terms.forEach(({ terms }, place) => {
      for (const term of terms) if (!this.#places.has(term)) this.#places.set(term, place);
    });
  }

  /** The matches among the words `from` to `to - 1` of an article. */
  matches(article: IndexedArticle, from: number, to: number): Match[] {
    const { termOf, surfaceOf } = this.vocabulary;
    const found: Match[] = [];
    for (let at = from; at < to; at++) {
      const form = article.forms[at]!;
      const term = this.#places.get(termOf[form]!);
      if (term === undefined) continue;
      found.push({ at, term, exact: surfaceOf[form] === this.query.terms[term]!.surface });
    }
    return found;
  }

  /** Which terms are among some words: one bit each. */
  mask(forms: Int32Array, from: number, to: number): number {
    let mask = 0;
    for (let at = from; at < to; at++) {
      const term = this.#places.get(this.vocabulary.termOf[forms[at]!]!);
      if (term !== undefined) mask |= 1 << term;
    }
    return mask;
  }

  /** Sum of the inverse document frequencies of the terms in a mask. */
  idf(mask: number): number {
    let sum = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
      sum += this.query.terms[31 - Math.clz32(rest & -rest)]!.idf;
    return sum;
  }
}
