import { CAPITAL, STOP } from '../vocabulary.ts';
import type { FeatureFamily } from './family.ts';

/**
 * "Which reservoir is searched?" is answered by "Coldwell Reservoir": is the noun that is asked for there, and has it a
 * name beside it that the question does not have? Half where no noun is asked for.
 */
export const askedNoun: FeatureFamily = {
  name: 'askedNoun',
  features: { nounNamed: 0, nounHere: 0 },
  compute({ pool, candidate, matches, firstSentence, sentences }) {
    const { query, vocabulary } = pool.matcher;
    if (query.askedNoun < 0) return [0.5, 0.5];
    const { forms, sentenceStarts } = candidate.article;
    // Those of the passage, and where it ends.
    const starts = sentenceStarts.subarray(firstSentence, firstSentence + sentences.length + 1);
    const isNamed = (noun: number, beside: number) => {
      // A sentence begins between the two.
      if (starts.includes(Math.max(noun, beside))) return false;
      const form = forms[beside]!;
      return (
        (vocabulary.flagsOf[form]! & (CAPITAL | STOP)) === CAPITAL &&
        !query.surfaces.includes(vocabulary.surfaceOf[form]!)
      );
    };
    const nouns = matches.filter(({ term }) => term === query.askedNoun);
    const named = nouns.some(({ at }) => isNamed(at, at - 1) || isNamed(at, at + 1));
    return [named ? 1 : 0, nouns.length > 0 ? 1 : 0];
  },
};
