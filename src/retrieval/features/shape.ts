import type { FeatureFamily } from './family.ts';

/** Is it a passage that says something: neither a reference list nor a heading, and where in the article? */
export const shape: FeatureFamily = {
  name: 'shape',
  features: {
    length: 0,
    sentences: 0,
    place: 0,
    first: 0,
    articleLength: 0,
    stopWords: 0,
    capitals: 0,
    numbers: 0,
  },
  compute({ candidate, from, to, sentences }) {
    const { article, ordinal } = candidate;
    const words = Math.max(1, to - from);
    return [
      Math.log1p(to - from),
      Math.log1p(sentences.length),
      Math.log1p(ordinal),
      ordinal === 0 ? 1 : 0,
      Math.log(article.passages.length),
      article.counts[3 * ordinal]! / words,
      article.counts[3 * ordinal + 1]! / words,
      article.counts[3 * ordinal + 2]! / words,
    ];
  },
};
