import { families } from '../retrieval/features/all.ts';
import { type ModelWeights, untrained } from '../retrieval/model.ts';
import { type BoostOptions, boost } from './boost.ts';
import type { Examples } from './examples.ts';
import { LINEAR, learnLinear } from './linear.ts';

/** Few small trees on top of the linear score: more fit the collections learned from, and others worse. */
const BOOST: Omit<BoostOptions, 'directions' | 'initial' | 'without'> = {
  trees: 100,
  rate: 0.1,
  leaves: 8,
  leafRows: 40,
  regularisation: 5,
  featureShare: 0.5,
  groupShare: 0.7,
};

/** More and slower trees than for passages: by cross-validation on qed `train`, the sentence chosen gains 0.4 points. */
const BOOST_SENTENCES: typeof BOOST = { ...BOOST, trees: 200, rate: 0.08, leafRows: 60 };

/** Learns a weighted sum and trees that improve on it. */
export function learnRanking(examples: Examples, without: ReadonlySet<string> = new Set()): ModelWeights {
  const weights = learnLinear(examples, { ...LINEAR, without });
  const directions = Object.assign({}, ...families.map(({ features }) => features));
  const trees = boost(examples, { ...BOOST, directions, initial: sums(examples, weights), without });
  return { linear: named(examples.features, weights), trees };
}

/**
 * Learns which sentence of a passage answers: a weighted sum and trees, without directions. What counts depends
 * on the kind of question, which only trees can say.
 */
export function learnChoice(examples: Examples): ModelWeights {
  const weights = learnLinear(examples, LINEAR);
  const trees = boost(examples, { ...BOOST_SENTENCES, directions: {}, initial: sums(examples, weights) });
  return { linear: named(examples.features, weights), trees };
}

/** Learns a weighted sum that is the logarithm of the odds that a row is right. */
export function learnOdds(examples: Examples, directions: Readonly<Record<string, number>>): ModelWeights {
  return {
    ...untrained([]),
    linear: named(
      examples.features,
      learnLinear(examples, { ...LINEAR, steps: 500, loss: 'logistic', directions }),
    ),
  };
}

/** The weighted sum of each row. */
function sums({ rows }: Examples, weights: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => weights.reduce((sum, weight, at) => sum + weight * row[at]!, 0));
}

function named(features: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(features.map((feature, at) => [feature, weights[at]!]));
}
