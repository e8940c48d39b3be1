import type { Answer } from '../retrieval/answer.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { Collection, Question } from './collection.ts';
import { withoutPassages } from './near-miss.ts';

/** How well confidence tells questions that a library answers from questions that it does not. */
export interface Separation {
  /** Area under the ROC curve: how often an own question gets more confidence than a foreign one. */
  'AUROC foreign': number;
  /** The same against the own questions once their right passages are gone. */
  'AUROC near-miss': number;
  /** Shares of these that are answered all the same. */
  'foreign answered': number;
  'near-miss answered': number;
}

/**
 * Asks a library questions that it does not answer.
 * @param retriever holds the collection; it is as it was when this returns.
 * @param own the answers to the collection's questions.
 */
export function separation(
  retriever: Retriever,
  collection: Collection,
  own: readonly Answer[],
  foreign: readonly Question[],
): Separation {
  const foreignAnswers = foreign.map(({ text }) => retriever.ask(text));
  const nearMisses = collection.questions.map(({ text, relevant }) =>
    withoutPassages(retriever, collection, relevant, () => retriever.ask(text)),
  );
  const confidences = (answers: readonly Answer[]) => answers.map(({ confidence }) => confidence);
  const answered = (answers: readonly Answer[]) =>
    answers.filter((answer) => answer.answered).length / answers.length;
  return {
    'AUROC foreign': auroc(confidences(own), confidences(foreignAnswers)),
    'AUROC near-miss': auroc(confidences(own), confidences(nearMisses)),
    'foreign answered': answered(foreignAnswers),
    'near-miss answered': answered(nearMisses),
  };
}

/**
 * The chance that a value of the first kind is above one of the second, ties counting half (Mann and Whitney 1947);
 * NaN where either kind is missing.
 */
export function auroc(above: readonly number[], below: readonly number[]): number {
  let wins = 0;
  for (const high of above) for (const low of below) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return wins / (above.length * below.length);
}
