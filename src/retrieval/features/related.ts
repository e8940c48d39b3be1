import type { FeatureFamily } from './family.ts';

/** Are words missing from the passage there in another form: derived, compounded? */
export const related: FeatureFamily = {
  name: 'related',
  features: { withRelated: 1, withRelatedSentence: 1, relatedOnly: 0 },
  compute({ pool, text, title, related, bestRelatedSentence }) {
    const { matcher } = pool;
    return [
      matcher.coverage(text | title | related),
      matcher.coverage(bestRelatedSentence),
      matcher.coverage(related & ~(text | title)),
    ];
  },
};
