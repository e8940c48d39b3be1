import { readFileSync } from 'node:fs';
import { bits } from './bits.ts';

/** Where the table of English words is kept; `src/training/word-vectors.ts` makes it. */
export const WORD_VECTORS = new URL('./word-vectors.en.bin', import.meta.url);

/** Half a byte a number: whole numbers from -7 to 7. */
const MOST = 7;
/** The share of the numbers of a dimension that fit without being cut: outliers would make all the others coarse. */
const FITTING = 0.995;

let english: WordVectors | undefined;

/** The vectors of English words, read when first asked for. */
export function englishVectors(): WordVectors {
  english ??= new WordVectors(readFileSync(WORD_VECTORS));
  return english;
}

/**
 * Packs vectors: the numbers of words and of dimensions (4 bytes each, little-endian), a scale for each dimension
 * (32-bit floating point), the vectors (half a byte a number), and the words, a line each.
 * @param rows by word; a multiple of 32 values each
 */
export function writeWordVectors(words: readonly string[], rows: readonly Float64Array[]): Uint8Array {
  const dimensions = rows[0]!.length;
  if (dimensions % 32 !== 0) throw new Error(`${dimensions} numbers a vector are not a multiple of 32`);
  const scales = Float32Array.from({ length: dimensions }, (_, at) => {
    const sizes = rows.map((row) => Math.abs(row[at]!)).sort((a, b) => a - b);
    return sizes[Math.floor(FITTING * (sizes.length - 1))]! / MOST;
  });
  const halves = new Uint8Array((rows.length * dimensions) / 2);
  rows.forEach((row, word) => {
    for (let at = 0; at < dimensions; at++) {
      const rounded = Math.max(-MOST, Math.min(MOST, Math.round(row[at]! / scales[at]!))) + MOST;
      halves[(word * dimensions + at) >> 1]! |= rounded << (4 * (at & 1));
    }
  });
  const head = new DataView(new ArrayBuffer(8 + 4 * dimensions));
  head.setUint32(0, words.length, true);
  head.setUint32(4, dimensions, true);
  scales.forEach((scale, at) => {
    head.setFloat32(8 + 4 * at, scale, true);
  });
  return Buffer.concat([Buffer.from(head.buffer), halves, Buffer.from(words.join('\n'))]);
}

/** Words by what they mean: two whose vectors point the same way are used alike. */
export class WordVectors {
  readonly #dimensions: number;
  readonly #scales: Float32Array;
  readonly #halves: Uint8Array;
  readonly #rows: ReadonlyMap<string, number>;
  /**
   * By row, once it was needed: its numbers before they are scaled. A byte each keeps the words of a question in the
   * processor's cache.
   */
  readonly #values: Int8Array;
  /** By row: what makes its vector one of length 1; 0 as long as the row was not needed. */
  readonly #factors: Float32Array;
  /** By row, once it was needed: the signs of its numbers, 32 in each. */
  readonly #signs: Int32Array;

  /** @param packed what `writeWordVectors` returned: a multiple of 32 numbers a vector */
  constructor(packed: Uint8Array) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const [count, dimensions] = [view.getUint32(0, true), view.getUint32(4, true)];
    this.#dimensions = dimensions;
    this.#scales = Float32Array.from({ length: dimensions }, (_, at) => view.getFloat32(8 + 4 * at, true));
    const from = 8 + 4 * dimensions;
    const to = from + (count * dimensions) / 2;
    const words = new TextDecoder().decode(packed.subarray(to)).split('\n');
    this.#rows = new Map(words.map((word, row) => [word, row]));
    this.#halves = packed.subarray(from, to);
    this.#values = new Int8Array(count * dimensions);
    this.#factors = new Float32Array(count);
    this.#signs = new Int32Array(count * (dimensions >> 5));
  }

  /** The row of a word in lower case without accents; -1 for one that is not in the table. */
  row(word: string): number {
    return this.#rows.get(word) ?? -1;
  }

  /** Words of the table. */
  get size(): number {
    return this.#factors.length;
  }

  /** Some rows' vectors, one after the other, in the form that `cosine` takes. */
  vectors(rows: readonly number[]): Float32Array {
    const together = new Float32Array(rows.length * this.#dimensions);
    rows.forEach((row, each) => {
      const [from, to] = [row * this.#dimensions, each * this.#dimensions];
      const factor = this.#factorOf(row);
      // Scaled for both sides of a product.
      for (let at = 0; at < this.#dimensions; at++)
        together[to + at] = this.#values[from + at]! * this.#scales[at]! ** 2 * factor;
    });
    return together;
  }

  /**
   * How alike the word of a row and another are used: the cosine of the angle between their vectors, -1 to 1.
   * @param others vectors as `vectors` returns them, of which the one numbered `other` is meant
   * @param into where the cosine is put, at `place`: a number that is returned would be memory to collect, a thousand
   * times a question
   */
  cosine(row: number, others: Float32Array, other: number, into: Float32Array, place: number): void {
    const factor = this.#factorOf(row);
    const values = this.#values;
    const from = row * this.#dimensions;
    const start = other * this.#dimensions;
    // Four sums at a time: each alone would wait for the one before.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = 0; at < this.#dimensions; at += 4) {
      a += values[from + at]! * others[start + at]!;
      b += values[from + at + 1]! * others[start + at + 1]!;
      c += values[from + at + 2]! * others[start + at + 2]!;
      d += values[from + at + 3]! * others[start + at + 3]!;
    }
    into[place] = (a + b + (c + d)) * factor;
  }

  /**
   * Of how many numbers the signs differ in two rows' vectors: the more, the wider the angle (Charikar 2002). Tells
   * words that have nothing to do with each other far sooner than `cosine`.
   */
  differing(row: number, other: number): number {
    this.#factorOf(row);
    this.#factorOf(other);
    const words = this.#dimensions >> 5;
    let count = 0;
    for (let at = 0; at < words; at++)
      count += bits(this.#signs[row * words + at]! ^ this.#signs[other * words + at]!);
    return count;
  }

  /** A row's factor; its numbers are unpacked then. Few of the words are ever needed, and none of them at the start. */
  #factorOf(row: number): number {
    if (this.#factors[row] === 0) {
      const from = row * this.#dimensions;
      let squares = 0;
      for (let at = 0; at < this.#dimensions; at++) {
        const half = (this.#halves[(from + at) >> 1]! >> (4 * (at & 1))) & 15;
        this.#values[from + at] = half - MOST;
        squares += ((half - MOST) * this.#scales[at]!) ** 2;
        if (half < MOST) this.#signs[(from + at) >> 5]! |= 1 << (at & 31);
      }
      this.#factors[row] = 1 / (Math.sqrt(squares) || 1);
    }
    return this.#factors[row]!;
  }
}
