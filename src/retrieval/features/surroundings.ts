import type { FeatureFamily } from './family.ts';

/**
 * Do the passage and what a reader has read before it hold the question together? News names its subject at the
 * beginning and goes on with "he" and "the company".
 */
export const surroundings: FeatureFamily = {
  name: 'surroundings',
  features: { withLead: 1, withAllBefore: 1, withNeighbours: 1, leadCoverage: 1 },
  compute({ pool, candidate, text, title }) {
    const { matcher } = pool;
    const { article, ordinal } = candidate;
    const { masks, before } = pool.articles.get(article)!;
    const own = text | title;
    return [
      matcher.coverage(own | masks[0]!),
      matcher.coverage(own | before[ordinal]!),
      matcher.coverage(own | (masks[ordinal - 1] ?? 0) | (masks[ordinal + 1] ?? 0)),
      matcher.coverage(title | masks[0]!),
    ];
  },
};
