import type { IndexedArticle } from './indexed-article.ts';
import type { Matcher } from './matches.ts';

/** A passage that may answer. */
export interface Candidate {
  article: IndexedArticle;
  /** Which of the article's passages, from 0. */
  ordinal: number;
  /** The index's score. */
  bm25: number;
  /** The ranker's score. */
  score: number;
}

/** Orders candidates by how well they answer, best first. */
export function rank(candidates: Candidate[], matcher: Matcher): Candidate[] {
  for (const candidate of candidates) {
    const { article, ordinal } = candidate;
    const mask = matcher.mask(
      article.forms,
      article.passageStarts[ordinal]!,
      article.passageStarts[ordinal + 1]!,
    );
    const title = matcher.mask(article.title, 0, article.title.length);
    candidate.score = candidate.bm25 * (1 + matcher.idf(mask | title) / Math.max(1e-9, matcher.query.idf));
  }
  return candidates.sort((a, b) => b.score - a.score);
}
