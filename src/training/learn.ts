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

/** Learns a weighted sum and trees that improve on it. */
export function learnRanking(examples: Examples, without: ReadonlySet<string> = new Set()): ModelWeights {
  const weights = learnLinear(examples, { ...LINEAR, without });
  const initial = Float64Array.from(examples.rows, (row) =>
    weights.reduce((sum, weight, at) => sum + weight * row[at]!, 0),
  );
  const directions = Object.assign({}, ...families.map(({ features }) => features));
  const trees = boost(examples, { ...BOOST, directions, initial, without });
  return { linear: named(examples.features, weights), trees };
}

/** Learns a weighted sum that ranks each group's right row first. */
export function learnChoice(examples: Examples): ModelWeights {
  return { ...untrained([]), linear: named(examples.features, learnLinear(examples, LINEAR)) };
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

function named(features: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(features.map((feature, at) => [feature, weights[at]!]));
}
