/** A passage found: its number in the index and its BM25 score. */
export interface Hit {
  passage: number;
  score: number;
}

/** The best `limit` passages offered so far, the worst of them at the root. */
export class BoundedHeap {
  readonly #limit: number;
  readonly #scores: number[] = [];
  readonly #passages: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lowest score kept; 0 as long as there is room. */
  get lowest(): number {
    return this.#scores.length < this.#limit ? 0 : this.#scores[0]!;
  }

  offer(score: number, passage: number): void {
    const size = this.#scores.length;
    if (size < this.#limit) {
      this.#scores.push(score);
      this.#passages.push(passage);
      this.#up(size);
    } else if (
      size > 0 &&
      (score > this.#scores[0]! || (score === this.#scores[0]! && passage < this.#passages[0]!))
    ) {
      this.#scores[0] = score;
      this.#passages[0] = passage;
      this.#down();
    }
  }

  /** Best first; of equal scores the passage with the lower number. */
  sorted(): Hit[] {
    return this.#scores
      .map((score, at) => ({ score, passage: this.#passages[at]! }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage);
  }

  #worse(a: number, b: number): boolean {
    const difference = this.#scores[a]! - this.#scores[b]!;
    return difference < 0 || (difference === 0 && this.#passages[a]! > this.#passages[b]!);
  }

  #swap(a: number, b: number): void {
    [this.#scores[a], this.#scores[b]] = [this.#scores[b]!, this.#scores[a]!];
    [this.#passages[a], this.#passages[b]] = [this.#passages[b]!, this.#passages[a]!];
  }

  #up(at: number): void {
    for (let child = at; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#worse(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #down(): void {
    const size = this.#scores.length;
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1;
      let worst = parent;
      if (left < size && this.#worse(left, worst)) worst = left;
      if (left + 1 < size && this.#worse(left + 1, worst)) worst = left + 1;
      if (worst === parent) return;
      this.#swap(parent, worst);
      parent = worst;
    }
  }
}
