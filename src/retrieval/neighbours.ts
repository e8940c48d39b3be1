import type { Candidate } from './candidate.ts';
import type { Matcher } from './matches.ts';
import { byArticle, mentions } from './pool.ts';

/** The index's best, around which more is looked at, and how many passages to either side. */
const BEST = 5;
const REACH = 1;
/** The articles that hold most of the question, and how far around the best passage of each is looked. */
const BEST_ARTICLES = 3;
const REACH_IN_ARTICLE = 9;

/**
 * Candidates, and after them passages that are not among them, beside the best and in the best articles: what an article
 * says of its subject it often says in the paragraph after the one that names it.
 */
export function withNeighbours(candidates: readonly Candidate[], matcher: Matcher): Candidate[] {
  const all = [...candidates];
  const taken = new Set(candidates.map(({ article, ordinal }) => article.from + ordinal));
  const around = ({ article, ordinal, features }: Candidate, reach: number): void => {
    const end = Math.min(article.passages.length, ordinal + reach + 1);
    for (let at = Math.max(0, ordinal - reach); at < end; at++) {
      if (taken.has(article.from + at)) continue;
      taken.add(article.from + at);
      all.push({ article, ordinal: at, bm25: 0, score: 0, features });
    }
  };
  for (const candidate of candidates.slice(0, BEST)) around(candidate, REACH);
  for (const candidate of bestOfArticles(candidates, matcher)) around(candidate, REACH_IN_ARTICLE);
  return all;
}

/** The best candidate of each of the best articles. */
function bestOfArticles(candidates: readonly Candidate[], matcher: Matcher): Candidate[] {
  return [...byArticle(candidates)]
    .map(([article, own]) => ({ best: own[0]!, score: mentions(article, matcher) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, BEST_ARTICLES)
    .map(({ best }) => best);
}
