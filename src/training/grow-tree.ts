import type { Tree } from '../retrieval/model.ts';
import type { BinnedExamples } from './examples.ts';

export interface TreeOptions {
  leaves: number;
  /** Fewest rows in a leaf. */
  leafRows: number;
  /** Added to a leaf's hessian: how much evidence a leaf needs to move far. */
  regularisation: number;
}

/** What a tree is grown on. */
export interface TreeTask {
  binned: BinnedExamples;
  gradients: Float64Array;
  hessians: Float64Array;
  rows: Uint32Array;
  /** Columns that may be split on. */
  allowed: readonly number[];
  /** By column: 1 where the tree must not fall, -1 where it must not rise, 0 where it may do either. */
  directions: readonly number[];
}

interface Leaf {
  rows: Uint32Array;
  /** By column, by bin: sums of gradients, of hessians, and counts, interleaved. */
  histogram: Float64Array;
  split: Split | undefined;
  /** Bounds that splits above set for the value. */
  low: number;
  high: number;
  /** Where the leaf hangs: the node and the side. */
  parent: number;
  side: 2 | 3;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
  left: number;
  right: number;
}

const BINS = 64;
const STRIDE = 3;

/**
 * Grows a regression tree best-first on first and second derivatives of a loss, with histograms and monotone
 * constraints (Chen and Guestrin 2016; Ke et al. 2017).
 */
export function growTree(task: TreeTask, options: TreeOptions): Tree {
  const { columns, edges } = task.binned;
  const nodes: [feature: number, threshold: number, left: number, right: number][] = [];
  const leaves: number[] = [];
  const leaf = (
    rows: Uint32Array,
    histogram: Float64Array,
    low: number,
    high: number,
    parent: number,
    side: 2 | 3,
  ): Leaf => {
    const split = bestSplit(histogram, task, options, low, high);
    return { rows, histogram, split, low, high, parent, side };
  };
  const open: Leaf[] = [
    leaf(task.rows, measure(task.rows, task), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, -1, 2),
  ];
  while (open.length < options.leaves) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split) break;
    const { feature, bin } = best.split;
    const column = columns[feature]!;
    const left = best.rows.filter((row) => column[row]! <= bin);
    const right = best.rows.filter((row) => column[row]! > bin);
    // The larger side's histogram is the whole less the smaller side's.
    const small = measure(left.length < right.length ? left : right, task);
    const large = best.histogram.map((value, at) => value - small[at]!);
    const node = nodes.push([feature, edges[feature]![bin]!, 0, 0]) - 1;
    if (best.parent >= 0) nodes[best.parent]![best.side] = node;
    const [leftHistogram, rightHistogram] = left.length < right.length ? [small, large] : [large, small];
    // Below a constrained split, neither side may pass the middle of the two values.
    const middle = (best.split.left + best.split.right) / 2;
    const direction = task.directions[feature]!;
    open.splice(
      open.indexOf(best),
      1,
      leaf(
        left,
        leftHistogram,
        direction < 0 ? middle : best.low,
        direction > 0 ? middle : best.high,
        node,
        2,
      ),
      leaf(
        right,
        rightHistogram,
        direction > 0 ? middle : best.low,
        direction < 0 ? middle : best.high,
        node,
        3,
      ),
    );
  }
  for (const { rows, low, high, parent, side } of open) {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += task.gradients[row]!;
      hessian += task.hessians[row]!;
    }
    if (parent >= 0) nodes[parent]![side] = ~leaves.length;
    leaves.push(leafValue(gradient, hessian, options, low, high));
  }
  return { nodes, leaves };
}

function leafValue(
  gradient: number,
  hessian: number,
  { regularisation }: TreeOptions,
  low: number,
  high: number,
): number {
  return Math.min(high, Math.max(low, -gradient / (hessian + regularisation)));
}

function measure(rows: Uint32Array, { binned, gradients, hessians, allowed }: TreeTask): Float64Array {
  const histogram = new Float64Array(binned.columns.length * BINS * STRIDE);
  for (const feature of allowed) {
    const column = binned.columns[feature]!;
    const base = feature * BINS * STRIDE;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const cell = base + column[row]! * STRIDE;
      histogram[cell]! += gradients[row]!;
      histogram[cell + 1]! += hessians[row]!;
      histogram[cell + 2]! += 1;
    }
  }
  return histogram;
}

function bestSplit(
  histogram: Float64Array,
  { binned, allowed, directions }: TreeTask,
  options: TreeOptions,
  low: number,
  high: number,
): Split | undefined {
  let best: Split | undefined;
  for (const feature of allowed) {
    const base = feature * BINS * STRIDE;
    let gradient = 0;
    let hessian = 0;
    let count = 0;
    for (let cell = base; cell < base + BINS * STRIDE; cell += STRIDE) {
      gradient += histogram[cell]!;
      hessian += histogram[cell + 1]!;
      count += histogram[cell + 2]!;
    }
    const whole = reduction(gradient, hessian, leafValue(gradient, hessian, options, low, high), options);
    let leftGradient = 0;
    let leftHessian = 0;
    let leftCount = 0;
    for (let bin = 0; bin < binned.edges[feature]!.length; bin++) {
      const cell = base + bin * STRIDE;
      leftGradient += histogram[cell]!;
      leftHessian += histogram[cell + 1]!;
      leftCount += histogram[cell + 2]!;
      if (leftCount < options.leafRows || count - leftCount < options.leafRows) continue;
      const left = leafValue(leftGradient, leftHessian, options, low, high);
      const right = leafValue(gradient - leftGradient, hessian - leftHessian, options, low, high);
      if ((right - left) * directions[feature]! < 0) continue;
      const gain =
        reduction(leftGradient, leftHessian, left, options) +
        reduction(gradient - leftGradient, hessian - leftHessian, right, options) -
        whole;
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin, left, right };
    }
  }
  return best;
}

/** How much a leaf of a value reduces the loss, to second order. */
function reduction(
  gradient: number,
  hessian: number,
  value: number,
  { regularisation }: TreeOptions,
): number {
  return -(gradient * value + ((hessian + regularisation) * value * value) / 2);
}
