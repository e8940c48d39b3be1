import { answerKinds } from '../../language/answer-kinds.ts';
import type { FeatureFamily } from './family.ts';
import { oneHots } from './one-hot.ts';

const wanted = oneHots(answerKinds.length);
const wants = Object.fromEntries(answerKinds.map((kind) => [`wants-${kind}`, 0 as const]));

/** Has the passage an expression of the kind that answers, and in the sentence that holds most of the question? */
export const answerKind: FeatureFamily = {
  name: 'answerKind',
  features: { kindInSentence: 1, kindInPassage: 1, kindNearSentence: 1, kindShare: 0, ...wants },
  compute({ pool, candidate, bestSentence }) {
    const { kind } = pool.matcher.query;
    const { firstSentences, expressions } = candidate.article;
    const first = firstSentences[candidate.ordinal]!;
    const end = firstSentences[candidate.ordinal + 1]!;
    let holding = 0;
    let near = 0;
    let inBest = 0;
    for (let sentence = first; kind >= 0 && sentence < end; sentence++) {
      if (!((expressions[sentence]! >> kind) & 1)) continue;
      holding++;
      if (sentence === bestSentence) inBest = 1;
      if (Math.abs(sentence - bestSentence) <= 1) near = 1;
    }
    const share = holding / Math.max(1, end - first);
    return [inBest, holding > 0 ? 1 : 0, near, share, ...wanted(kind)];
  },
};
