import type { Collection, Question } from '../evaluation/collection.ts';
import { load } from '../evaluation/run.ts';
import { ANSWERING, confidenceFeatureNames, describeAnswer } from '../retrieval/confidence.ts';
import { Retriever } from '../retrieval/retriever.ts';
import type { Weights } from '../retrieval/weights.ts';
import { type Examples, noExamples } from './examples.ts';

/**
 * One row a question, right when one of its best passages is: the collection's own questions, each once more with
 * its right passages taken away (a near miss), and foreign questions, which nothing here answers.
 */
export function confidenceExamples(
  collection: Collection,
  foreign: readonly Question[],
  weights: Weights,
): Examples {
  const retriever = new Retriever(weights);
  load(retriever, collection);
  const examples = noExamples(confidenceFeatureNames);
  const add = ({ text, relevant }: Question, without?: ReadonlySet<string>): void => {
    const query = retriever.analyse(text);
    const { candidates, matcher } = retriever.candidates(query);
    const id = ({ article, ordinal }: (typeof candidates)[number]) => article.passages[ordinal]!.id;
    const ranked = retriever.rank({
      candidates: candidates.filter((each) => !without?.has(id(each))),
      matcher,
    });
    if (ranked.length === 0) return;
    examples.rows.push(describeAnswer(ranked));
    examples.labels.push(Number(ranked.slice(0, ANSWERING).some((each) => relevant.has(id(each)))));
    examples.groups.push(examples.rows.length);
    examples.weights.push(1);
  };
  for (const question of collection.questions) {
    add(question);
    add(question, question.relevant);
  }
  for (const question of foreign) add({ ...question, relevant: new Set() });
  return examples;
}
