import type { IndexedArticle, ReadArticle } from './indexed-article.ts';
import { Likeness } from './likeness.ts';
import { MaskSums } from './mask-sums.ts';
import { Paraphrases } from './paraphrases.ts';
import type { PassageIndex } from './passage-index.ts';
import { firstFrom, type Postings } from './posting-lists.ts';
import type { Query } from './query.ts';
import { relatedTerms } from './related-terms.ts';
import { STOP, type Vocabulary } from './vocabulary.ts';
import { WordPlaces } from './word-places.ts';

/** Where a passage has a word of the question. */
export interface Match {
  /** Place of the word in the article's `forms`. */
  at: number;
  /** Which of the query's terms. */
  term: number;
  /** The very form that the question has, not only the same stem. */
  exact: boolean;
}

/** What a form stands for, in bits: 1 + the place in `query.terms`; a word only related to it; its very form. */
const PLACE = 0b0001_1111;
const RELATED = 0b0010_0000;
const EXACT = 0b0100_0000;

/**
 * Finds a query's terms in articles. A set of terms is a mask: one bit for each of `query.terms`. It knows the
 * words that the library had when the first article was read.
 */
export class Matcher {
  readonly query: Query;
  readonly vocabulary: Vocabulary;
  readonly #index: PassageIndex;
  /** By term number: its place in `query.terms`; the first place given to a term is kept. */
  readonly #terms = new Map<number, number>();
  readonly likeness: Likeness;
  readonly paraphrases: Paraphrases;
  #places: WordPlaces | undefined;
  #indexed: boolean | undefined;
  #postings: { postings: Postings | undefined; bit: number }[] | undefined;
  readonly #masks = new Map<IndexedArticle, readonly number[]>();
  /** Inverse document frequencies, and their squares. */
  readonly #rarity: MaskSums;
  readonly #squaredRarity: MaskSums;

  constructor(query: Query, vocabulary: Vocabulary, index: PassageIndex) {
    this.query = query;
    this.vocabulary = vocabulary;
    this.#index = index;
    query.terms.forEach(({ alternatives }, place) => {
      for (const { term } of alternatives) if (!this.#terms.has(term)) this.#terms.set(term, place);
    });
    this.likeness = new Likeness(query.terms, vocabulary, index);
    this.paraphrases = new Paraphrases(query, vocabulary, index);
    this.#rarity = new MaskSums(query.terms.map(({ idf }) => idf));
    this.#squaredRarity = new MaskSums(query.terms.map(({ idf }) => idf * idf));
  }

  /** Looked up at the first article: finding candidates does without. */
  #wordPlaces(): WordPlaces {
    if (this.#places) return this.#places;
    const { vocabulary, query } = this;
    const entries = new Map<number, number>();
    for (const [term, place] of this.#terms) {
      const { surface } = query.terms[place]!;
      for (const form of vocabulary.formsOf(term))
        entries.set(form, (place + 1) | (vocabulary.surfaceOf[form] === surface ? EXACT : 0));
    }
    query.terms.forEach(({ stem, known }, place) => {
      if (!known) return;
      for (const term of relatedTerms(stem, vocabulary, this.#index)) {
        for (const form of vocabulary.formsOf(term))
          if (!entries.has(form)) entries.set(form, (place + 1) | RELATED);
      }
    });
    this.#places = new WordPlaces(entries);
    return this.#places;
  }

  /** The matches among the words `from` to `to - 1` of an article, and where related words stand. */
  read({ forms }: ReadArticle, from: number, to: number): { matches: Match[]; relatedAt: Match[] } {
    const places = this.#wordPlaces();
    const matches: Match[] = [];
    const relatedAt: Match[] = [];
    for (let at = from; at < to; at++) {
      const found = places.get(forms[at]!);
      if (found === 0) continue;
      const match = { at, term: (found & PLACE) - 1, exact: (found & EXACT) !== 0 };
      if (found & RELATED) relatedAt.push(match);
      else matches.push(match);
    }
    return { matches, relatedAt };
  }

  /** Which terms are among the words `from` to `to - 1`. */
  mask(forms: Int32Array, from = 0, to = forms.length): number {
    const places = this.#wordPlaces();
    let mask = 0;
    for (let at = from; at < to; at++) {
      const found = places.get(forms[at]!);
      if (found !== 0 && !(found & RELATED)) mask |= 1 << ((found & PLACE) - 1);
    }
    return mask;
  }

  /** The masks of an article's passages; computed once a question. */
  passageMasks(article: IndexedArticle): readonly number[] {
    let masks = this.#masks.get(article);
    if (!masks) {
      masks = this.#isIndexed() ? this.#indexedMasks(article) : this.#readMasks(article);
      this.#masks.set(article, masks);
    }
    return masks;
  }

  /** Whether the index has every form of the terms: not those that are stop words, as `will` is, and `Wills` not. */
  #isIndexed(): boolean {
    const { vocabulary } = this;
    this.#indexed ??= ![...this.#terms.keys()].some((term) =>
      vocabulary.formsOf(term).some((form) => vocabulary.flagsOf[form]! & STOP),
    );
    return this.#indexed;
  }

  #indexedMasks({ from, passages }: IndexedArticle): number[] {
    this.#postings ??= Array.from(this.#terms, ([term, place]) => ({
      postings: this.#index.postings(term),
      bit: 1 << place,
    }));
    const masks = new Array<number>(passages.length).fill(0);
    const end = from + passages.length;
    for (const { postings, bit } of this.#postings) {
      if (!postings) continue;
      for (let at = firstFrom(postings, from); at < postings.to; at++) {
        const passage = postings.passages[at]!;
        if (passage >= end) break;
        masks[passage - from]! |= bit;
      }
    }
    return masks;
  }

  #readMasks({ forms, passages, passageStarts }: IndexedArticle): number[] {
    return passages.map((_, at) => this.mask(forms, passageStarts[at], passageStarts[at + 1]));
  }

  /** Sum of the inverse document frequencies of the terms in a mask. */
  idf(mask: number): number {
    return this.#rarity.of(mask);
  }

  /** The share of the question's content, by rarity, that a mask covers: 0 to 1. */
  coverage(mask: number): number {
    return this.#rarity.share(mask);
  }

  /** The highest coverage of several masks; 0 of none. */
  bestCoverage(masks: readonly number[]): number {
    let best = 0;
    for (const mask of masks) best = Math.max(best, this.coverage(mask));
    return best;
  }

  /** The same by the square of rarity: what the rarest words alone say. */
  rareCoverage(mask: number): number {
    return this.#squaredRarity.share(mask);
  }

  /** What `coverage` tells, where a missing term counts by how alike the likest word is: by term, 0 to 1. */
  softCoverage(mask: number, likeness: Float64Array): number {
    const { terms, idf } = this.query;
    let sum = 0;
    for (let term = 0; term < terms.length; term++)
      sum += terms[term]!.idf * ((mask >> term) & 1 ? 1 : likeness[term]!);
    return sum / (idf || 1);
  }
}
