import { MOST_TERMS } from '../query.ts';
import type { FeatureFamily } from './family.ts';
import { matchSoftly, softShares } from './soft-match.ts';

/** No term has a word that is like it. */
const NOTHING = new Float64Array(MOST_TERMS);
/** One for all passages, as they are read one at a time. */
const sums = new Float64Array(2);

/**
 * Where words of the question are missing, are there words used like them: boat for ferry, died for killed? Each
 * counts by how alike it is. English only so far: elsewhere only the words themselves count.
 */
export const likeness: FeatureFamily = {
  name: 'likeness',
  features: { likeText: 1, likeTextOrTitle: 1, likeRest: 1, likeSentence: 1, likeAll: 1 },
  compute(evidence) {
    const { pool, candidate, compared, sentences } = evidence;
    const { likeness } = pool.matcher;
    if (!compared) return [...softShares(evidence, NOTHING), pool.matcher.bestCoverage(sentences), 0];
    sums.fill(0);
    const { best, inSentence } = matchSoftly(evidence, (from, to, numbers) =>
      likeness.read(candidate.article.forms, from, to, numbers, sums),
    );
    return [...softShares(evidence, best), inSentence, towards(sums)];
  },
};

/** Of the sums that `Likeness.read` adds to: how far the words lie towards the question, -1 to 1. */
export function towards(sums: Float64Array): number {
  return sums[0] === 0 ? 0 : sums[1]! / sums[0]!;
}
