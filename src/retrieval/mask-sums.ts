/** Places that one table covers: 1,024 sums fit in the processor's cache. */
const BITS = 10;
const ALL = (1 << BITS) - 1;

/**
 * Sums of numbers by mask, one bit for each number, from tables: ranking asks for thousands of them a question, and
 * few of the masks differ.
 */
export class MaskSums {
  readonly #tables: Float64Array[] = [];
  readonly #whole: number;

  /** @param values 31 at most; bit 0 of a mask stands for the first */
  constructor(values: readonly number[]) {
    for (let from = 0; from < values.length; from += BITS) {
      const sums = new Float64Array(1 << Math.min(BITS, values.length - from));
      for (let mask = 1; mask < sums.length; mask++) {
        const highest = 31 - Math.clz32(mask);
        sums[mask] = sums[mask ^ (1 << highest)]! + values[from + highest]!;
      }
      this.#tables.push(sums);
    }
    this.#whole = values.reduce((sum, value) => sum + value, 0);
  }

  /** The sum of the numbers in a mask. */
  of(mask: number): number {
    let sum = 0;
    for (let table = 0; mask >>> (BITS * table) !== 0; table++)
      sum += this.#tables[table]![(mask >>> (BITS * table)) & ALL]!;
    return sum;
  }

  /** The share of the sum of all that a mask has: 0 to 1. */
  share(mask: number): number {
    return this.#whole === 0 ? 0 : this.of(mask) / this.#whole;
  }
}
