import { Adam } from './adam.ts';
import type { Examples } from './examples.ts';
import { type Loss, softmax } from './losses.ts';

export interface LinearOptions {
  /** Steps over all examples. */
  steps: number;
  /** Length of a step, in standard deviations of the features. */
  rate: number;
  /** Pull of every weight towards zero. */
  regularisation: number;
  loss: Loss;
  /** By feature: 1 where its weight must not be negative, -1 where it must not be positive. */
  directions?: Readonly<Record<string, number>>;
  /** Features that stay out. */
  without?: ReadonlySet<string>;
}

/** Enough for the weights to settle. */
export const LINEAR: LinearOptions = { steps: 200, rate: 0.05, regularisation: 1e-4, loss: softmax };

/** Learns a weighted sum of features by Adam. @returns a weight for each feature. */
export function learnLinear(examples: Examples, options: LinearOptions): Float64Array {
  const { features, rows, groups, weights: groupWeights } = examples;
  const width = features.length;
  const scale = scales(examples, options.without);
  const weights = new Float64Array(width);
  const adam = new Adam(width, options.rate, 0.01);
  const gradient = new Float64Array(width);
  const total = groupWeights.reduce((sum, weight) => sum + weight, 0);
  const scaled = rows.map((row) => Float64Array.from(scale, (factor, at) => factor * row[at]!));
  const scores = new Float64Array(rows.length);
  for (let step = 0; step < options.steps; step++) {
    gradient.fill(0);
    for (let row = 0; row < scaled.length; row++) scores[row] = dot(weights, scaled[row]!);
    for (let group = 0; group + 1 < groups.length; group++) {
      options.loss(scores, examples.labels, groups[group]!, groups[group + 1]!, (row, error) => {
        const factor = (error * groupWeights[group]!) / total;
        const values = scaled[row]!;
        for (let at = 0; at < width; at++) gradient[at]! += factor * values[at]!;
      });
    }
    adam.step(weights, gradient, options.regularisation);
    for (let at = 0; at < width; at++)
      if (weights[at]! * (options.directions?.[features[at]!] ?? 0) < 0) weights[at] = 0;
  }
  return weights.map((weight, at) => Number((weight * scale[at]!).toPrecision(4)));
}

/** One over each feature's standard deviation; 0 for one that never varies, but for the constant. */
function scales({ features, rows }: Examples, without?: ReadonlySet<string>): Float64Array {
  return Float64Array.from(features, (name, at) => {
    if (without?.has(name)) return 0;
    if (name === 'always') return 1;
    let sum = 0;
    let squares = 0;
    for (const row of rows) {
      sum += row[at]!;
      squares += row[at]! * row[at]!;
    }
    const mean = sum / rows.length;
    const variance = squares / rows.length - mean * mean;
    return variance < 1e-9 ? 0 : 1 / Math.sqrt(variance);
  });
}

/** The sum of the products of numbers at the same places. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
