import type { Evidence } from '../evidence.ts';
import type { FeatureFamily } from './family.ts';
import { matchSoftly, softShares } from './soft-match.ts';

/**
 * Of the index's best and the passages beside them so many are read: each takes longer than all other features, and
 * with all of them as many first passages are right on covidqa and on our news.
 */
const READ = 40;

/** Whether the candidate's words are compared with the question's. */
export function isRead({ pool, candidate, place }: Evidence): boolean {
  return !pool.matcher.likeness.isEmpty && (place < READ || candidate.bm25 === 0);
}

/**
 * Where words of the question are missing, are there words used like them: boat for ferry, died for killed? Each
 * counts by how alike it is. English only so far: elsewhere only the words themselves count.
 */
export const likeness: FeatureFamily = {
  name: 'likeness',
  features: { likeText: 1, likeTextOrTitle: 1, likeRest: 1, likeSentence: 1, likeAll: 1 },
  compute(evidence) {
    const { forms } = evidence.candidate.article;
    const { likeness } = evidence.pool.matcher;
    const reads = isRead(evidence);
    const sums = new Float64Array(2);
    const { best, inSentence } = matchSoftly(evidence, (from, to, numbers) => {
      if (reads) likeness.read(forms, from, to, numbers, sums);
    });
    return [...softShares(evidence, best), inSentence, towards(sums)];
  },
};

/** Of the sums that `Likeness.read` adds to: how far the words lie towards the question, -1 to 1. */
export function towards(sums: Float64Array): number {
  return sums[0] === 0 ? 0 : sums[1]! / sums[0]!;
}
