import type { FeatureFamily } from './family.ts';

/** Is the article the right one, and is this its best passage? What is said around the passage? */
export const context: FeatureFamily = {
  name: 'context',
  features: {
    articleCoverage: 1,
    articleOfBest: 1,
    bestOfArticle: 1,
    behindSibling: -1,
    withPrevious: 1,
    withNext: 1,
    inArticle: 1,
    siblings: 0,
  },
  compute({ pool, candidate, text, title }) {
    const { matcher } = pool;
    const { article, ordinal, bm25 } = candidate;
    const { masks, all, bestIdf, rarity, scores, score } = pool.articles.get(article)!;
    const own = text | title;
    return [
      matcher.coverage(all | title),
      score / pool.bestArticle,
      bm25 / scores[0]!,
      (bestIdf - matcher.idf(text)) / (matcher.query.idf || 1),
      matcher.coverage(own | (masks[ordinal - 1] ?? 0)),
      matcher.coverage(own | (masks[ordinal + 1] ?? 0)),
      shareByRarity(text, all, rarity),
      Math.log(scores.length),
    ];
  },
};

/** Of the words that the article has, the share that the passage has, weighted by rarity in the article. */
function shareByRarity(text: number, all: number, rarity: readonly number[]): number {
  let found = 0;
  let sum = 0;
  for (let term = 0; term < rarity.length; term++) {
    if (!(all & (1 << term))) continue;
    sum += rarity[term]!;
    if (text & (1 << term)) found += rarity[term]!;
  }
  return sum === 0 ? 0 : found / sum;
}
