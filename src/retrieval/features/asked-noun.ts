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
    const nouns = matches.filter(({ term }) => term === query.askedNoun);
    if (nouns.length === 0) return [0, 0];
    // Those of the passage, and where it ends.
    const starts = sentenceStarts.subarray(firstSentence, firstSentence + sentences.length + 1);
    const names = nouns
      .flatMap(({ at }) => [
        { beside: at - 1, later: at },
        { beside: at + 1, later: at + 1 },
      ])
      // No sentence begins between the two.
      .filter(({ later }) => !starts.includes(later))
      .map(({ beside }) => forms[beside]!)
      .filter((form) => (vocabulary.flagsOf[form]! & (CAPITAL | STOP)) === CAPITAL)
      .filter((form) => !query.surfaces.includes(vocabulary.surfaceOf[form]!));
    return [names.length > 0 ? 1 : 0, 1];
  },
};
