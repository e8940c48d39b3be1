/** No form: an empty slot. */
const EMPTY = -1;
/** Slots an entry, so that few share one. */
const SLOTS_PER_ENTRY = 4;
const FEWEST_SLOTS = 256;
/** Spreads neighbouring numbers over the slots (Knuth's multiplicative hashing, by the golden ratio). */
const SPREAD = 0x9e3779b1;

/**
 * What some forms, or terms, stand for in a question, as small numbers above 0: a hash table with open addressing,
 * small enough for the processor's cache, because it is asked about every word of every candidate.
 */
export class WordPlaces {
  readonly #forms: Int32Array;
  readonly #values: Uint16Array;
  readonly #shift: number;

  /** @param entries by form number: what it stands for, 1 to 65,535 */
  constructor(entries: ReadonlyMap<number, number>) {
    const bits = Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, entries.size * SLOTS_PER_ENTRY)));
    this.#shift = 32 - bits;
    this.#forms = new Int32Array(2 ** bits).fill(EMPTY);
    this.#values = new Uint16Array(2 ** bits);
    for (const [form, value] of entries) {
      const slot = this.#slot(form);
      this.#forms[slot] = form;
      this.#values[slot] = value;
    }
  }

  /** What a form stands for; 0 for one that the question does not have. */
  get(form: number): number {
    return this.#values[this.#slot(form)]!;
  }

  /** The slot of a form, or the empty one where it would be. */
  #slot(form: number): number {
    const forms = this.#forms;
    let slot = Math.imul(form, SPREAD) >>> this.#shift;
    while (forms[slot] !== form && forms[slot] !== EMPTY) slot = (slot + 1) & (forms.length - 1);
    return slot;
  }
}
