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

/** Places above it are those of words related to a term. */
const RELATED = 32;
/** Slots of the table that most words are ruled out by: few words of a question share one, and it stays in the cache. */
const SLOTS = 1 << 16;

/** Finds a query's terms in articles. A set of terms is a mask: one bit for each of `query.terms`. */
export class Matcher {
  readonly query: Query;
  readonly vocabulary: Vocabulary;
  /** By term number: 1 + the place in `query.terms`, `RELATED` more for a related word. */
  readonly #places = new Map<number, number>();
  /** 1 in the slot of each term of `#places`: its size does not grow with the library. */
  readonly #slots = new Uint8Array(SLOTS);
  readonly #masks = new Map<IndexedArticle, Int32Array>();

  constructor(query: Query, vocabulary: Vocabulary) {
    this.query = query;
    this.vocabulary = vocabulary;
    query.terms.forEach(({ alternatives }, place) => {
      for (const { term } of alternatives) this.#place(term, place + 1);
    });
    query.terms.forEach(({ related }, place) => {
      for (const term of related) this.#place(term, RELATED + place + 1);
    });
  }

  /** The first place given to a term is kept. */
  #place(term: number, place: number): void {
    if (this.#places.has(term)) return;
    this.#places.set(term, place);
    this.#slots[term % SLOTS] = 1;
  }

  /** The place of a term; 0 for one that the question does not have. */
  #placeOf(term: number): number {
    return this.#slots[term % SLOTS] === 0 ? 0 : (this.#places.get(term) ?? 0);
  }

  /** The matches among the words `from` to `to - 1` of an article, and where related words stand. */
  read({ forms }: IndexedArticle, from: number, to: number): { matches: Match[]; relatedAt: Match[] } {
    const { termOf, surfaceOf } = this.vocabulary;
    const matches: Match[] = [];
    const relatedAt: Match[] = [];
    for (let at = from; at < to; at++) {
      const form = forms[at]!;
      const place = this.#placeOf(termOf[form]!);
      if (place === 0) continue;
      if (place > RELATED) relatedAt.push({ at, term: place - RELATED - 1, exact: false });
      else {
        const term = place - 1;
        matches.push({ at, term, exact: surfaceOf[form] === this.query.terms[term]!.surface });
      }
    }
    return { matches, relatedAt };
  }

  /** Which terms are among the words `from` to `to - 1`. */
  mask(forms: Int32Array, from = 0, to = forms.length): number {
    const { termOf } = this.vocabulary;
    let mask = 0;
    for (let at = from; at < to; at++) {
      const place = this.#placeOf(termOf[forms[at]!]!);
      if (place !== 0 && place < RELATED) mask |= 1 << (place - 1);
    }
    return mask;
  }

  /** The masks of an article's passages; computed once a question. */
  passageMasks(article: IndexedArticle): Int32Array {
    let masks = this.#masks.get(article);
    if (!masks) {
      const { forms, passageStarts } = article;
      masks = Int32Array.from(article.passages, (_, at) =>
        this.mask(forms, passageStarts[at], passageStarts[at + 1]),
      );
      this.#masks.set(article, masks);
    }
    return masks;
  }

  /** Sum of the inverse document frequencies of the terms in a mask. */
  idf(mask: number): number {
    let sum = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
      sum += this.query.terms[31 - Math.clz32(rest & -rest)]!.idf;
    return sum;
  }

  /** The share of the question's content, by rarity, that a mask covers: 0 to 1. */
  coverage(mask: number): number {
    return this.query.idf === 0 ? 0 : this.idf(mask) / this.query.idf;
  }

  /** The same by the square of rarity: what the rarest words alone say. */
  rareCoverage(mask: number): number {
    let found = 0;
    let sum = 0;
    this.query.terms.forEach(({ idf }, at) => {
      sum += idf * idf;
      if ((mask >> at) & 1) found += idf * idf;
    });
    return sum === 0 ? 0 : found / sum;
  }
}
