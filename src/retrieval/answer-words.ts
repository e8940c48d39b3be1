import { tokenize } from '../language/tokens.ts';
import type { ReadArticle } from './indexed-article.ts';
import type { Query } from './query.ts';
import { withRoom } from './typed-arrays.ts';
import { readWord, type Vocabulary } from './vocabulary.ts';

/**
 * By kind of question, by word: how much more probably a sentence that has the word is the one that answers (logarithm
 * of the odds). "Who wrote …" is answered where something is by somebody, "when did …" where something opened.
 */
export type AnswerWordWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

const ASKING = new Set(['who', 'whom', 'whose', 'what', 'when', 'where', 'which', 'why', 'how']);

/** The kinds of an English question: by its first asking word, and by that and the word behind it. */
export function questionKinds(question: string): string[] {
  const words = tokenize(question, 'en').map(({ text }) => text.toLowerCase());
  const at = words.findIndex((word) => ASKING.has(word));
  if (at < 0) return ['none'];
  return at + 1 < words.length ? [words[at]!, `${words[at]} ${words[at + 1]}`] : [words[at]!];
}

/** What a stem counts as: all years are one word, and so are all other numbers. */
export function answerWord(stem: string): string {
  if (/^\d{4}$/.test(stem)) return '#year';
  return /^\d/.test(stem) ? '#number' : stem;
}

const read = new WeakMap<AnswerWordWeights, AnswerWords>();

/** Tells how much a sentence's words are those of an answer. English only so far: elsewhere nothing is told. */
export class AnswerWords {
  /** By word: its row. */
  readonly #rows = new Map<string, number>();
  /** By kind of question: rows and weights. */
  readonly #kinds = new Map<string, { rows: Uint16Array; weights: Float32Array }>();
  /** By term of a vocabulary, once it was met: 1 + its row, or -1 without one. */
  readonly #rowOf = new WeakMap<Vocabulary, Int32Array>();
  /** The question asked last, and by row what a word of a sentence says for it. */
  #query: Query | undefined;
  readonly #weights: Float32Array;
  /** By row: the sentence that had the word last; a word says no more when it is repeated. */
  readonly #met: Float64Array;
  #sentences = 0;

  /** The words of some weights: one for all who ask. */
  static of(weights: AnswerWordWeights): AnswerWords {
    const known = read.get(weights) ?? new AnswerWords(weights);
    read.set(weights, known);
    return known;
  }

  constructor(weights: AnswerWordWeights) {
    for (const [kind, words] of Object.entries(weights)) {
      const rows = Uint16Array.from(Object.keys(words), (word) => {
        const row = this.#rows.get(word) ?? this.#rows.size;
        this.#rows.set(word, row);
        return row;
      });
      this.#kinds.set(kind, { rows, weights: Float32Array.from(Object.values(words)) });
    }
    this.#weights = new Float32Array(this.#rows.size);
    this.#met = new Float64Array(this.#rows.size);
  }

  /** The sum of what the words `from` to `to - 1` of an article say that the question does not have itself. */
  sum(query: Query, { forms }: ReadArticle, from: number, to: number, vocabulary: Vocabulary): number {
    if (query.language !== 'en' || this.#rows.size === 0) return 0;
    if (this.#query !== query) this.#prepare(query);
    const sentence = ++this.#sentences;
    let sum = 0;
    for (let word = from; word < to; word++) {
      const row = this.#row(vocabulary.termOf[forms[word]!]!, vocabulary);
      if (row < 0 || this.#met[row] === sentence) continue;
      this.#met[row] = sentence;
      sum += this.#weights[row]!;
    }
    return sum;
  }

  #prepare(query: Query): void {
    this.#query = query;
    this.#weights.fill(0);
    for (const kind of questionKinds(query.question)) {
      const known = this.#kinds.get(kind);
      known?.rows.forEach((row, at) => {
        this.#weights[row]! += known.weights[at]!;
      });
    }
    for (const { text } of tokenize(query.question, 'en')) {
      const row = this.#rows.get(answerWord(readWord(text, 'en').term));
      if (row !== undefined) this.#weights[row] = 0;
    }
  }

  #row(term: number, vocabulary: Vocabulary): number {
    let rows = this.#rowOf.get(vocabulary);
    if (!rows || term >= rows.length) {
      rows = withRoom(rows ?? new Int32Array(1024), term + 1);
      this.#rowOf.set(vocabulary, rows);
    }
    if (rows[term] === 0) rows[term] = 1 + (this.#rows.get(answerWord(vocabulary.string(term))) ?? -2);
    return rows[term]! - 1;
  }
}
