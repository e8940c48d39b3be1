import { readFileSync } from 'node:fs';
import type { AnswerWordWeights } from './answer-words.ts';
import type { AskingWords } from './asking-words.ts';
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
  /** How much a question's words count. */
  askingWords: AskingWords;
  /** Which words the sentences have that answer a kind of question. */
  answerWords: AnswerWordWeights;
}

/** The weights that are models, each kept in a file of its own. */
export const MODEL_NAMES = ['passage', 'sentence', 'confidence'] as const;

/** Where the weights of a name are kept. */
export function weightsFile(name: (typeof MODEL_NAMES)[number] | 'asking-words' | 'answer-words'): URL {
  return new URL(`${name}.weights.json`, import.meta.url);
}

let shipped: Weights | undefined;

/** The weights that ship, read once. */
export function shippedWeights(): Weights {
  shipped ??= readWeights();
  return shipped;
}

function readWeights(): Weights {
  const read = (name: Parameters<typeof weightsFile>[0]) =>
    JSON.parse(readFileSync(weightsFile(name), 'utf8'));
  const { about: _, ...askingWords } = read('asking-words');
  return {
    passage: read('passage'),
    sentence: read('sentence'),
    confidence: read('confidence'),
    askingWords,
    answerWords: read('answer-words').weights,
  };
}

/** Weights to learn from: candidates come in the index's order. */
export function untrainedWeights(askingWords: AskingWords): Weights {
  return {
    askingWords,
    answerWords: {},
    passage: untrained(featureNames),
    sentence: untrained(sentenceFeatureNames),
    confidence: untrained(confidenceFeatureNames),
  };
}
