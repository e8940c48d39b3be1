import MiniSearch from 'minisearch';

/** A passage as the index takes it: its searchable terms, ready made. */
interface IndexedPassage {
  id: number;
  text: string[];
  title: string[];
}

/** One of a query's terms: the strings that count as it, each with its weight, and how rare it is. */
export interface SearchTerm {
  alternatives: { term: string; weight: number }[];
  idf: number;
}

/** A passage found: its number in the index and its BM25 score. */
export interface Hit {
  passage: number;
  score: number;
}

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009), at customary values. */
const K1 = 1.2;
const B = 0.5;
/** What a word of the title counts beside the same word of the text: the ranker weighs titles anew. */
const TITLE_WEIGHT = 0.6;
const TEXT_FIELD = 0;
const TITLE_FIELD = 1;

type Postings = Map<number, number>;

/**
 * MiniSearch's index with a search of its own. `MiniSearch.search` makes an object for every passage that
 * holds any word of the question; this one adds up scores in a typed array and keeps the best few.
 */
export class PassageIndex extends MiniSearch<IndexedPassage> {
  /** By passage number: words in its text. Kept here because MiniSearch counts unique words in a map of arrays. */
  #lengths = new Float32Array(1024);
  #totalLength = 0;
  #scores = new Float32Array(1024);
  #next = 0;

  constructor() {
    super({
      fields: ['text', 'title'],
      // Terms arrive ready made, so that text and question are analysed by the same code.
      stringifyField: (terms) => terms,
      tokenize: (terms) => terms as unknown as string[],
      processTerm: (term) => term,
    });
  }

  /** Adds a passage and returns its number; passages added one after another are numbered one after another. */
  addPassage(text: string[], title: string[]): number {
    const passage = this.#next++;
    if (passage >= this.#lengths.length) this.#grow();
    this.add({ id: passage, text, title });
    this.#lengths[passage] = text.length;
    this.#totalLength += text.length;
    return passage;
  }

  /** Removes a passage; `text` and `title` are the terms it was added with. */
  removePassage(passage: number, text: string[], title: string[]): void {
    this.remove({ id: passage, text, title });
    this.#totalLength -= text.length;
    this.#lengths[passage] = 0;
  }

  #grow(): void {
    const lengths = new Float32Array(this.#lengths.length * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
    this.#scores = new Float32Array(lengths.length);
  }

  /** In how many passages a term stands, in the text or, where none has it there, in the title. */
  frequency(term: string): number {
    const fields = this._index.get(term);
    return fields?.get(TEXT_FIELD)?.size ?? fields?.get(TITLE_FIELD)?.size ?? 0;
  }

  /** Inverse document frequency as Lucene's BM25 has it: never negative. */
  idf(frequency: number): number {
    return Math.log(1 + (this.documentCount - frequency + 0.5) / (frequency + 0.5));
  }

  /** Terms of the index within an edit distance of a word. */
  similar(word: string, distance: number): { term: string; distance: number }[] {
    return Array.from(this._index.fuzzyGet(word, distance), ([term, [, edits]]) => ({
      term,
      distance: edits,
    }));
  }

  /** Terms of the index that begin with a word. */
  completions(word: string): string[] {
    return Array.from(this._index.atPrefix(word).keys());
  }

  /**
   * The passages with the highest BM25 score, best first; ties go to the passage added first.
   * @param within searches only the passages numbered `from` to `to - 1`.
   */
  top(terms: readonly SearchTerm[], limit: number, within?: { from: number; to: number }): Hit[] {
    const lists: { postings: Postings; weight: number }[] = [];
    for (const { alternatives, idf } of terms) {
      for (const { term, weight } of alternatives) {
        const fields = this._index.get(term);
        const text = fields?.get(TEXT_FIELD);
        const title = fields?.get(TITLE_FIELD);
        if (text) lists.push({ postings: text, weight: idf * weight });
        if (title) lists.push({ postings: title, weight: -idf * weight * TITLE_WEIGHT });
      }
    }
    // Rarest first: the passages that can win are known before the long lists of common words are read.
    lists.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    let bound = lists.reduce((sum, list) => sum + upperBound(list.weight), 0);
    const touched: number[] = [];
    for (const { postings, weight } of lists) {
      const closed = touched.length >= limit && bound < this.#threshold(touched, limit);
      bound -= upperBound(weight);
      if (closed) this.#raise(postings, weight, touched);
      else this.#collect(postings, weight, touched, within);
    }
    return this.#best(touched, limit);
  }

  /** Adds a term's scores to every passage that has it. */
  #collect(
    postings: Postings,
    weight: number,
    touched: number[],
    within?: { from: number; to: number },
  ): void {
    const scores = this.#scores;
    if (within) {
      for (let passage = within.from; passage < within.to; passage++) {
        const count = postings.get(passage);
        if (count === undefined) continue;
        if (scores[passage] === 0) touched.push(passage);
        scores[passage]! += this.#score(passage, count, weight);
      }
      return;
    }
    for (const [passage, count] of postings) {
      if (scores[passage] === 0) touched.push(passage);
      scores[passage]! += this.#score(passage, count, weight);
    }
  }

  /** Adds a term's scores to passages met before only: no other can reach the best any more. */
  #raise(postings: Postings, weight: number, touched: readonly number[]): void {
    const scores = this.#scores;
    for (const passage of touched) {
      const count = postings.get(passage);
      if (count !== undefined) scores[passage]! += this.#score(passage, count, weight);
    }
  }

  /** BM25 of one word in a passage; a negative weight marks the title, whose length does not matter. */
  #score(passage: number, count: number, weight: number): number {
    if (weight < 0) return -weight;
    const average = this.#totalLength / this.documentCount;
    const norm = K1 * (1 - B + (B * this.#lengths[passage]!) / average);
    return (weight * count * (K1 + 1)) / (count + norm);
  }

  /** A score that at least `limit` of the passages have reached. */
  #threshold(touched: readonly number[], limit: number): number {
    const heap = new BoundedHeap(limit);
    for (const passage of touched) heap.offer(this.#scores[passage]!, passage);
    return heap.lowest;
  }

  #best(touched: readonly number[], limit: number): Hit[] {
    const heap = new BoundedHeap(limit);
    for (const passage of touched) {
      heap.offer(this.#scores[passage]!, passage);
      this.#scores[passage] = 0;
    }
    return heap.sorted();
  }
}

/** The most that one term can add to a passage's score: BM25 saturates at `K1 + 1` times the weight. */
function upperBound(weight: number): number {
  return weight < 0 ? -weight : weight * (K1 + 1);
}

/** The best `limit` passages offered so far, the worst of them at the root. */
class BoundedHeap {
  readonly #limit: number;
  readonly #scores: number[] = [];
  readonly #passages: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

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
