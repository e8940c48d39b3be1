import type { Candidate } from './evidence.ts';
import { featureNames } from './features/all.ts';
import { Model, type ModelWeights } from './model.ts';
import type { Query } from './query.ts';

/** An answer tells how probably one of so many passages, its best, answers. */
export const ANSWERING = 5;

/**
 * Below this probability the bot says that it found no answer. Measured, questions with a right passage among the
 * five that pass, and questions of another collection that pass: qed `test` 90% and 29% (of xquad-en), covidqa 93% and
 * 6% (of qed), our news `test` 63% and 2% (of qed). At 0.25 they are 94% and 35%, 95% and 8%, 68% and 3%; at 0.4, 84%
 * and 19%, 89% and 2%, 46% and 1%. Near misses, questions whose right passages were taken away, are far harder: 50%
 * (qed), 68% (covidqa) and 52% (news) pass.
 */
export const THRESHOLD = 0.3;

/**
 * What of the first passage's features tells whether it answers at all, and whether more speaks for or against.
 * Thirteen more were tried that learning gave no weight, such as the question's words that no article has.
 */
const OF_FIRST: Readonly<Record<string, 1 | -1>> = {
  bm25OfQuestion: 1,
  exactForms: 1,
  termShare: 1,
  bestSentenceWithTitle: 1,
  sharedPairs: 1,
  orderedPairs: 1,
  withRelated: 1,
  withRelatedSentence: 1,
  likeTextOrTitle: 1,
  likeSentence: 1,
  namesFound: 1,
  numberMissing: -1,
  titleShare: 1,
};

/**
 * By feature: whether more speaks for an answer (1), against one (-1), or either (0). Learning keeps to it, or
 * features that go together would take signs that hold in the collections learned from only.
 */
export const confidenceDirections: Readonly<Record<string, 1 | -1 | 0>> = {
  always: 0,
  ...OF_FIRST,
  share: 1,
  lead: 1,
};

export const confidenceFeatureNames: readonly string[] = Object.keys(confidenceDirections);

/** A right passage's rivals that are compared with it. */
const RIVALS = 10;

/** Tells how probably one of the best candidates answers, by learned weights. */
export class Confidence {
  readonly #model: Model;

  constructor(weights: ModelWeights) {
    this.#model = Model.of(weights, confidenceFeatureNames);
  }

  /** The probability, 0 to 1, that one of the `ANSWERING` best candidates answers; 0 without candidates. */
  of(query: Query, ranked: readonly Candidate[]): number {
    if (ranked.length === 0 || query.idf === 0) return 0;
    return 1 / (1 + Math.exp(-this.#model.score(describeAnswer(ranked))));
  }
}

/** What tells a question that is answered from one that is not, in the order of `confidenceFeatureNames`. */
export function describeAnswer(ranked: readonly Candidate[]): Float64Array {
  const first = ranked[0]!;
  const rivals = ranked.slice(0, RIVALS);
  const sum = rivals.reduce((total, { score }) => total + Math.exp(score - first.score), 0);
  const value = (name: string) => first.features[featureNames.indexOf(name)]!;
  return Float64Array.from([
    1,
    ...Object.keys(OF_FIRST).map(value),
    1 / sum,
    Math.min(5, first.score - (ranked[1]?.score ?? first.score - 5)),
  ]);
}
