import type { SentenceFeatures } from './sentence.ts';

/** Are the sentence's words those that such questions are answered with, and more so than the others'? */
export const answerWords: SentenceFeatures = {
  names: ['answerWords', 'answerWordsAhead'],
  compute(passage) {
    const sums = passage.map((sentence) => sentence.answerWords);
    const [highest, second = highest] = [...sums].sort((a, b) => b - a);
    return sums.map((sum) => [sum, sum - (sum === highest ? second! : highest!)]);
  },
};
