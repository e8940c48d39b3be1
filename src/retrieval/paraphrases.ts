import { expressionsFor } from '../language/thesaurus.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordPlaces } from './word-places.ts';

/** Places down its list until an expression says half as surely what the word says. */
const HALF = 40;
/** Expressions of a term that passages may be searched for: the likeliest. */
const SEARCHED = 10;
/** A word that more passages have than this share of all, and more than these, is not searched for: it tells too little. */
const TOO_MANY = 0.01;
const FEW = 32;
/** What it counts there beside the term itself. */
const SEARCH_WEIGHT = 0.35;

/** Something that a text may say instead of one of a question's terms. */
interface Paraphrase {
  /** Which of the query's terms. */
  term: number;
  /** Numbers of its own terms: one or several. */
  words: number[];
  /** How much it says of the query's term, 0 to 1. */
  weight: number;
}

/** Finds what is said instead of a question's terms: "14 dead" where it asks how many died. English only so far. */
export class Paraphrases {
  readonly #query: Query;
  readonly #vocabulary: Vocabulary;
  readonly #index: PassageIndex;
  /** By term: its likeliest paraphrases, once they were searched for. */
  #likeliest: Paraphrase[][] | undefined;
  /** Paraphrases that begin with the same word. */
  readonly #lists: Paraphrase[][] = [];
  /** By the number of a term: 1 + the place of the list of what begins with it. */
  #begins: WordPlaces | undefined;

  constructor(query: Query, vocabulary: Vocabulary, index: PassageIndex) {
    this.#query = query;
    this.#vocabulary = vocabulary;
    this.#index = index;
  }

  /** What passages are searched for beside the terms themselves: the likeliest single words that are not too common. */
  searched(): SearchTerm[] {
    const most = Math.max(FEW, this.#index.size * TOO_MANY);
    return this.#ofEach().map((paraphrases, term) => ({
      idf: this.#query.terms[term]!.idf,
      alternatives: paraphrases
        .filter(({ words }) => words.length === 1 && this.#index.frequency(words[0]!) <= most)
        .map(({ words, weight }) => ({ term: words[0]!, weight: SEARCH_WEIGHT * weight })),
    }));
  }

  /** Reads the words `from` to `to - 1` of some forms: raises each term's number in `best` to what they say of it. */
  read(forms: Int32Array, from: number, to: number, best: Float64Array): void {
    const { termOf } = this.#vocabulary;
    this.#begins ??= this.#prepare();
    for (let at = from; at < to; at++) {
      const list = this.#begins.get(termOf[forms[at]!]!);
      if (list === 0) continue;
      for (const { term, words, weight } of this.#lists[list - 1]!) {
        if (weight <= best[term]! || at + words.length > to) continue;
        let place = 1;
        while (place < words.length && termOf[forms[at + place]!] === words[place]) place++;
        if (place === words.length) best[term] = weight;
      }
    }
  }

  /** Looked up at the first passage that is read: finding candidates needs few of them. */
  #prepare(): WordPlaces {
    const begins = new Map<number, number>();
    const note = (paraphrase: Paraphrase): void => {
      const first = paraphrase.words[0]!;
      const list = begins.get(first) ?? this.#lists.push([]);
      begins.set(first, list);
      this.#lists[list - 1]!.push(paraphrase);
    };
    this.#ofEach().forEach((likeliest, term) => {
      likeliest.forEach(note);
      this.#of(term, SEARCHED, Number.POSITIVE_INFINITY).forEach(note);
    });
    return new WordPlaces(begins);
  }

  #ofEach(): Paraphrase[][] {
    this.#likeliest ??= this.#query.terms.map((_, term) => this.#of(term, 0, SEARCHED));
    return this.#likeliest;
  }

  /** A term's paraphrases in the places `from` to `to - 1` of its list: those that the library has the words of. */
  #of(term: number, from: number, to: number): Paraphrase[] {
    const { terms, language } = this.#query;
    const { stem, idf } = terms[term]!;
    const expressions = language === 'en' ? expressionsFor(stem) : [];
    const paraphrases: Paraphrase[] = [];
    for (let place = from; place < expressions.length && place < to; place++) {
      const words = this.#vocabulary.findAll(expressions[place]!);
      if (!words) continue;
      let rarest = 0;
      for (const word of words) {
        const frequency = this.#index.frequency(word);
        if (frequency > 0) rarest = Math.max(rarest, this.#index.idf(frequency));
      }
      // What every text says tells nothing.
      const weight = Math.min(1, rarest / (idf || 1)) / (1 + place / HALF);
      if (weight > 0) paraphrases.push({ term, words, weight });
    }
    return paraphrases;
  }
}
