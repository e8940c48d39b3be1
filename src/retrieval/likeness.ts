import { englishVectors } from '../language/word-vectors.ts';
import type { QueryTerm } from './query.ts';
import { withRoom } from './typed-arrays.ts';

/** Words less alike than this have nothing to do with each other; the rest is spread over 0 to 1. */
const CHANCE = 0.35;

/** Numbers that a question of ordinary length needs. */
const ROOM = 8192;

/**
 * By row: the question that it was looked up for last, and where its numbers begin in that question's `values`. One table
 * for all, as questions are answered one at a time: each with its own would clear more memory than it reads.
 */
let lookedUpFor = new Float64Array(0);
let places = new Int32Array(0);
let questions = 0;

/** How alike a question's terms and other words are used, each word looked up once a question. */
export class Likeness {
  /** By term: the row of its vector; negative where it has none. */
  readonly #rows: readonly number[];
  readonly #weights: readonly number[];
  readonly #rarity: (form: number) => number;
  /** Whether none of the terms has a vector. */
  readonly isEmpty: boolean;
  /** The vectors of the terms that have one, one after the other, and their places among the terms. */
  #vectors: Float32Array | undefined;
  #known: number[] = [];
  /** What the cosines to them are multiplied by to tell that to what they mean together, the rarest most. */
  #shares: number[] = [];
  readonly #question = ++questions;
  #size = 0;
  /**
   * By row looked up: its likeness to each term, 0 to 1; how rare its word is; and that times the cosine to what all
   * terms mean together.
   */
  values = new Float32Array(0);

  /** @param rarity of a form: its inverse document frequency */
  constructor(terms: readonly QueryTerm[], rarity: (form: number) => number) {
    this.#rows = terms.map(({ vector }) => vector);
    this.#weights = terms.map(({ idf }) => idf);
    this.#rarity = rarity;
    this.isEmpty = this.#rows.every((row) => row < 0);
  }

  /** The place in `values` of the numbers of a word, by its row and its form. */
  of(row: number, form: number): number {
    return lookedUpFor[row] === this.#question ? places[row]! : this.#lookUp(row, form);
  }

  #lookUp(row: number, form: number): number {
    const vectors = englishVectors();
    this.#vectors ??= this.#prepare();
    const place = this.#size;
    lookedUpFor[row] = this.#question;
    places[row] = place;
    this.#size += this.#rows.length + 2;
    this.values = withRoom(this.values, this.#size);
    let together = 0;
    for (let each = 0; each < this.#known.length; each++) {
      const cosine = vectors.cosine(row, this.#vectors, each);
      this.values[place + this.#known[each]!] = Math.max(0, (cosine - CHANCE) / (1 - CHANCE));
      together += this.#shares[each]! * cosine;
    }
    const rarity = this.#rarity(form);
    this.values[place + this.#rows.length] = rarity;
    this.values[place + this.#rows.length + 1] = rarity * together;
    return place;
  }

  #prepare(): Float32Array {
    const vectors = englishVectors();
    if (places.length === 0) {
      places = new Int32Array(vectors.size);
      lookedUpFor = new Float64Array(vectors.size);
    }
    this.values = new Float32Array(ROOM);
    this.#known = this.#rows.flatMap((row, term) => (row < 0 ? [] : [term]));
    const own = vectors.vectors(this.#known.map((term) => this.#rows[term]!));
    const weights = this.#known.map((term) => this.#weights[term]!);
    // The length of the sum of vectors of length 1: of their cosines to each other.
    let squares = 0;
    this.#known.forEach((term, a) => {
      weights.forEach((weight, b) => {
        squares += weights[a]! * weight * vectors.cosine(this.#rows[term]!, own, b);
      });
    });
    this.#shares = weights.map((weight) => weight / (Math.sqrt(Math.max(0, squares)) || 1));
    return own;
  }
}
