import type { AnswerWordWeights } from '../retrieval/answer-words.ts';
import { Adam } from './adam.ts';
import { softmax } from './losses.ts';
import { pairWords, type Telling, type WordPairs } from './word-pairs.ts';

/** Weights nearer to zero are left out: they would be most of the file, and change nothing. */
const LEAST = 0.05;
/** Steps over all pairs, their length, and the pull of every weight towards zero. */
const STEPS = 120;
const RATE = 0.01;
const REGULARISATION = 1e-3;

/**
 * Learns which words the sentence has that answers, among those of its passage.
 * @param telling collections; those in other languages than English are left out.
 * @param isMeant whether a passage's questions are learned from.
 */
export function learnAnswerWords(
  telling: readonly Telling[],
  isMeant: (passage: string) => boolean,
): AnswerWordWeights {
  const pairs = pairWords(telling, isMeant);
  const weights = learn(pairs);
  const kinds: Record<string, Record<string, number>> = {};
  pairs.names.forEach(([kind, word], at) => {
    if (Math.abs(weights[at]!) < LEAST) return;
    kinds[kind] ??= {};
    kinds[kind][word] = Number(weights[at]!.toFixed(2));
  });
  return kinds;
}

/** A weight for each pair: a sentence's score is the sum of its pairs'. */
function learn({ names, starts, pairs, labels, groups, weights: groupWeights }: WordPairs): Float64Array {
  const weights = new Float64Array(names.length);
  const adam = new Adam(names.length, RATE, 0.001);
  const gradient = new Float64Array(names.length);
  const scores = new Float64Array(labels.length);
  const total = groupWeights.reduce((sum, weight) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0);
    scores.fill(0);
    for (let row = 0; row < scores.length; row++)
      for (let at = starts[row]!; at < starts[row + 1]!; at++) scores[row]! += weights[pairs[at]!]!;
    for (let group = 0; group + 1 < groups.length; group++) {
      softmax(scores, labels, groups[group]!, groups[group + 1]!, (row, error) => {
        const slope = (error * groupWeights[group]!) / total;
        for (let at = starts[row]!; at < starts[row + 1]!; at++) gradient[pairs[at]!]! += slope;
      });
    }
    adam.step(weights, gradient, REGULARISATION);
  }
  return weights;
}
