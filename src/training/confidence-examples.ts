import type { Collection, Question } from '../evaluation/collection.ts';
import { withoutPassages } from '../evaluation/near-miss.ts';
import { load } from '../evaluation/run.ts';
import { ANSWERING, confidenceFeatureNames, describeAnswer } from '../retrieval/confidence.ts';
import { Retriever } from '../retrieval/retriever.ts';
import type { Weights } from '../retrieval/weights.ts';
import { type Examples, noExamples } from './examples.ts';

/**
 * One row each time a question is asked, right when one of its best passages is: the collection's own questions, each
 * once more with its right passages taken away (a near miss), and foreign questions, which nothing here answers.
 */
export function confidenceExamples(
  collection: Collection,
  foreign: readonly Question[],
  weights: Weights,
): Examples {
  const retriever = new Retriever(weights);
  load(retriever, collection);
  const examples = noExamples(confidenceFeatureNames);
  const add = ({ text, relevant }: Question): void => {
    const ranked = retriever.rank(retriever.candidates(retriever.analyse(text)));
    if (ranked.length === 0) return;
    const isRight = ({ article, ordinal }: (typeof ranked)[number]) =>
      relevant.has(article.passages[ordinal]!.id);
    examples.rows.push(describeAnswer(ranked));
    examples.labels.push(Number(ranked.slice(0, ANSWERING).some(isRight)));
    examples.groups.push(examples.rows.length);
    examples.weights.push(1);
  };
  for (const question of collection.questions) {
    add(question);
    withoutPassages(retriever, collection, question.relevant, () => add(question));
  }
  for (const question of foreign) add({ ...question, relevant: new Set() });
  return examples;
}
