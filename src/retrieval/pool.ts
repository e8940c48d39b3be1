import type { Candidate } from './candidate.ts';
import type { IndexedArticle } from './indexed-article.ts';
import type { Matcher } from './matches.ts';

/** A word of the title counts as this many passages that have it. */
const TITLE_COUNTS = 2;
/** Passages that have a term until half of what more of them could say is said. */
const SATURATION = 1.5;

/** What is known about an article that has candidates. */
export interface ArticleEvidence {
  /** Its candidates' index scores, best first. */
  scores: number[];
  /** As `articleScore` tells. */
  score: number;
  /** Terms of the query in each passage, in the passages before each, in the title, and in any passage. */
  masks: readonly number[];
  before: number[];
  title: number;
  all: number;
  /** How much of the query it holds again and again: coverage, each term by how many of its passages have it. */
  mentions: number;
  /** The same by the share of its passages. */
  density: number;
  /** Highest sum of inverse document frequencies of any passage. */
  bestIdf: number;
  /** By term: how rare it is among the article's passages. */
  rarity: number[];
  /** Once it is asked for: how much what the article is about is like the question. */
  subject?: number[];
}

/** What is known about the whole list of candidates. */
export interface Pool {
  matcher: Matcher;
  /** Highest of the candidates' index scores. */
  bestBm25: number;
  articles: Map<IndexedArticle, ArticleEvidence>;
  /** Highest of the articles' scores, and of their mentions. */
  bestArticle: number;
  bestMentions: number;
}

/** Candidates of an article that count towards its score: more would reward long ones. */
const COUNTED = 3;

/** An article's candidates, in the order given. */
export function byArticle(candidates: readonly Candidate[]): Map<IndexedArticle, Candidate[]> {
  const articles = new Map<IndexedArticle, Candidate[]>();
  for (const candidate of candidates) {
    const known = articles.get(candidate.article);
    if (known) known.push(candidate);
    else articles.set(candidate.article, [candidate]);
  }
  return articles;
}

/** What an article's candidates say together, best first: the sum of the first scores. */
function articleScore(candidates: readonly Candidate[]): number {
  return candidates.slice(0, COUNTED).reduce((sum, { bm25 }) => sum + bm25, 0);
}

export function survey(candidates: readonly Candidate[], matcher: Matcher): Pool {
  const articles = new Map<IndexedArticle, ArticleEvidence>();
  for (const [article, own] of byArticle(candidates))
    articles.set(article, surveyArticle(article, own, matcher));
  const all = [...articles.values()];
  const highest = (values: number[]) => Math.max(1e-9, ...values);
  return {
    matcher,
    articles,
    bestArticle: highest(all.map(({ score }) => score)),
    bestMentions: highest(all.map(({ mentions }) => mentions)),
    bestBm25: highest(candidates.map(({ bm25 }) => bm25)),
  };
}

function surveyArticle(
  article: IndexedArticle,
  candidates: readonly Candidate[],
  matcher: Matcher,
): ArticleEvidence {
  const { terms } = matcher.query;
  const masks = matcher.passageMasks(article);
  const title = matcher.mask(article.title);
  const counts = countPassages(masks, terms.length);
  const before: number[] = [];
  let all = 0;
  let bestIdf = 0;
  for (const mask of masks) {
    before.push(all);
    all |= mask;
    bestIdf = Math.max(bestIdf, matcher.idf(mask));
  }
  const withTitle = counts.map((count, term) => count + TITLE_COUNTS * ((title >> term) & 1));
  let density = 0;
  for (let term = 0; term < terms.length; term++)
    density += terms[term]!.idf * Math.sqrt(withTitle[term]! / (masks.length + TITLE_COUNTS));
  const whole = matcher.query.idf || 1;
  return {
    scores: candidates.map(({ bm25 }) => bm25),
    score: articleScore(candidates),
    masks,
    before,
    title,
    all,
    mentions: weighCounts(withTitle, matcher) / whole,
    density: density / whole,
    bestIdf,
    rarity: counts.map((count) => Math.log((masks.length + 1) / (count + 0.5))),
  };
}

/** By term: how many of some passages have it. */
function countPassages(masks: readonly number[], terms: number): number[] {
  const counts = new Array<number>(terms).fill(0);
  for (const mask of masks)
    for (let rest = mask; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]!++;
  return counts;
}

/**
 * How much of a question an article's text holds again and again: each term's rarity by how many of its passages have it.
 * Told from the index alone.
 */
export function mentions(article: IndexedArticle, matcher: Matcher): number {
  return weighCounts(countPassages(matcher.passageMasks(article), matcher.query.terms.length), matcher);
}

function weighCounts(counts: readonly number[], { query: { terms } }: Matcher): number {
  let sum = 0;
  for (let term = 0; term < terms.length; term++)
    sum += (terms[term]!.idf * counts[term]!) / (counts[term]! + SATURATION);
  return sum;
}
