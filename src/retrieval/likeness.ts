import { englishVectors } from '../language/word-vectors.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QueryTerm } from './query.ts';
import { withRoom } from './typed-arrays.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words less alike than this have nothing to do with each other; the rest is spread over 0 to 1. */
const CHANCE = 0.35;
/**
 * Vectors of 64 numbers whose signs differ in more are taken to be less alike than that: of pairs of words with a
 * cosine of 0.35 to 0.45, 20% are missed so, of 0.55 and more 1%, and 83% of all others are told without a product.
 */
const MOST_DIFFERING = 27;

/** Numbers of a word beside those of the terms. */
const HEAD = 3;
/** Numbers that a question of ordinary length needs. */
const ROOM = 8192;

/**
 * By row: the question that it was looked up for last, and where its numbers begin in `values`. One table for all, as
 * questions are answered one at a time: each with its own would clear more memory than it reads.
 */
let lookedUpFor = new Float64Array(0);
let places = new Int32Array(0);
/**
 * By row looked up: how rare its word is; that times the cosine to what all terms mean together; 1 where it is like
 * any of them, as few words are; and its likeness to each term, 0 to 1.
 */
let values = new Float32Array(ROOM);
let size = 0;
/** Questions begun; the last one's numbers are in the tables. */
let questions = 0;

/** How alike a question's terms and other words are used, each word looked up once a question. */
export class Likeness {
  /** By term: the row of its vector; negative where it has none. */
  readonly #rows: readonly number[];
  readonly #weights: readonly number[];
  readonly #vocabulary: Vocabulary;
  readonly #index: PassageIndex;
  /** Whether none of the terms has a vector. */
  readonly isEmpty: boolean;
  /** The vectors of the terms that have one, one after the other, then what they mean together, the rarest most. */
  #vectors: Float32Array | undefined;
  /** The places of those terms among all. */
  #known: number[] = [];
  #question = -1;

  constructor(terms: readonly QueryTerm[], vocabulary: Vocabulary, index: PassageIndex) {
    this.#rows = terms.map(({ vector }) => vector);
    this.#weights = terms.map(({ idf }) => idf);
    this.#vocabulary = vocabulary;
    this.#index = index;
    this.isEmpty = this.#rows.every((row) => row < 0);
  }

  /**
   * Reads the words `from` to `to - 1` of some forms: raises each term's number in `best` to the likeness of its likest
   * word, and adds to `sums` how rare the words are, and how far they lie towards the question, rare ones most.
   */
  read(forms: Int32Array, from: number, to: number, best: Float64Array, sums: Float64Array): void {
    if (this.#question !== questions) this.#begin();
    const { vectorOf } = this.#vocabulary;
    const count = this.#rows.length;
    for (let word = from; word < to; word++) {
      const form = forms[word]!;
      const row = vectorOf[form]!;
      if (row < 0) continue;
      const place = lookedUpFor[row] === this.#question ? places[row]! : this.#lookUp(row, form);
      sums[0]! += values[place]!;
      sums[1]! += values[place + 1]!;
      if (values[place + 2] === 0) continue;
      for (let term = 0; term < count; term++) {
        const like = values[place + HEAD + term]!;
        if (like > best[term]!) best[term] = like;
      }
    }
  }

  /** Takes the tables over from the question before. */
  #begin(): void {
    this.#question = ++questions;
    size = 0;
    this.#vectors ??= this.#prepare();
  }

  /** @returns where the numbers of a word begin in the values. */
  #lookUp(row: number, form: number): number {
    const vectors = englishVectors();
    const place = size;
    lookedUpFor[row] = this.#question;
    places[row] = place;
    size += HEAD + this.#rows.length;
    values = withRoom(values, size);
    values.fill(0, place, size);
    const rarity = this.#index.idf(this.#index.frequency(this.#vocabulary.termOf[form]!));
    values[place] = rarity;
    vectors.cosine(row, this.#vectors!, this.#known.length, values, place + 1);
    values[place + 1]! *= rarity;
    for (let each = 0; each < this.#known.length; each++) {
      const term = this.#known[each]!;
      if (vectors.differing(row, this.#rows[term]!) > MOST_DIFFERING) continue;
      const at = place + HEAD + term;
      vectors.cosine(row, this.#vectors!, each, values, at);
      const like = (values[at]! - CHANCE) / (1 - CHANCE);
      values[at] = Math.max(0, like);
      if (like > 0) values[place + 2] = 1;
    }
    return place;
  }

  #prepare(): Float32Array {
    const vectors = englishVectors();
    if (places.length === 0) {
      places = new Int32Array(vectors.size);
      lookedUpFor = new Float64Array(vectors.size);
    }
    this.#known = this.#rows.flatMap((row, term) => (row < 0 ? [] : [term]));
    const own = vectors.vectors(this.#known.map((term) => this.#rows[term]!));
    const weights = this.#known.map((term) => this.#weights[term]!);
    // The length of the sum of vectors of length 1: of their cosines to each other.
    let squares = 0;
    const cosine = new Float32Array(1);
    this.#known.forEach((term, a) => {
      weights.forEach((weight, b) => {
        vectors.cosine(this.#rows[term]!, own, b, cosine, 0);
        squares += weights[a]! * weight * cosine[0]!;
      });
    });
    const length = Math.sqrt(Math.max(0, squares)) || 1;
    const dimensions = own.length / weights.length;
    const together = new Float32Array(own.length + dimensions);
    together.set(own);
    weights.forEach((weight, each) => {
      for (let at = 0; at < dimensions; at++)
        together[own.length + at]! += (weight / length) * own[each * dimensions + at]!;
    });
    return together;
  }
}
