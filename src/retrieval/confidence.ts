import type { Candidate } from './candidate.ts';
import { featureDirections } from './features/all.ts';
import type { Direction } from './features/family.ts';
import { Model, type ModelWeights } from './model.ts';
import type { Query } from './query.ts';

/** An answer tells how probably one of so many passages, its best, answers. */
export const ANSWERING = 5;

/**
 * Below this probability the bot says that it found no answer. Chosen on the shipped articles' questions to tune on.
 * Measured, questions with a right passage among the five that pass, and questions of another collection that pass: qed
 * `test` 88% and 19% (of xquad-en), covidqa 95% and 7% (of qed), our news `test` 75% and 11% (of qed). At 0.2 they are
 * 91% and 26%, 96% and 11%, 81% and 13%; at 0.35, 80% and 14%, 91% and 5%, 62% and 5%. Near misses, questions whose right
 * passages were taken away, are far harder: 39% (qed), 82% (covidqa) and 48% (news) pass.
 */
export const THRESHOLD = 0.25;

/**
 * What is summed of what the first passage's features and its lead over the others tell; the trees see all. A sum of
 * all of them tells less on a collection that it was not learned on.
 */
export const SUMMED: ReadonlySet<string> = new Set([
  'always',
  'bm25OfQuestion',
  'exactForms',
  'termShare',
  'bestSentenceWithTitle',
  'sharedPairs',
  'orderedPairs',
  'withRelated',
  'withRelatedSentence',
  'likeTextOrTitle',
  'likeSentence',
  'namesFound',
  'numberMissing',
  'titleShare',
  'share',
  'lead',
]);

/** By feature: whether more speaks for an answer (1), against one (-1), or either (0); learning keeps to it. */
export const confidenceDirections: Readonly<Record<string, Direction>> = {
  always: 0,
  ...featureDirections,
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
  return Float64Array.from([
    1,
    ...first.features,
    1 / sum,
    Math.min(5, first.score - (ranked[1]?.score ?? first.score - 5)),
  ]);
}
