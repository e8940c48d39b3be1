import { englishVectors } from '../language/word-vectors.ts';
import type { QueryTerm } from './query.ts';

/** Words less alike than this have nothing to do with each other; the rest is spread over 0 to 1. */
const CHANCE = 0.35;

/** How alike a question's terms and other words are used, each word looked up once a question. */
export class Likeness {
  /** By term: the row of its vector; negative where it has none. */
  readonly #rows: readonly number[];
  /** What the terms mean together, the rarest most. */
  readonly #direction: Float32Array;
  /** Where the numbers of a row begin in `values`. */
  readonly #from = new Map<number, number>();
  /** By row looked up: its likeness to each term, 0 to 1, and its cosine to all of them together. */
  readonly values: number[] = [];
  /** Whether none of the terms has a vector. */
  readonly isEmpty: boolean;

  constructor(terms: readonly QueryTerm[]) {
    this.#rows = terms.map(({ vector }) => vector);
    this.isEmpty = this.#rows.every((row) => row < 0);
    this.#direction = this.isEmpty
      ? new Float32Array(0)
      : englishVectors().together(
          this.#rows,
          terms.map(({ idf }) => idf),
        );
  }

  /** The place in `values` of a row's likeness to the first term; the others follow, then the cosine. */
  of(row: number): number {
    const known = this.#from.get(row);
    if (known !== undefined) return known;
    const vectors = englishVectors();
    const from = this.values.length;
    this.#from.set(row, from);
    for (const term of this.#rows) {
      const cosine = term < 0 ? 0 : vectors.cosine(term, row);
      this.values.push(Math.max(0, (cosine - CHANCE) / (1 - CHANCE)));
    }
    this.values.push(vectors.towards(row, this.#direction));
    return from;
  }
}
