import type { Query } from './query.ts';
import type { Candidate } from './ranker.ts';

/** Below this probability the bot says that it found no answer. */
export const THRESHOLD = 0.5;

/** The probability, 0 to 1, that the first candidate answers the question. */
export function confidence(query: Query, ranked: readonly Candidate[]): number {
  const [first] = ranked;
  if (!first || query.idf === 0) return 0;
  return Math.min(1, first.bm25 / (1.5 * query.idf));
}
