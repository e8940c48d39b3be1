import type { Evidence } from '../evidence.ts';
import type { FeatureFamily } from './family.ts';

/**
 * Of the index's best and the passages beside them so many are read: each takes longer than all other features, and
 * with all of them as many first passages are right on covidqa and on our news.
 */
const READ = 40;

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
    let [inText, outsideTitle] = [0, 0];
    matcher.query.terms.forEach(({ idf }, term) => {
      const found = idf * ((text >> term) & 1 ? 1 : best[term]!);
      inText += found;
      if (!((title >> term) & 1)) outsideTitle += found;
    });
    return [
      inText / whole,
      (outsideTitle + matcher.idf(title)) / whole,
      rest < 1e-6 ? 1 : outsideTitle / rest,
      inSentence / whole,
      all,
    ];
  },
};

/**
 * By term: its likest word's likeness; what the sentence that holds most of the question holds of it; and how all the
 * words together, rare ones most, lie towards the question.
 */
function likest({ pool, candidate, place: rank, from, to, firstSentence, sentences }: Evidence) {
  const { query, likeness, vocabulary } = pool.matcher;
  const { vectorOf } = vocabulary;
  const { forms, sentenceStarts } = candidate.article;
  const isRead = !likeness.isEmpty && (rank < READ || candidate.bm25 === 0);
  const count = query.terms.length;
  const best = new Float64Array(count);
  const here = new Float64Array(count);
  let inSentence = 0;
  let towards = 0;
  let weights = 0;
  let word = from;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    here.fill(0);
    const end = isRead ? Math.min(to, sentenceStarts[firstSentence + sentence + 1]!) : from;
    for (; word < end; word++) {
      const form = forms[word]!;
      const row = vectorOf[form]!;
      if (row < 0) continue;
      const place = likeness.of(row, form);
      const { values } = likeness;
      for (let term = 0; term < count; term++) {
        const like = values[place + term]!;
        if (like > here[term]!) here[term] = like;
      }
      weights += values[place + count]!;
      towards += values[place + count + 1]!;
    }
    let held = 0;
    for (let term = 0; term < count; term++) {
      if (here[term]! > best[term]!) best[term] = here[term]!;
      held += query.terms[term]!.idf * ((sentences[sentence]! >> term) & 1 ? 1 : here[term]!);
    }
    inSentence = Math.max(inSentence, held);
  }
  return { best, inSentence, all: weights === 0 ? 0 : towards / weights };
}
