import MiniSearch from 'minisearch';
import { BoundedHeap, type Hit } from './bounded-heap.ts';

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

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009), at customary values. */
const K1 = 1.2;
const B = 0.5;
/** What a word of the title counts beside the same word of the text: the ranker weighs titles anew. */
const TITLE_WEIGHT = 0.6;
/** Sums of the same numbers in another order differ by less than this share: a tie must not be lost to it. */
const ROUNDING = 1e-9;
const TEXT_FIELD = 0;
const TITLE_FIELD = 1;

/** The passages that have a term in one field, with how often, and what that is worth. */
interface PostingList {
  postings: Map<number, number>;
  weight: number;
  inTitle: boolean;
  /** The most it can add to a passage's score. */
  bound: number;
}

/** Passages numbered `from` to `to - 1`. */
interface Range {
  from: number;
  to: number;
}

/**
 * MiniSearch's index with a search of its own. `MiniSearch.search` makes an object for every passage that
 * holds any word of the question; this one adds up scores in a typed array and keeps the best few.
 */
export class PassageIndex extends MiniSearch<IndexedPassage> {
  /** By passage number: words in its text. Kept here because MiniSearch counts unique words in a map of arrays. */
  #lengths = new Float32Array(1024);
  #totalLength = 0;
  /** By passage number: what a search under way has added up; 0 between searches. */
  #scores = new Float64Array(1024);
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
    this.#scores = new Float64Array(lengths.length);
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
   * The passages with the highest BM25 score, best first; ties go to the passage added first. Exact: what is
   * skipped cannot be among them (MaxScore, Turtle and Flood 1995, a term at a time).
   * @param within searches only the passages numbered `from` to `to - 1`.
   */
  top(terms: readonly SearchTerm[], limit: number, within?: Range): Hit[] {
    // Rarest first: the passages that can win are known before the long lists of common words are read.
    const lists = this.#lists(terms).sort((a, b) => b.bound - a.bound);
    const bounds = lists.map(({ bound }) => bound);
    let touched: number[] = [];
    lists.forEach((list, at) => {
      const rest = bounds.slice(at).reduce((sum, bound) => sum + bound, 0);
      const threshold = this.#threshold(touched, limit) * (1 - ROUNDING);
      if (rest >= threshold) {
        this.#collect(list, touched, within);
        return;
      }
      // No passage that is new can reach the best any more, and few of those met before still can.
      touched = this.#prune(touched, threshold - rest);
      this.#raise(list, touched);
    });
    return this.#best(touched, limit);
  }

  /** The postings of the terms in text and title. A word of the title counts once, however long the title. */
  #lists(terms: readonly SearchTerm[]): PostingList[] {
    const lists: PostingList[] = [];
    for (const { alternatives, idf } of terms) {
      for (const { term, weight: share } of alternatives) {
        const weight = idf * share;
        if (weight <= 0) continue;
        const fields = this._index.get(term);
        const text = fields?.get(TEXT_FIELD);
        const title = fields?.get(TITLE_FIELD);
        // BM25 saturates at `K1 + 1` times the weight.
        if (text) lists.push({ postings: text, weight, inTitle: false, bound: weight * (K1 + 1) });
        const inTitle = weight * TITLE_WEIGHT;
        if (title) lists.push({ postings: title, weight: inTitle, inTitle: true, bound: inTitle });
      }
    }
    return lists;
  }

  /** Adds a term's scores to every passage that has it; those met first are appended to `touched`. */
  #collect(list: PostingList, touched: number[], within: Range | undefined): void {
    const scores = this.#scores;
    const add = (passage: number, count: number) => {
      if (scores[passage] === 0) touched.push(passage);
      scores[passage]! += this.#score(passage, count, list);
    };
    if (!within) {
      for (const [passage, count] of list.postings) add(passage, count);
      return;
    }
    for (let passage = within.from; passage < within.to; passage++) {
      const count = list.postings.get(passage);
      if (count !== undefined) add(passage, count);
    }
  }

  /** Adds a term's scores to passages met before only. */
  #raise(list: PostingList, touched: readonly number[]): void {
    const scores = this.#scores;
    if (list.postings.size < touched.length) {
      for (const [passage, count] of list.postings) {
        if (scores[passage] !== 0) scores[passage]! += this.#score(passage, count, list);
      }
      return;
    }
    for (const passage of touched) {
      const count = list.postings.get(passage);
      if (count !== undefined) scores[passage]! += this.#score(passage, count, list);
    }
  }

  /** The passages that have at least a score; the others are forgotten. */
  #prune(touched: readonly number[], score: number): number[] {
    const scores = this.#scores;
    return touched.filter((passage) => {
      const kept = scores[passage]! >= score;
      if (!kept) scores[passage] = 0;
      return kept;
    });
  }

  /** BM25 of one word in a passage. */
  #score(passage: number, count: number, { weight, inTitle }: PostingList): number {
    if (inTitle) return weight;
    const average = this.#totalLength / this.documentCount;
    const norm = K1 * (1 - B + (B * this.#lengths[passage]!) / average);
    return (weight * count * (K1 + 1)) / (count + norm);
  }

  /** The score that `limit` of the passages have reached; 0 where they are fewer. */
  #threshold(touched: readonly number[], limit: number): number {
    if (touched.length < limit) return 0;
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
