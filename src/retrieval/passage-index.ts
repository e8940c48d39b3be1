import type { Hit } from './bounded-heap.ts';
import { firstFrom, PostingLists, type Postings } from './posting-lists.ts';
import { ScoreBoard, type Scoring } from './score-board.ts';
import { withRoom } from './typed-arrays.ts';

/** One of a query's terms: the term numbers that count as it, each with its weight, and how rare it is. */
export interface SearchTerm {
  alternatives: { term: number; weight: number }[];
  idf: number;
}

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009), at customary values. */
const K1 = 1.2;
const B = 0.5;
/** What a word of the title counts beside the same word of the text: the ranker weighs titles anew. */
const TITLE_WEIGHT = 0.6;
/** Sums of the same numbers in another order differ by less than this share: a tie must not be lost to it. */
const ROUNDING = 1e-9;

/** A term's passages in one field, how they are scored, and the most that can add to a passage's score. */
interface ScoredList {
  postings: Postings;
  scoring: Scoring;
  bound: number;
}

/** Passages numbered `from` to `to - 1`. */
interface Range {
  from: number;
  to: number;
}

/** An inverted index of passages: which of them have a term, and which of them have most of a question's. */
export class PassageIndex {
  readonly #text = new PostingLists();
  readonly #title = new PostingLists();
  /** By passage number: words in its text. */
  #lengths = new Float32Array(1024);
  #totalLength = 0;
  #next = 0;
  #size = 0;
  readonly #board = new ScoreBoard();
  /** By term, for the passage being added: how often it has it; 0 in between. */
  #counts = new Int32Array(1024);

  /** Passages that can be found. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a passage and returns its number; passages added one after another are numbered one after another.
   * @param text numbers of the terms that are searched for, in any order, each as often as it stands there.
   */
  add(text: readonly number[], title: readonly number[]): number {
    const passage = this.#next++;
    for (const term of text) this.#count(term);
    for (const term of text) {
      const count = this.#counts[term]!;
      if (count > 0) this.#text.append(term, passage, count);
      this.#counts[term] = 0;
    }
    for (const term of new Set(title)) this.#title.append(term, passage, 1);
    this.#lengths = withRoom(this.#lengths, passage + 1);
    this.#board.reserve(passage + 1);
    this.#lengths[passage] = text.length;
    this.#totalLength += text.length;
    this.#size++;
    return passage;
  }

  /** Removes the passages numbered `from` to `to - 1`; `text` and `title` are all terms they were added with. */
  remove({ from, to }: Range, text: Iterable<number>, title: Iterable<number>): void {
    for (const term of new Set(text)) this.#text.remove(term, from, to);
    for (const term of new Set(title)) this.#title.remove(term, from, to);
    for (let passage = from; passage < to; passage++) {
      this.#totalLength -= this.#lengths[passage]!;
      this.#lengths[passage] = 0;
    }
    this.#size -= to - from;
  }

  #count(term: number): void {
    if (term >= this.#counts.length) this.#counts = withRoom(this.#counts, term + 1);
    this.#counts[term]!++;
  }

  /** In how many passages a term stands, in the text or, where none has it there, in the title. */
  frequency(term: number): number {
    return this.#text.size(term) || this.#title.size(term);
  }

  /** The passages that have a term in their text. */
  postings(term: number): Postings | undefined {
    return this.#text.of(term);
  }

  /** Inverse document frequency as Lucene's BM25 has it: never negative. */
  idf(frequency: number): number {
    return Math.log(1 + (this.#size - frequency + 0.5) / (frequency + 0.5));
  }

  /**
   * The passages with the highest BM25 score, best first; ties go to the passage added first. Exact: what is
   * skipped cannot be among them (MaxScore, Turtle and Flood 1995, a term at a time).
   * @param within searches only the passages numbered `from` to `to - 1`.
   */
  top(terms: readonly SearchTerm[], limit: number, within?: Range): Hit[] {
    const board = this.#board;
    // Rarest first: the passages that can win are known before the long lists of common words are read.
    const lists = this.#lists(terms, within).sort((a, b) => b.bound - a.bound);
    let rest = lists.reduce((sum, { bound }) => sum + bound, 0);
    let reached = 0;
    for (const { postings, scoring, bound } of lists) {
      // Finding the threshold takes a look at every passage met: a list that is shorter is read faster. And it
      // cannot be above what the lists so far could add.
      const worthwhile = postings.to - postings.from > board.size && reached > rest;
      const threshold = worthwhile ? board.threshold(limit) * (1 - ROUNDING) : 0;
      if (rest >= threshold) board.collect(postings, scoring);
      else {
        // No passage that is new can reach the best any more, and few of those met before still can.
        board.prune(threshold - rest);
        board.raise(postings, scoring);
      }
      reached += bound;
      rest -= bound;
    }
    return board.takeBest(limit);
  }

  /** The postings of the terms in text and title. A word of the title counts once, however long the title. */
  #lists(terms: readonly SearchTerm[], within: Range | undefined): ScoredList[] {
    const lists: ScoredList[] = [];
    const lengths = this.#lengths;
    const average = this.#totalLength / this.#size;
    const add = (postings: Postings | undefined, scoring: Scoring, bound: number) => {
      if (postings && bound > 0) lists.push({ postings: cut(postings, within), scoring, bound });
    };
    for (const { alternatives, idf } of terms) {
      for (const { term, weight: share } of alternatives) {
        // BM25 saturates at `K1 + 1` times the weight.
        const weight = idf * share * (K1 + 1);
        const scoring = { lengths, weight, floor: K1 * (1 - B), slope: (K1 * B) / average };
        add(this.#text.of(term), scoring, weight);
        const inTitle = idf * share * TITLE_WEIGHT;
        add(this.#title.of(term), { lengths, weight: inTitle, floor: 0, slope: 0 }, inTitle);
      }
    }
    return lists;
  }
}

function cut(postings: Postings, within: Range | undefined): Postings {
  if (!within) return postings;
  return { ...postings, from: firstFrom(postings, within.from), to: firstFrom(postings, within.to) };
}
