import { featureDirections } from '../retrieval/features/all.ts';
import type { ModelWeights } from '../retrieval/model.ts';
import { type BoostOptions, boost } from './boost.ts';
import type { Examples } from './examples.ts';
import { LINEAR, learnLinear } from './linear.ts';
import { logistic, softmax } from './losses.ts';

/** Small trees on top of the linear score; with larger ones, others than the collections learned from fare worse. */
const BOOST: Omit<BoostOptions, 'directions' | 'initial' | 'without'> = {
  loss: softmax,
  trees: 200,
  rate: 0.1,
  leaves: 8,
  leafRows: 40,
  regularisation: 5,
  featureShare: 0.5,
  groupShare: 0.7,
};

/** Slower trees than for passages: by cross-validation on qed `train`, the sentence chosen gains 0.4 points. */
const BOOST_SENTENCES: typeof BOOST = { ...BOOST, rate: 0.08, leafRows: 60 };

/** Fewer leaves, held back more: there are far fewer rows: one each time a question is asked. */
const BOOST_ODDS: typeof BOOST = {
  ...BOOST,
  loss: logistic,
  trees: 150,
  rate: 0.08,
  leaves: 6,
  leafRows: 60,
  regularisation: 20,
};

/** Learns a weighted sum and trees that improve on it. */
export function learnRanking(examples: Examples, without: ReadonlySet<string> = new Set()): ModelWeights {
  const weights = learnLinear(examples, { ...LINEAR, without });
  const initial = sums(examples, weights);
  const trees = boost(examples, { ...BOOST, directions: featureDirections, initial, without });
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

/**
 * Learns the logarithm of the odds that a row is right.
 * @param summed features of the weighted sum; the trees on top of it may look at all.
 */
export function learnOdds(
  examples: Examples,
  directions: Readonly<Record<string, number>>,
  summed: ReadonlySet<string>,
): ModelWeights {
  const without = new Set(examples.features.filter((feature) => !summed.has(feature)));
  const weights = learnLinear(examples, { ...LINEAR, steps: 500, loss: logistic, directions, without });
  const trees = boost(examples, { ...BOOST_ODDS, directions, initial: sums(examples, weights) });
  return { linear: named(examples.features, weights), trees };
}

/** The weighted sum of each row. */
function sums({ rows }: Examples, weights: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => weights.reduce((sum, weight, at) => sum + weight * row[at]!, 0));
}

function named(features: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(features.map((feature, at) => [feature, weights[at]!]));
}
