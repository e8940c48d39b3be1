import { readFileSync } from 'node:fs';
import { confidenceFeatureNames } from './confidence.ts';
import { featureNames } from './features/all.ts';
import { sentenceFeatureNames } from './highlight.ts';
import { type ModelWeights, untrained } from './model.ts';

/** The learned parts of an answer; each file says what it was learned on. */
export interface Weights {
  /** Which passage answers. */
  passage: ModelWeights;
  /** Which of its sentences. */
  sentence: ModelWeights;
  /** Whether it does: the logarithm of the odds. */
  confidence: ModelWeights;
}

export const WEIGHT_NAMES = ['passage', 'sentence', 'confidence'] as const;

/** Where the weights of a name are kept. */
export function weightsFile(name: keyof Weights): URL {
  return new URL(`${name}.weights.json`, import.meta.url);
}

let shipped: Weights | undefined;

/** The weights that ship, read once. */
export function shippedWeights(): Weights {
  const read = (name: keyof Weights): ModelWeights => JSON.parse(readFileSync(weightsFile(name), 'utf8'));
  shipped ??= { passage: read('passage'), sentence: read('sentence'), confidence: read('confidence') };
  return shipped;
}

/** Weights to learn from: candidates come in the index's order. */
export function untrainedWeights(): Weights {
  return {
    passage: untrained(featureNames),
    sentence: untrained(sentenceFeatureNames),
    confidence: untrained(confidenceFeatureNames),
  };
}
