import { BoundedHeap, type Hit } from './bounded-heap.ts';
import { firstFrom, type Postings } from './posting-lists.ts';
import { withRoom } from './typed-arrays.ts';

/** How BM25 counts the passages of a list. */
export interface Scoring {
  /** By passage number: words in its text. */
  lengths: Float32Array;
  /** A word that stands `count` times adds `weight * count / (count + floor + slope * length)`. */
  weight: number;
  floor: number;
  slope: number;
}

/** What a search has added up so far; used by one search after another. */
export class ScoreBoard {
  /** By passage number; 0 between searches. */
  #scores = new Float64Array(1024);
  /** Passages with a score, `#count` of them. */
  #touched = new Int32Array(1024);
  #count = 0;

  /** Passages with a score. */
  get size(): number {
    return this.#count;
  }

  /** Makes room for passages numbered below `size`. */
  reserve(size: number): void {
    this.#scores = withRoom(this.#scores, size);
    this.#touched = withRoom(this.#touched, size);
  }

  /** Adds a list's scores to every passage on it. */
  collect({ passages, counts, from, to }: Postings, { lengths, weight, floor, slope }: Scoring): void {
    const scores = this.#scores;
    const touched = this.#touched;
    let size = this.#count;
    for (let at = from; at < to; at++) {
      const passage = passages[at]!;
      const count = counts[at]!;
      const before = scores[passage]!;
      if (before === 0) touched[size++] = passage;
      scores[passage] = before + (weight * count) / (count + floor + slope * lengths[passage]!);
    }
    this.#count = size;
  }

  /** Adds a list's scores to the passages that have one already. */
  raise(list: Postings, { lengths, weight, floor, slope }: Scoring): void {
    const { passages, counts, from, to } = list;
    const scores = this.#scores;
    // Looking one passage up halves the list again and again; reading all of it may be less work.
    if (this.#count * Math.log2(to - from) > to - from) {
      for (let at = from; at < to; at++) {
        const passage = passages[at]!;
        const count = counts[at]!;
        if (scores[passage] !== 0)
          scores[passage]! += (weight * count) / (count + floor + slope * lengths[passage]!);
      }
      return;
    }
    for (let each = 0; each < this.#count; each++) {
      const passage = this.#touched[each]!;
      const at = firstFrom(list, passage);
      if (at === to || passages[at] !== passage) continue;
      const count = counts[at]!;
      scores[passage]! += (weight * count) / (count + floor + slope * lengths[passage]!);
    }
  }

  /** Forgets the passages below a score. */
  prune(score: number): void {
    let kept = 0;
    for (let each = 0; each < this.#count; each++) {
      const passage = this.#touched[each]!;
      if (this.#scores[passage]! >= score) this.#touched[kept++] = passage;
      else this.#scores[passage] = 0;
    }
    this.#count = kept;
  }

  /** The score that `limit` of the passages have reached; 0 where they are fewer. */
  threshold(limit: number): number {
    if (this.#count < limit) return 0;
    const heap = new BoundedHeap(limit);
    for (let each = 0; each < this.#count; each++) {
      const passage = this.#touched[each]!;
      heap.offer(this.#scores[passage]!, passage);
    }
    return heap.lowest;
  }

  /** The best passages, best first, of equal scores the lower number; the board is empty afterwards. */
  takeBest(limit: number): Hit[] {
    const heap = new BoundedHeap(Math.min(limit, this.#count));
    for (let each = 0; each < this.#count; each++) {
      const passage = this.#touched[each]!;
      heap.offer(this.#scores[passage]!, passage);
      this.#scores[passage] = 0;
    }
    this.#count = 0;
    return heap.sorted();
  }
}
