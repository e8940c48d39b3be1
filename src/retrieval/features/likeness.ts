import type { Evidence } from '../evidence.ts';
import type { FeatureFamily } from './family.ts';

/**
 * Of the index's best and the passages beside them so many are read: each takes longer than all other features, and
 * with all of them as many first passages are right on covidqa and on our news.
 */
const READ = 40;

/** Whether the candidate's words are compared with the question's. */
export function isRead({ pool, candidate, place }: Evidence): boolean {
  return !pool.matcher.likeness.isEmpty && (place < READ || candidate.bm25 === 0);
}

/**
 * Where words of the question are missing, are there words used like them: boat for ferry, died for killed? Each
 * counts by how alike it is. English only so far: elsewhere only the words themselves count.
 */
export const likeness: FeatureFamily = {
  name: 'likeness',
  features: { likeText: 1, likeTextOrTitle: 1, likeRest: 1, likeSentence: 1, likeAll: 1 },
  compute(evidence) {
    const { pool, text, title } = evidence;
    const { matcher } = pool;
    const { best, inSentence, all } = likest(evidence);
    const whole = matcher.query.idf || 1;
    const rest = whole - matcher.idf(title);
    let outsideTitle = 0;
    matcher.query.terms.forEach(({ idf }, term) => {
      if (!((title >> term) & 1)) outsideTitle += idf * ((text >> term) & 1 ? 1 : best[term]!);
    });
    return [
      matcher.softCoverage(text, best),
      (outsideTitle + matcher.idf(title)) / whole,
      rest < 1e-6 ? 1 : outsideTitle / rest,
      inSentence,
      all,
    ];
  },
};

/**
 * By term: its likest word's likeness; what the sentence that holds most of the question holds of it; and how all the
 * words together, rare ones most, lie towards the question.
 */
function likest(evidence: Evidence) {
  const { pool, candidate, from, to, firstSentence, sentences } = evidence;
  const { query, likeness } = pool.matcher;
  const { forms, sentenceStarts } = candidate.article;
  const wordsRead = isRead(evidence) ? to : from;
  const count = query.terms.length;
  const best = new Float64Array(count);
  const here = new Float64Array(count);
  const sums = new Float64Array(2);
  let inSentence = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const at = firstSentence + sentence;
    here.fill(0);
    likeness.read(forms, sentenceStarts[at]!, Math.min(wordsRead, sentenceStarts[at + 1]!), here, sums);
    for (let term = 0; term < count; term++) best[term] = Math.max(best[term]!, here[term]!);
    inSentence = Math.max(inSentence, pool.matcher.softCoverage(sentences[sentence]!, here));
  }
  return { best, inSentence, all: towards(sums) };
}

/** Of the sums that `Likeness.read` adds to: how far the words lie towards the question, -1 to 1. */
export function towards(sums: Float64Array): number {
  return sums[0] === 0 ? 0 : sums[1]! / sums[0]!;
}
