import { random } from '../evaluation/random.ts';
import type { Tree } from '../retrieval/model.ts';
import { bin, type Examples } from './examples.ts';
import { growTree, type TreeOptions } from './grow-tree.ts';

export interface BoostOptions extends TreeOptions {
  trees: number;
  /** What each tree's values are multiplied by. */
  rate: number;
  /** Share of the features that each tree may look at. */
  featureShare: number;
  /** Share of the groups that each tree learns from. */
  groupShare: number;
  /** Columns that no tree may look at (ablation). */
  without?: ReadonlySet<string>;
  /** Scores that the trees improve on. */
  initial?: Float64Array;
  /** By feature: 1 where more may only raise the score, -1 where it may only lower it. */
  directions: Readonly<Record<string, number>>;
}

/**
 * Learns trees whose sum ranks the right rows of each group first: gradient boosting of the listwise softmax
 * loss, minus the logarithm of the right rows' share of `exp(score)` (Cao et al. 2007).
 */
export function boost(examples: Examples, options: BoostOptions): Tree[] {
  const { features, rows, labels, groups, weights } = examples;
  const binned = bin(examples);
  const scores = options.initial?.slice() ?? new Float64Array(rows.length);
  const gradients = new Float64Array(rows.length);
  const hessians = new Float64Array(rows.length);
  const usable = features.map((_, at) => at).filter((at) => !options.without?.has(features[at]!));
  const directions = features.map((name) => options.directions[name] ?? 0);
  const next = random(1);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const sampled: number[] = [];
    for (let group = 0; group + 1 < groups.length; group++) {
      if (next() >= options.groupShare) continue;
      derive(scores, labels, groups[group]!, groups[group + 1]!, weights[group]!, gradients, hessians);
      for (let row = groups[group]!; row < groups[group + 1]!; row++) sampled.push(row);
    }
    const allowed = usable.filter(() => next() < options.featureShare);
    if (allowed.length === 0) continue;
    const tree = growTree(
      { binned, gradients, hessians, rows: Uint32Array.from(sampled), allowed, directions },
      options,
    );
    tree.leaves = tree.leaves.map((value) => Number((value * options.rate).toPrecision(5)));
    trees.push(tree);
    for (let row = 0; row < rows.length; row++) scores[row]! += evaluate(tree, rows[row]!);
  }
  return trees;
}

/** First and second derivatives of the softmax loss of one group. */
function derive(
  scores: Float64Array,
  labels: readonly number[],
  from: number,
  to: number,
  weight: number,
  gradients: Float64Array,
  hessians: Float64Array,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  let right = 0;
  for (let row = from; row < to; row++) {
    highest = Math.max(highest, scores[row]!);
    right += labels[row]!;
  }
  let sum = 0;
  for (let row = from; row < to; row++) sum += Math.exp(scores[row]! - highest);
  for (let row = from; row < to; row++) {
    const share = Math.exp(scores[row]! - highest) / sum;
    gradients[row] = weight * (share - labels[row]! / right);
    hessians[row] = weight * Math.max(1e-6, share * (1 - share));
  }
}

function evaluate({ nodes, leaves }: Tree, row: ArrayLike<number>): number {
  let node = nodes.length === 0 ? -1 : 0;
  while (node >= 0) {
    const [feature, threshold, left, right] = nodes[node]!;
    node = row[feature]! <= threshold ? left : right;
  }
  return leaves[~node]!;
}
