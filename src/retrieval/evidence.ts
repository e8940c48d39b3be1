import type { Candidate } from './candidate.ts';
import type { Match } from './matches.ts';
import type { Pool } from './pool.ts';

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

/** Reads a candidate: the `place`-th of the index's order. */
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
