import { random } from '../evaluation/random.ts';
import type { Tree } from '../retrieval/model.ts';
import { bin, type Examples } from './examples.ts';
import { growTree, type TreeOptions } from './grow-tree.ts';
import type { Loss } from './losses.ts';

export interface BoostOptions extends TreeOptions {
  loss: Loss;
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

/** Keeps a leaf of rows that are certain from moving without bounds. */
const LEAST_HESSIAN = 1e-6;

/** Learns trees whose sum, on top of the initial scores, lowers a loss: gradient boosting (Friedman 2001). */
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
      const weight = weights[group]!;
      options.loss(scores, labels, groups[group]!, groups[group + 1]!, (row, error, share) => {
        gradients[row] = weight * error;
        hessians[row] = weight * Math.max(LEAST_HESSIAN, share * (1 - share));
        sampled.push(row);
      });
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

function evaluate({ nodes, leaves }: Tree, row: ArrayLike<number>): number {
  let node = nodes.length === 0 ? -1 : 0;
  while (node >= 0) {
    const [feature, threshold, left, right] = nodes[node]!;
    node = row[feature]! <= threshold ? left : right;
  }
  return leaves[~node]!;
}
