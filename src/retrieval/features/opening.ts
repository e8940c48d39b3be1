import type { FeatureFamily } from './family.ts';

/** Does the passage turn to the question at once? What a paragraph is about stands at its start. */
export const opening: FeatureFamily = {
  name: 'opening',
  features: { wordsBefore: 0, firstSentence: 1 },
  compute({ pool, from, to, matches, sentences }) {
    return [Math.log1p((matches[0]?.at ?? to) - from), pool.matcher.coverage(sentences[0] ?? 0)];
  },
};
