import type { FeatureFamily } from './family.ts';

/** Is the article about what the question names, or does it mention it once? */
export const focus: FeatureFamily = {
  name: 'focus',
  features: { mentions: 1, mentionsOfBest: 1, density: 0 },
  compute({ pool, candidate }) {
    const { mentions, density } = pool.articles.get(candidate.article)!;
    return [mentions, mentions / pool.bestMentions, density];
  },
};
