import type { Candidate } from './evidence.ts';

/** The index's best, around which more is looked at, and how many passages to either side. */
const BEST = 5;
const REACH = 1;

/**
 * Candidates, and after them the passages beside the best that are not among them: what an article says of its
 * subject it often says in the paragraph after the one that names it.
 */
export function withNeighbours(candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates];
  const taken = new Set(candidates.map(({ article, ordinal }) => article.from + ordinal));
  for (const { article, ordinal, features } of candidates.slice(0, BEST)) {
    const end = Math.min(article.passages.length, ordinal + REACH + 1);
    for (let at = Math.max(0, ordinal - REACH); at < end; at++) {
      if (taken.has(article.from + at)) continue;
      taken.add(article.from + at);
      all.push({ article, ordinal: at, bm25: 0, score: 0, features });
    }
  }
  return all;
}
