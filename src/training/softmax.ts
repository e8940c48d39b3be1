/**
 * The listwise softmax loss of one group, minus the logarithm of the right rows' share of `exp(score)` (Cao et
 * al. 2007): tells `use` of each row its share, and by how much that is above what is right.
 */
export function softmaxErrors(
  scores: Float64Array,
  labels: readonly number[],
  from: number,
  to: number,
  use: (row: number, error: number, share: number) => void,
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
    use(row, share - labels[row]! / right, share);
  }
}
