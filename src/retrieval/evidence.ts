import type { IndexedArticle } from './indexed-article.ts';
import type { Match, Matcher } from './matches.ts';

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

/** What speaks for one candidate: read once, before the features are computed from it. */
export interface Evidence {
  pool: Pool;
  candidate: Candidate;
  /** Place in the order of the index, from 0. */
  place: number;
  /** The passage's words: `from` to `to - 1` of the article's forms. */
  from: number;
  to: number;
  matches: Match[];
  /** Where words related to the query's stand. */
  relatedAt: Match[];
  /** Number of its first sentence in the article. */
  firstSentence: number;
  /** Terms of the query in the text, in the title, and in each sentence. */
  text: number;
  title: number;
  sentences: number[];
  /** The sentence with the highest coverage, the first of several: its number in the article. */
  bestSentence: number;
  /** Terms that stand in the text in a related form, and those of the sentence with most of either kind. */
  related: number;
  bestRelatedSentence: number;
  /** Whether its words are compared with the question's by what they mean: not before the best are known. */
  compared: boolean;
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
export function articleScore(candidates: readonly Candidate[]): number {
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
  const before: number[] = [];
  const counts = new Array<number>(terms.length).fill(0);
  let all = 0;
  let bestIdf = 0;
  for (let at = 0; at < masks.length; at++) {
    before.push(all);
    all |= masks[at]!;
    bestIdf = Math.max(bestIdf, matcher.idf(masks[at]!));
    for (let rest = masks[at]!; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]!++;
  }
  const title = matcher.mask(article.title);
  let mentions = 0;
  let density = 0;
  for (let term = 0; term < terms.length; term++) {
    const { idf } = terms[term]!;
    const count = counts[term]! + TITLE_COUNTS * ((title >> term) & 1);
    mentions += (idf * count) / (count + SATURATION);
    density += idf * Math.sqrt(count / (masks.length + TITLE_COUNTS));
  }
  const whole = matcher.query.idf || 1;
  return {
    scores: candidates.map(({ bm25 }) => bm25),
    score: articleScore(candidates),
    masks,
    before,
    title,
    all,
    mentions: mentions / whole,
    density: density / whole,
    bestIdf,
    rarity: counts.map((count) => Math.log((masks.length + 1) / (count + 0.5))),
  };
}

export function gather(candidate: Candidate, place: number, pool: Pool): Evidence {
  const { matcher } = pool;
  const { article, ordinal } = candidate;
  const from = article.passageStarts[ordinal]!;
  const to = article.passageStarts[ordinal + 1]!;
  const { matches, relatedAt } = matcher.read(article, from, to);
  const first = article.firstSentences[ordinal]!;
  const sentences: number[] = [];
  const title = pool.articles.get(article)!.title;
  let related = 0;
  let bestRelatedSentence = 0;
  let bestRelated = 0;
  let text = 0;
  let next = 0;
  let nextRelated = 0;
  let bestSentence = first;
  let best = 0;
  for (let sentence = first; sentence < article.firstSentences[ordinal + 1]!; sentence++) {
    const end = article.sentenceStarts[sentence + 1]!;
    let mask = 0;
    let wide = 0;
    for (; nextRelated < relatedAt.length && relatedAt[nextRelated]!.at < end; nextRelated++) {
      wide |= 1 << relatedAt[nextRelated]!.term;
    }
    for (; next < matches.length && matches[next]!.at < end; next++) mask |= 1 << matches[next]!.term;
    sentences.push(mask);
    text |= mask;
    related |= wide;
    const relatedIdf = matcher.idf(mask | wide);
    if (relatedIdf > bestRelated) [bestRelated, bestRelatedSentence] = [relatedIdf, mask | wide];
    const idf = matcher.idf(mask);
    if (idf > best) [best, bestSentence] = [idf, sentence];
  }
  return {
    pool,
    candidate,
    place,
    from,
    to,
    matches,
    relatedAt,
    firstSentence: first,
    text,
    title,
    sentences,
    bestSentence,
    related,
    bestRelatedSentence,
    compared: false,
  };
}
