import { normalize, stripAccents } from '../language/fold.ts';
import { tokenize } from '../language/tokens.ts';

/** What a search found, best first. `score` compares within one search only. */
export interface Hit {
  entry: number;
  score: number;
}

/** Completions of the last word that are looked at: more cost time and say nothing. */
const completions = 64;
/** A misspelt word is looked for among this many known words of its length and beginning. */
const corrections = 8;
/** What a word counts that is not the one asked for. */
const worth = { exact: 1, completed: 0.8, corrected: 0.6 };
/** Entries whose order of words is compared after counting words. */
const compared = 200;

/** The words of a text as they are compared: without case, accents and marks. */
export function wordsOf(text: string, language = 'en'): string[] {
  return tokenize(text, language).map((token) => stripAccents(normalize(token.text, language)));
}

/** Finds entries by some of their words, whole, begun or misspelt, in any order. */
export class WordIndex {
  /** Words of every entry, null once it was removed. */
  readonly #entries: (string[] | null)[] = [];
  readonly #postings = new Map<string, number[]>();
  /** Every word in order, for completion; null after a change. */
  #sorted: string[] | null = null;
  #scores = new Float32Array(0);
  #live = 0;

  get size(): number {
    return this.#entries.length;
  }

  /** Words of an entry that was not removed. */
  wordCount(entry: number): number {
    return this.#entries[entry]?.length ?? 0;
  }

  /** @returns the number of the new entry */
  add(words: string[]): number {
    const entry = this.#entries.push(words) - 1;
    for (const word of new Set(words)) {
      const list = this.#postings.get(word);
      if (list) list.push(entry);
      else {
        this.#postings.set(word, [entry]);
        this.#sorted = null;
      }
    }
    this.#live++;
    return entry;
  }

  remove(entry: number): void {
    if (this.#entries[entry]) this.#live--;
    this.#entries[entry] = null;
  }

  /** The entries that best match `words`, the last of which may be unfinished; `accepts` filters. */
  search(words: string[], limit: number, accepts: (entry: number) => boolean): Hit[] {
    if (words.length === 0 || this.#live === 0) return [];
    if (this.#scores.length === this.size) this.#scores.fill(0);
    else this.#scores = new Float32Array(this.size);
    const scores = this.#scores;
    const touched: number[] = [];
    for (const [i, word] of words.entries()) {
      for (const [known, value] of this.#variants(word, i === words.length - 1)) {
        const list = this.#postings.get(known)!;
        // Inverse document frequency, as in BM25: rare words tell more.
        const weight = value * Math.log(1 + this.#live / list.length);
        for (const entry of list) {
          if (scores[entry] === 0) touched.push(entry);
          scores[entry]! += weight;
        }
      }
    }
    const best = top(touched, scores, compared, (entry) => this.#entries[entry] !== null && accepts(entry));
    const hits = best.map((entry) => ({ entry, score: scores[entry]! * this.#closeness(words, entry) }));
    return hits.sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, limit);
  }

  /** 1 for words in another order, more where neighbours stay neighbours, most for the words as asked. */
  #closeness(words: string[], entry: number): number {
    const text = this.#entries[entry]!;
    let pairs = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      for (let at = text.indexOf(words[i]!); at >= 0; at = text.indexOf(words[i]!, at + 1)) {
        if (!text[at + 1]?.startsWith(words[i + 1]!)) continue;
        pairs++;
        break;
      }
    }
    const together = words.length > 1 && pairs === words.length - 1;
    return (1 + pairs / words.length) * (together ? 2 : 1);
  }

  *#variants(word: string, unfinished: boolean): Generator<[string, number]> {
    const exact = this.#postings.has(word);
    if (exact) yield [word, worth.exact];
    if (unfinished) {
      let found = exact;
      for (const known of this.#beginningWith(word)) {
        if (known !== word) yield [known, worth.completed * (word.length / known.length)];
        found = true;
      }
      if (found) return;
    }
    if (!exact) for (const known of this.#near(word)) yield [known, worth.corrected];
  }

  #beginningWith(start: string): string[] {
    const sorted = this.#vocabulary();
    const from = lowerBound(sorted, start);
    let to = from;
    while (to < sorted.length && to < from + completions && sorted[to]!.startsWith(start)) to++;
    return sorted.slice(from, to);
  }

  /** Words one edit away (two in words of eight letters or more) that begin alike. */
  #near(word: string): string[] {
    if (word.length < 4) return [];
    const most = word.length >= 8 ? 2 : 1;
    const sorted = this.#vocabulary();
    const found: string[] = [];
    for (let i = lowerBound(sorted, word[0]!); i < sorted.length && sorted[i]![0] === word[0]; i++) {
      const known = sorted[i]!;
      if (Math.abs(known.length - word.length) > most || editDistance(word, known, most) > most) continue;
      if (found.push(known) === corrections) break;
    }
    return found;
  }

  #vocabulary(): string[] {
    this.#sorted ??= [...this.#postings.keys()].sort();
    return this.#sorted;
  }
}

function lowerBound(sorted: string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The `n` entries of highest score, in no order. */
function top(
  entries: number[],
  scores: Float32Array,
  n: number,
  accepts: (entry: number) => boolean,
): number[] {
  const best: number[] = [];
  let floor = 0;
  for (const entry of entries) {
    if (best.length >= n && scores[entry]! <= floor) continue;
    if (!accepts(entry)) continue;
    best.push(entry);
    if (best.length < n * 2) continue;
    best.sort((a, b) => scores[b]! - scores[a]!);
    best.length = n;
    floor = scores[best[n - 1]!]!;
  }
  return best.sort((a, b) => scores[b]! - scores[a]!).slice(0, n);
}

/** Edits (change, insert, delete, swap of neighbours) between two words; anything above `most` is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
