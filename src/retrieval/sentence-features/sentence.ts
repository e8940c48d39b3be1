import type { Evidence } from '../evidence.ts';

/** A sentence to be judged. */
export interface Sentence {
  /** The passage's evidence cut down to the sentence. */
  evidence: Evidence;
  /** As written. */
  text: string;
  /** Kinds of question that it has an expression for, as `expressions` tells. */
  expressions: number;
  /** Terms of the question that it holds. */
  mask: number;
  /** How much its words are those of an answer, as `AnswerWords.sum` tells. */
  answerWords: number;
}

/** A group of features that answer one question about the sentences of a passage. */
export interface SentenceFeatures {
  names: readonly string[];
  /**
   * The values for each sentence, in the order of `names`.
   * @param passage its sentences in reading order, at least one.
   */
  compute(passage: readonly Sentence[]): number[][];
}
