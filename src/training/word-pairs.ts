import { type Collection, textsOf } from '../evaluation/collection.ts';
import { sentences } from '../language/sentences.ts';
import { tokenize } from '../language/tokens.ts';
import { answerWord, questionKinds } from '../retrieval/answer-words.ts';
import { readWord } from '../retrieval/vocabulary.ts';
import { isRight } from './sentence-examples.ts';

/** Sentences that must have a word, of passages that answer a kind of question, before the two are weighed together. */
const FEWEST = 8;
/** A word's number among all is below this: the number of a pair is that of its kind times this, and the word's. */
const WORDS = 2 ** 22;

/** A collection to learn from, and how much a question of it counts. */
export interface Telling {
  collection: Collection;
  weight: number;
}

/** The sentences of passages that answer questions, each as the pairs of a kind of question and a word that it has. */
export interface WordPairs {
  names: [kind: string, word: string][];
  /** By sentence: where its pairs begin in `pairs`, and where the last one's end. */
  starts: number[];
  /** Places in `names`. */
  pairs: Int32Array;
  /** By sentence: 1 where it answers. */
  labels: number[];
  /** By question: where the sentences of its passage begin, and where the last one's end. */
  groups: number[];
  weights: number[];
}

/**
 * Pairs the kinds of questions with the words of sentences that the questions do not have.
 * @param isMeant whether a passage's questions are learned from.
 */
export function pairWords(telling: readonly Telling[], isMeant: (passage: string) => boolean): WordPairs {
  const kinds = new Numbers();
  const words = new Numbers();
  const rows: number[][] = [];
  const labels: number[] = [];
  const groups = [0];
  const weights: number[] = [];
  for (const { question, weight, parts } of asked(telling, isMeant)) {
    const own = wordsOf(question);
    const numbers = questionKinds(question).map((kind) => kinds.of(kind));
    for (const { text, right } of parts) {
      const others = [...wordsOf(text)].filter((word) => !own.has(word)).map((word) => words.of(word));
      rows.push(others.flatMap((word) => numbers.map((kind) => kind * WORDS + word)));
      labels.push(Number(right));
    }
    groups.push(labels.length);
    weights.push(weight);
  }
  const kept = frequent(rows);
  const starts = [0];
  const pairs: number[] = [];
  for (const row of rows) {
    for (const pair of row) {
      const place = kept.get(pair);
      if (place !== undefined) pairs.push(place);
    }
    starts.push(pairs.length);
  }
  const names = Array.from(kept.keys(), (pair): [string, string] => [
    kinds.names[Math.floor(pair / WORDS)]!,
    words.names[pair % WORDS]!,
  ]);
  return { names, starts, pairs: Int32Array.from(pairs), labels, groups, weights };
}

/** Questions in English with the sentences of a passage that answers, of which some do and some do not. */
function* asked(telling: readonly Telling[], isMeant: (passage: string) => boolean) {
  for (const { collection, weight } of telling) {
    const { articles, questions } = collection;
    if (articles[0]?.metadata.language !== 'en') continue;
    const texts = textsOf(collection);
    for (const question of questions) {
      const passage = [...question.relevant].find((id) => texts.has(id));
      if (passage === undefined || !isMeant(passage)) continue;
      const whole = texts.get(passage)!;
      const parts = sentences(whole).map(({ start, end }) => {
        const text = whole.slice(start, end);
        return { text, right: isRight(text, question) };
      });
      if (parts.some(({ right }) => right) && parts.some(({ right }) => !right))
        yield { question: question.text, weight, parts };
    }
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(tokenize(text, 'en').map((token) => answerWord(readWord(token.text, 'en').term)));
}

/** By pair that enough sentences have: its place. */
function frequent(rows: readonly number[][]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) for (const pair of row) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST);
  return new Map(kept.map(([pair], at) => [pair, at]));
}

/** Numbers names in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly names: string[] = [];

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}
