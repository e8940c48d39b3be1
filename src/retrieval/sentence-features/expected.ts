import { answerKind, answerKinds, expressions } from '../../language/answer-kinds.ts';
import type { SentenceFeatures } from './sentence.ts';

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
    const { question, language } = passage[0]!.evidence.pool.matcher.query;
    const wanted = answerKind(question, language);
    const kind = (answerKinds as readonly string[]).indexOf(wanted);
    const has = passage.map(({ text }) => expressions(text));
    const fits = has.map((found) => kind >= 0 && found[kind]!);
    const first = fits.indexOf(true);
    const onlyOne = fits.filter(Boolean).length === 1;
    return has.map((found, at) => [
      fits[at] ? 1 : 0,
      first === at ? 1 : 0,
      fits[at] && onlyOne ? 1 : 0,
      ...found.map(Number),
      ...answerKinds.map((each) => (each === wanted ? 1 : 0)),
    ]);
  },
};
