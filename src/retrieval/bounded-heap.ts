/** A passage found: its number in the index and its BM25 score. */
export interface Hit {
  passage: number;
  score: number;
}

/** The best `limit` passages offered so far, the worst of them at the root. */
export class BoundedHeap {
  readonly #limit: number;
  readonly #scores: Float64Array;
  readonly #passages: Int32Array;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#scores = new Float64Array(limit);
    this.#passages = new Int32Array(limit);
  }

  /** The lowest score kept; 0 as long as there is room. */
  get lowest(): number {
    return this.#size < this.#limit ? 0 : (this.#scores[0] ?? 0);
  }

  offer(score: number, passage: number): void {
    if (this.#size < this.#limit) this.#up(this.#size++, score, passage);
    else if (this.#size > 0 && this.#isWorse(0, score, passage)) this.#down(score, passage);
  }

  /** Best first; of equal scores the passage with the lower number. */
  sorted(): Hit[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      score: this.#scores[at]!,
      passage: this.#passages[at]!,
    })).sort((a, b) => b.score - a.score || a.passage - b.passage);
  }

  /** Whether what is kept at a place is worse than a passage. */
  #isWorse(at: number, score: number, passage: number): boolean {
    const difference = this.#scores[at]! - score;
    return difference < 0 || (difference === 0 && this.#passages[at]! > passage);
  }

  #put(at: number, score: number, passage: number): void {
    this.#scores[at] = score;
    this.#passages[at] = passage;
  }

  /** Moves a hole from a leaf towards the root until the passage fits in. */
  #up(from: number, score: number, passage: number): void {
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (this.#isWorse(parent, score, passage)) break;
      this.#put(hole, this.#scores[parent]!, this.#passages[parent]!);
      hole = parent;
    }
    this.#put(hole, score, passage);
  }

  /** Moves a hole from the root towards the leaves until the passage fits in. */
  #down(score: number, passage: number): void {
    let hole = 0;
    for (let child = 1; child < this.#size; child = 2 * hole + 1) {
      const other = child + 1;
      if (other < this.#size && this.#isWorse(other, this.#scores[child]!, this.#passages[child]!))
        child = other;
      if (!this.#isWorse(child, score, passage)) break;
      this.#put(hole, this.#scores[child]!, this.#passages[child]!);
      hole = child;
    }
    this.#put(hole, score, passage);
  }
}
