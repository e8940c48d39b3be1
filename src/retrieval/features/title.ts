import { bits } from '../../language/bits.ts';
import type { FeatureFamily } from './family.ts';

/** Is the question about what the article's title names, and does the passage hold the rest? */
export const title: FeatureFamily = {
  name: 'title',
  features: { inTitle: 1, titleShare: 0, restInText: 1, restBestSentence: 1, titleRun: 0, rareInTitle: 1 },
  compute({ pool, candidate, title, text, sentences }) {
    const { matcher } = pool;
    const { query } = matcher;
    const { titleTerms } = candidate.article;
    const rest = query.idf - matcher.idf(title);
    let inText = 1;
    let inSentence = sentences.length > 0 ? 1 : 0;
    if (rest >= 1e-6) {
      inText = matcher.idf(text & ~title) / rest;
      inSentence = 0;
      for (const mask of sentences) inSentence = Math.max(inSentence, matcher.idf(mask & ~title) / rest);
    }
    return [
      matcher.coverage(title),
      titleTerms === 0 ? 0 : Math.min(1, bits(title) / titleTerms),
      inText,
      inSentence,
      titleRun(query.surfaces, candidate.article.title, matcher.vocabulary.surfaceOf),
      matcher.rareCoverage(title),
    ];
  },
};

/** The share of the title that is one run of the question's words, as written and in the same order. */
function titleRun(asked: readonly number[], title: Int32Array, surfaceOf: ArrayLike<number>): number {
  let longest = 0;
  for (let from = 0; from < asked.length; from++) {
    for (let at = 0; at < title.length; at++) {
      let run = 0;
      while (asked[from + run]! >= 0 && asked[from + run] === surfaceOf[title[at + run]!]) run++;
      longest = Math.max(longest, run);
    }
  }
  return longest / Math.max(1, title.length);
}
