/**
 * What a loss says of the rows `from` to `to - 1`: tells `use` of each row the share that its score stands for, and by
 * how much that is above what is right.
 */
export type Loss = (
  scores: Float64Array,
  labels: readonly number[],
  from: number,
  to: number,
  use: (row: number, error: number, share: number) => void,
) => void;

/** Which row of a group is right: minus the logarithm of the right rows' share of `exp(score)` (Cao et al. 2007). */
export const softmax: Loss = (scores, labels, from, to, use) => {
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
};

/** Whether each row is right: a score is the logarithm of the odds. */
export const logistic: Loss = (scores, labels, from, to, use) => {
  for (let row = from; row < to; row++) {
    const share = 1 / (1 + Math.exp(-scores[row]!));
    use(row, share - labels[row]!, share);
  }
};
