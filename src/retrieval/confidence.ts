import type { Candidate } from './evidence.ts';
import { featureNames } from './features/all.ts';
import { Model, type ModelWeights } from './model.ts';
import type { Query } from './query.ts';

/**
 * Below this probability the bot says that it found no answer: the first passage is then more likely wrong
 * than right.
 */
export const THRESHOLD = 0.5;

/** What of the first passage's features tells whether it answers at all, not only better than others. */
const OF_FIRST = [
  'bm25OfQuestion',
  'inText',
  'inTextOrTitle',
  'exactForms',
  'termShare',
  'rarestMissing',
  'missingTerms',
  'bestSentence',
  'bestSentenceWithTitle',
  'bestWindow',
  'sharedPairs',
  'orderedPairs',
  'longestRun',
  'withRelated',
  'asName',
  'numberMissing',
  'fitsSentence',
  'inTitle',
  'titleShare',
  'articleCoverage',
  'restBestSentence',
] as const;

export const confidenceFeatureNames: readonly string[] = [
  'always',
  ...OF_FIRST,
  'share',
  'lead',
  'sameArticle',
  'terms',
  'unknown',
  'rarity',
  'missingRarity',
];

/** A right passage's rivals that are compared with it. */
const RIVALS = 10;

/** Tells how probably the first candidate answers, by learned weights. */
export class Confidence {
  readonly #model: Model;

  constructor(weights: ModelWeights) {
    this.#model = new Model(weights, confidenceFeatureNames);
  }

  /** The probability, 0 to 1, that the first candidate answers the question; 0 without candidates. */
  of(query: Query, ranked: readonly Candidate[]): number {
    if (ranked.length === 0 || query.idf === 0) return 0;
    return 1 / (1 + Math.exp(-this.#model.score(describeAnswer(query, ranked))));
  }
}

/** What tells a question that is answered from one that is not, in the order of `confidenceFeatureNames`. */
export function describeAnswer(query: Query, ranked: readonly Candidate[]): Float64Array {
  const first = ranked[0]!;
  const rivals = ranked.slice(0, RIVALS);
  const sum = rivals.reduce((total, { score }) => total + Math.exp(score - first.score), 0);
  const unknown = query.terms.reduce((total, { known, idf }) => total + (known ? 0 : idf), 0);
  const value = (name: string) => first.features[featureNames.indexOf(name)]!;
  return Float64Array.from([
    1,
    ...OF_FIRST.map(value),
    1 / sum,
    Math.min(5, first.score - (ranked[1]?.score ?? first.score - 5)),
    rivals.filter(({ article }) => article === first.article).length / RIVALS,
    Math.log1p(query.terms.length),
    unknown / query.idf,
    Math.log1p(query.idf),
    Math.log1p(query.idf * (1 - value('inTextOrTitle'))),
  ]);
}
