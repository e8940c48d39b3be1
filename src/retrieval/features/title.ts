import type { FeatureFamily } from './family.ts';

/** Is the question about what the article's title names, and does the passage hold the rest? */
export const title: FeatureFamily = {
  name: 'title',
  features: { inTitle: 1, titleShare: 0, restInText: 1, restBestSentence: 1 },
  compute({ pool, candidate, title, text, sentences }) {
    const { matcher } = pool;
    const { query } = matcher;
    const { titleTerms } = pool.articles.get(candidate.article)!;
    let asked = 0;
    for (let rest = title; rest !== 0; rest &= rest - 1) asked++;
    const rest = query.idf - matcher.idf(title);
    const share = (mask: number) => (rest < 1e-6 ? 1 : matcher.idf(mask & ~title) / rest);
    return [
      matcher.coverage(title),
      titleTerms === 0 ? 0 : Math.min(1, asked / titleTerms),
      share(text),
      sentences.reduce((best, mask) => Math.max(best, share(mask)), 0),
    ];
  },
};
