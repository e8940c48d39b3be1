import type { Candidate } from './evidence.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** The index's best, around which more is looked at, and how many passages to either side. */
const BEST = 5;
const REACH = 1;

/**
 * Candidates, and after them the passages beside the best that are not among them: what an article says of its
 * subject it often says in the paragraph after the one that names it.
 */
export function withNeighbours(candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates];
  const taken = new Map<IndexedArticle, Set<number>>();
  for (const { article, ordinal } of candidates) {
    const known = taken.get(article);
    if (known) known.add(ordinal);
    else taken.set(article, new Set([ordinal]));
  }
  for (const { article, ordinal, features } of candidates.slice(0, BEST)) {
    const known = taken.get(article)!;
    const end = Math.min(article.passages.length, ordinal + REACH + 1);
    for (let at = Math.max(0, ordinal - REACH); at < end; at++) {
      if (known.has(at)) continue;
      known.add(at);
      all.push({ article, ordinal: at, bm25: 0, score: 0, features });
    }
  }
  return all;
}
