import type { Collection } from '../evaluation/collection.ts';
import type { AskingWords } from '../retrieval/asking-words.ts';
import { confidenceDirections, SUMMED } from '../retrieval/confidence.ts';
import { untrainedWeights, type Weights } from '../retrieval/weights.ts';
import { learnAskingWords } from './asking-words.ts';
import { confidenceExamples } from './confidence-examples.ts';
import { type Examples, join } from './examples.ts';
import { learnChoice, learnOdds, learnRanking } from './learn.ts';
import { passageExamples } from './passage-examples.ts';
import { sentenceExamples } from './sentence-examples.ts';
import { smallLibraries } from './small-libraries.ts';
import { bySentence, byShortParagraph } from './variants.ts';

/** A collection of one-sentence passages counts half beside the collection it was made from. */
const BY_SENTENCE = 0.5;

/** Learns all weights; `report` is told of each step. */
export function train(collections: readonly Collection[], report: (step: string) => void): Weights {
  report('asking words');
  const askingWords = learnAskingWords(collections);
  const weights = {
    ...untrainedWeights(askingWords),
    passage: learnRanking(rankingExamples(collections, askingWords, report)),
  };
  report('sentences');
  weights.sentence = learnChoice(
    join(collections.map((each) => sentenceExamples(each, askingWords, balance(each, collections)))),
  );
  report('confidence');
  const asked = collections
    .flatMap(smallLibraries)
    .map(({ library, foreign }) => confidenceExamples(library, foreign, weights));
  weights.confidence = learnOdds(join(asked), confidenceDirections, SUMMED);
  return weights;
}

/** What the passage ranker learns from: every collection as it is, in short paragraphs, and by sentence. */
export function rankingExamples(
  collections: readonly Collection[],
  askingWords: AskingWords,
  report: (step: string) => void,
): Examples {
  return join(
    collections.flatMap((collection) => {
      report(collection.name);
      const weight = balance(collection, collections);
      return [
        passageExamples(collection, askingWords, weight),
        passageExamples(byShortParagraph(collection), askingWords, weight),
        passageExamples(bySentence(collection), askingWords, weight * BY_SENTENCE),
      ];
    }),
  );
}

/** Small collections count more, so that the largest does not decide alone: by the root of their sizes. */
function balance(collection: Collection, collections: readonly Collection[]): number {
  const largest = Math.max(...collections.map(({ questions }) => questions.length));
  return Math.sqrt(largest / collection.questions.length);
}
