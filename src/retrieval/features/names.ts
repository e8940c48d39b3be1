import type { Matcher } from '../matches.ts';
import { CAPITAL, NUMBER } from '../vocabulary.ts';
import type { FeatureFamily } from './family.ts';

/** Are the question's names and numbers here? Members often type names in lower case: the passage tells. */
export const names: FeatureFamily = {
  name: 'names',
  features: { asName: 1, namesFound: 1, numbersFound: 1, numberMissing: -1 },
  compute({ pool, candidate, matches, text, title }) {
    const { matcher } = pool;
    const { terms } = matcher.query;
    const { flagsOf } = matcher.vocabulary;
    let asName = 0;
    for (const { at, term } of matches) {
      if (flagsOf[candidate.article.forms[at]!]! & (CAPITAL | NUMBER)) asName |= 1 << term;
    }
    let names = 0;
    let numbers = 0;
    for (let at = 0; at < terms.length; at++) {
      if (terms[at]!.capital && at > 0) names |= 1 << at;
      if (terms[at]!.number) numbers |= 1 << at;
    }
    const own = text | title;
    return [
      matcher.coverage(asName),
      shareOf(names, own, matcher),
      shareOf(numbers, own, matcher),
      numbers & ~own ? 1 : 0,
    ];
  },
};

/** How much of what is wanted is there; half when nothing is wanted. */
function shareOf(wanted: number, found: number, matcher: Matcher): number {
  return wanted === 0 ? 0.5 : matcher.idf(wanted & found) / matcher.idf(wanted);
}
