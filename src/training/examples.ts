/** Rows of features in groups; each group has rows that are right (label 1) among rows that are not. */
export interface Examples {
  features: readonly string[];
  rows: ArrayLike<number>[];
  labels: number[];
  /** Where each group begins in `rows`, and where the last one ends. */
  groups: number[];
  /** By group: how much it counts. */
  weights: number[];
}

/** No examples yet. */
export function noExamples(features: readonly string[]): Examples {
  return { features, rows: [], labels: [], groups: [0], weights: [] };
}

/** One set of examples out of several, of the same features. */
export function join(sets: readonly Examples[]): Examples {
  const joined = noExamples(sets[0]!.features);
  for (const { rows, labels, groups, weights } of sets) {
    const offset = joined.rows.length;
    for (const row of rows) joined.rows.push(row);
    for (const label of labels) joined.labels.push(label);
    for (const end of groups.slice(1)) joined.groups.push(offset + end);
    joined.weights.push(...weights);
  }
  return joined;
}

/** Columns of an `Examples` cut into at most `BINS` bins of equal population, as tree growing needs them. */
export interface BinnedExamples {
  columns: Uint8Array[];
  /** By column: the upper edge of each bin but the last. */
  edges: number[][];
}

const BINS = 64;
/** Values that the edges are taken from: more would not move them. */
const SAMPLE = 50_000;

export function bin({ features, rows }: Examples): BinnedExamples {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const edges: number[][] = [];
  const columns = features.map((_, feature) => {
    const sample: number[] = [];
    for (let row = 0; row < rows.length; row += step) sample.push(rows[row]![feature]!);
    const cut = quantiles(sample.sort((a, b) => a - b));
    edges.push(cut);
    return Uint8Array.from(rows, (row) => place(cut, row[feature]!));
  });
  return { columns, edges };
}

/** Distinct values are kept apart while there are few of them. */
function quantiles(sorted: readonly number[]): number[] {
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS)
    return distinct.slice(0, -1).map((value, at) => round((value + distinct[at + 1]!) / 2));
  const edges = new Set<number>();
  for (let at = 1; at < BINS; at++) edges.add(round(sorted[Math.floor((at * sorted.length) / BINS)]!));
  return [...edges].sort((a, b) => a - b);
}

/** Six digits tell the bins apart and keep the weights file readable. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** The first bin whose upper edge is not below the value. */
function place(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
