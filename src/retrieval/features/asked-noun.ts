import { CAPITAL, STOP } from '../vocabulary.ts';
import type { FeatureFamily } from './family.ts';

/**
 * "Which reservoir is searched?" is answered by "Coldwell Reservoir": is the noun that is asked for there, and has it a
 * name beside it that the question does not have? Half where no noun is asked for.
 */
export const askedNoun: FeatureFamily = {
  name: 'askedNoun',
  features: { nounNamed: 0, nounHere: 0 },
  compute({ pool, candidate, matches, from, to }) {
    const { query, vocabulary } = pool.matcher;
    const { forms } = candidate.article;
    if (query.askedNoun < 0) return [0.5, 0.5];
    const isNew = (at: number) => {
      if (at < from || at >= to) return false;
      const form = forms[at]!;
      return (
        (vocabulary.flagsOf[form]! & (CAPITAL | STOP)) === CAPITAL &&
        !query.surfaces.includes(vocabulary.surfaceOf[form]!)
      );
    };
    const nouns = matches.filter(({ term }) => term === query.askedNoun);
    return [nouns.some(({ at }) => isNew(at - 1) || isNew(at + 1)) ? 1 : 0, nouns.length > 0 ? 1 : 0];
  },
};
