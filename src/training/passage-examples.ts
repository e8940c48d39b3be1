import type { Collection } from '../evaluation/collection.ts';
import { load } from '../evaluation/run.ts';
import type { AskingWords } from '../retrieval/asking-words.ts';
import { featureNames } from '../retrieval/features/all.ts';
import { describe } from '../retrieval/ranker.ts';
import { Retriever } from '../retrieval/retriever.ts';
import { untrainedWeights } from '../retrieval/weights.ts';
import { type Examples, noExamples } from './examples.ts';

/**
 * Candidates a question, the index's best, beside their neighbours. A right passage further down is left out with its
 * question: kept alone, it would teach that the index's last are right.
 */
const LIST = 50;

/** A group for each question whose right passage is among the first `list` candidates. */
export function passageExamples(
  collection: Collection,
  askingWords: AskingWords,
  weight = 1,
  list = LIST,
): Examples {
  const retriever = new Retriever(untrainedWeights(askingWords));
  load(retriever, collection);
  const examples = noExamples(featureNames);
  for (const { text, relevant } of collection.questions) {
    const { candidates, matcher } = retriever.candidates(retriever.analyse(text), undefined, list);
    const labels = candidates.map(({ article, ordinal }) =>
      Number(relevant.has(article.passages[ordinal]!.id)),
    );
    if (!labels.includes(1)) continue;
    const rows = describe(candidates, matcher);
    labels.forEach((label, at) => {
      examples.rows.push(rows[at]!);
      examples.labels.push(label);
    });
    examples.groups.push(examples.rows.length);
    examples.weights.push(weight);
  }
  return examples;
}
