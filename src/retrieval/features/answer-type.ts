import type { AnswerType } from '../../language/question.ts';
import type { Evidence } from '../evidence.ts';
import { CAPITAL, NUMBER, STOP } from '../vocabulary.ts';
import type { FeatureFamily } from './family.ts';
import { oneHots } from './one-hot.ts';

const TYPES: readonly AnswerType[] = ['person', 'place', 'time', 'number', 'definition', 'reason'];

const asked = oneHots(TYPES.length);
const asks = Object.fromEntries(TYPES.map((type) => [`asks-${type}`, 0 as const]));

/** Does the passage hold the kind of word that the question asks for, near what it asks about? */
export const answerType: FeatureFamily = {
  name: 'answerType',
  features: {
    fitsSentence: 1,
    fitsPassage: 0,
    fitDistance: -1,
    ...asks,
  },
  compute(evidence) {
    const { expects } = evidence.pool.matcher.query;
    const { inSentence, inPassage, distance } = fits(evidence);
    return [inSentence > 0 ? 1 : 0, Math.log1p(inPassage), distance, ...asked(TYPES.indexOf(expects))];
  },
};

/** Farthest that a fitting word is looked for from a match, in words. */
const FAR = 20;

/** Words of the expected kind that the question does not have itself, and the nearest one's distance to a match. */
function fits({ pool, candidate, matches, from, to, bestSentence }: Evidence) {
  const { query, vocabulary } = pool.matcher;
  const { forms, sentenceStarts } = candidate.article;
  const kind = kindOf(query.expects);
  if (kind === 0) return { inSentence: 0, inPassage: 0, distance: FAR };
  let inSentence = 0;
  let inPassage = 0;
  let distance = FAR;
  let next = 0;
  for (let at = from; at < to; at++) {
    const flags = vocabulary.flagsOf[forms[at]!]!;
    if (!(flags & kind) || flags & STOP) continue;
    while (next < matches.length && matches[next]!.at < at) next++;
    if (matches[next]?.at === at) continue;
    inPassage++;
    if (at >= sentenceStarts[bestSentence]! && at < sentenceStarts[bestSentence + 1]!) inSentence++;
    if (next < matches.length) distance = Math.min(distance, matches[next]!.at - at);
    if (next > 0) distance = Math.min(distance, at - matches[next - 1]!.at);
  }
  return { inSentence, inPassage, distance };
}

function kindOf(expects: AnswerType): number {
  if (expects === 'number' || expects === 'time') return NUMBER;
  if (expects === 'person' || expects === 'place') return CAPITAL;
  return 0;
}
