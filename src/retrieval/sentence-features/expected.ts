import { answerKinds } from '../../language/answer-kinds.ts';
import { oneHots } from '../features/one-hot.ts';
import type { SentenceFeatures } from './sentence.ts';

const wanted = oneHots(answerKinds.length);

/** Has the sentence an expression of the kind that answers, and have others? */
export const expected: SentenceFeatures = {
  names: [
    'fits',
    'firstThatFits',
    'onlyOneThatFits',
    ...answerKinds.map((kind) => `has-${kind}`),
    ...answerKinds.map((kind) => `wants-${kind}`),
  ],
  compute(passage) {
    const { kind } = passage[0]!.evidence.pool.matcher.query;
    const fits = passage.map(({ expressions }) => (kind < 0 ? 0 : (expressions >> kind) & 1));
    const first = fits.indexOf(1);
    const onlyOne = fits.indexOf(1, first + 1) < 0;
    return passage.map(({ expressions }, at) => [
      fits[at]!,
      first === at ? 1 : 0,
      onlyOne ? fits[at]! : 0,
      ...answerKinds.map((_, each) => (expressions >> each) & 1),
      ...wanted(kind),
    ]);
  },
};
