import { readFileSync } from 'node:fs';

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
 * @param rows by word; an even number of values each
 */
export function writeWordVectors(words: readonly string[], rows: readonly Float64Array[]): Uint8Array {
  const dimensions = rows[0]!.length;
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
  /** By row: its numbers, together of length 1, once `#unpacked`. */
  readonly #values: Float32Array;
  readonly #unpacked: Uint8Array;

  /** @param packed what `writeWordVectors` returned */
  constructor(packed: Uint8Array) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const [count, dimensions] = [view.getUint32(0, true), view.getUint32(4, true)];
    this.#dimensions = dimensions;
    this.#scales = Float32Array.from({ length: dimensions }, (_, at) => view.getFloat32(8 + 4 * at, true));
    const from = 8 + 4 * dimensions;
    const to = from + (count * dimensions) / 2;
    this.#halves = packed.subarray(from, to);
    const words = new TextDecoder().decode(packed.subarray(to)).split('\n');
    this.#rows = new Map(words.map((word, row) => [word, row]));
    this.#values = new Float32Array(count * dimensions);
    this.#unpacked = new Uint8Array(count);
  }

  /** The row of a word in lower case without accents; -1 for one that is not in the table. */
  row(word: string): number {
    return this.#rows.get(word) ?? -1;
  }

  /** How alike the words of two rows are used: the cosine of the angle between their vectors, -1 to 1. */
  cosine(row: number, other: number): number {
    const values = this.#values;
    const [a, b] = [this.#unpack(row), this.#unpack(other)];
    let sum = 0;
    for (let at = 0; at < this.#dimensions; at++) sum += values[a + at]! * values[b + at]!;
    return sum;
  }

  /** The direction of several rows together, each by its weight; of length 1 unless it is of none. */
  together(rows: readonly number[], weights: readonly number[]): Float32Array {
    const sum = new Float32Array(this.#dimensions);
    rows.forEach((row, each) => {
      if (row < 0) return;
      const from = this.#unpack(row);
      for (let at = 0; at < sum.length; at++) sum[at]! += weights[each]! * this.#values[from + at]!;
    });
    const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0)) || 1;
    return sum.map((value) => value / length);
  }

  /** The cosine of the angle between a row's vector and a direction. */
  towards(row: number, direction: Float32Array): number {
    const from = this.#unpack(row);
    let sum = 0;
    for (let at = 0; at < direction.length; at++) sum += this.#values[from + at]! * direction[at]!;
    return sum;
  }

  /** Where the numbers of a row begin. Unpacked when first used: few of the words are ever needed. */
  #unpack(row: number): number {
    const from = row * this.#dimensions;
    if (this.#unpacked[row] === 1) return from;
    this.#unpacked[row] = 1;
    let squares = 0;
    for (let at = 0; at < this.#dimensions; at++) {
      const half = (this.#halves[(from + at) >> 1]! >> (4 * (at & 1))) & 15;
      const value = (half - MOST) * this.#scales[at]!;
      this.#values[from + at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < this.#dimensions; at++) this.#values[from + at]! /= length;
    return from;
  }
}
