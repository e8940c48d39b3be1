import type { Evidence } from '../evidence.ts';
import { MOST_TERMS } from '../query.ts';

/** What is there in other words than the question's, each counted by how much it says of a term. */
export interface SoftMatch {
  /** By term: its best other word in the passage, 0 to 1. */
  best: Float64Array;
  /** What the sentence that holds most of the question holds of it; the same where the title counts too. */
  inSentence: number;
  inSentenceWithTitle: number;
}

/** One for all passages, as they are read one at a time: memory for each would have to be collected. */
const best = new Float64Array(MOST_TERMS);
const here = new Float64Array(MOST_TERMS);

/**
 * Reads a passage sentence by sentence. The result holds until the next passage is read.
 * @param read raises each term's number to what the words `from` to `to - 1` of the article's forms say of it.
 */
export function matchSoftly(
  { pool, candidate, title, firstSentence, sentences }: Evidence,
  read: (from: number, to: number, numbers: Float64Array) => void,
): SoftMatch {
  const { matcher } = pool;
  const { sentenceStarts } = candidate.article;
  const count = matcher.query.terms.length;
  best.fill(0);
  let inSentence = 0;
  let inSentenceWithTitle = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const at = firstSentence + sentence;
    here.fill(0);
    read(sentenceStarts[at]!, sentenceStarts[at + 1]!, here);
    for (let term = 0; term < count; term++) best[term] = Math.max(best[term]!, here[term]!);
    const mask = sentences[sentence]!;
    inSentence = Math.max(inSentence, matcher.softCoverage(mask, here));
    inSentenceWithTitle = Math.max(inSentenceWithTitle, matcher.softCoverage(mask | title, here));
  }
  return { best, inSentence, inSentenceWithTitle };
}

/** The shares of the question in the text, in text or title, and of what the title lacks in the text. */
export function softShares(
  { pool, text, title }: Evidence,
  best: Float64Array,
): [text: number, textOrTitle: number, rest: number] {
  const { matcher } = pool;
  const { idf } = matcher.query;
  const titleShare = matcher.coverage(title);
  const textOrTitle = matcher.softCoverage(text | title, best);
  const rest = (1 - titleShare) * idf < 1e-6 ? 1 : (textOrTitle - titleShare) / (1 - titleShare);
  return [matcher.softCoverage(text, best), textOrTitle, rest];
}
