import type { IndexedArticle } from './indexed-article.ts';

/** A passage that may answer. */
export interface Candidate {
  article: IndexedArticle;
  /** Which of the article's passages, from 0. */
  ordinal: number;
  /** The index's score. */
  bm25: number;
  /** The ranker's score, and the features it was computed from. */
  score: number;
  features: Float64Array;
}
