import type { FeatureFamily } from './family.ts';

/** How much of the question does the passage hold? Shares are weighted by rarity. */
export const coverage: FeatureFamily = {
  name: 'coverage',
  features: {
    inText: 1,
    inTextOrTitle: 1,
    exactForms: 1,
    termShare: 1,
    rarestMissing: -1,
    rarestInText: 1,
    missingTerms: -1,
    rareInTextOrTitle: 1,
  },
  compute({ pool, matches, text, title }) {
    const { matcher } = pool;
    const { terms } = matcher.query;
    let exact = 0;
    for (const match of matches) if (match.exact) exact |= 1 << match.term;
    let rarest = 0;
    let rarestMissing = 0;
    let found = 0;
    for (let at = 0; at < terms.length; at++) {
      const { idf } = terms[at]!;
      if (idf > terms[rarest]!.idf) rarest = at;
      if ((text | title) & (1 << at)) found++;
      else rarestMissing = Math.max(rarestMissing, idf);
    }
    return [
      matcher.coverage(text),
      matcher.coverage(text | title),
      matcher.coverage(exact),
      found / terms.length,
      rarestMissing / terms[rarest]!.idf,
      (text >> rarest) & 1,
      terms.length - found,
      matcher.rareCoverage(text | title),
    ];
  },
};
