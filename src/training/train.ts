import type { Collection } from '../evaluation/collection.ts';
import { AnswerWords } from '../retrieval/answer-words.ts';
import type { AskingWords } from '../retrieval/asking-words.ts';
import { confidenceDirections, SUMMED } from '../retrieval/confidence.ts';
import { untrainedWeights, type Weights } from '../retrieval/weights.ts';
import { learnAnswerWords } from './answer-words.ts';
import { learnAskingWords } from './asking-words.ts';
import { confidenceExamples } from './confidence-examples.ts';
import { type Examples, join } from './examples.ts';
import { learnChoice, learnOdds, learnRanking } from './learn.ts';
import { passageExamples } from './passage-examples.ts';
import { sentenceExamples } from './sentence-examples.ts';
import { smallLibraries } from './small-libraries.ts';
import { bySentence, byShortParagraph } from './variants.ts';
import type { Telling } from './word-pairs.ts';

/** A collection of one-sentence passages counts half beside the collection it was made from. */
const BY_SENTENCE = 0.5;

/**
 * Learns all weights; `report` is told of each step.
 * @param more questions that only tell which sentence answers, with the articles they are about.
 */
export function train(
  collections: readonly Collection[],
  more: readonly Collection[],
  report: (step: string) => void,
): Weights {
  report('asking words');
  const askingWords = learnAskingWords(collections);
  const weights = {
    ...untrainedWeights(askingWords),
    passage: learnRanking(rankingExamples(collections, askingWords, report)),
  };
  report('answer words');
  const telling = [...collections, ...more].map((collection, _, all) => ({
    collection,
    weight: balance(collection, all),
  }));
  weights.answerWords = learnAnswerWords(telling, () => true);
  const wordsFor = wordsOfOtherPassages(telling);
  report('sentences');
  weights.sentence = learnChoice(
    join(
      telling.map(({ collection, weight }) => sentenceExamples(collection, askingWords, weight, wordsFor)),
    ),
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

/** Parts that passages are dealt into. */
const PARTS = 5;

/**
 * Answer words for a passage, learned from the passages of the other parts only: from those that know the passage the
 * model would learn to trust them more than it may.
 */
function wordsOfOtherPassages(telling: readonly Telling[]): (passage: string) => AnswerWords {
  const words = Array.from(
    { length: PARTS },
    (_, part) => new AnswerWords(learnAnswerWords(telling, (passage) => partOf(passage) !== part)),
  );
  return (passage) => words[partOf(passage)]!;
}

function partOf(passage: string): number {
  let hash = 0;
  for (const letter of passage) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003;
  return hash % PARTS;
}

/** Small collections count more, so that the largest does not decide alone: by the root of their sizes. */
function balance(collection: Collection, collections: readonly Collection[]): number {
  const largest = Math.max(...collections.map(({ questions }) => questions.length));
  return Math.sqrt(largest / collection.questions.length);
}
