import type { Evidence } from '../evidence.ts';
import type { FeatureFamily } from './family.ts';

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
function likest({ pool, candidate, from, to, firstSentence, sentences }: Evidence) {
  const { matcher } = pool;
  const { terms } = matcher.query;
  const { likeness } = matcher;
  const { vectorOf } = matcher.vocabulary;
  const { forms, sentenceStarts } = candidate.article;
  const best = new Float64Array(terms.length);
  const here = new Float64Array(terms.length);
  let inSentence = 0;
  let towards = 0;
  let weights = 0;
  let word = from;
  sentences.forEach((mask, at) => {
    here.fill(0);
    const end = Math.min(to, sentenceStarts[firstSentence + at + 1]!);
    for (; word < end && !likeness.isEmpty; word++) {
      const form = forms[word]!;
      const row = vectorOf[form]!;
      if (row < 0) continue;
      const place = likeness.of(row);
      const weight = matcher.rarity(form);
      weights += weight;
      towards += weight * likeness.values[place + here.length]!;
      for (let term = 0; term < here.length; term++) {
        if (likeness.values[place + term]! > here[term]!) here[term] = likeness.values[place + term]!;
      }
    }
    let held = 0;
    for (let term = 0; term < here.length; term++) {
      if (here[term]! > best[term]!) best[term] = here[term]!;
      held += terms[term]!.idf * ((mask >> term) & 1 ? 1 : here[term]!);
    }
    inSentence = Math.max(inSentence, held);
  });
  return { best, inSentence, all: weights === 0 ? 0 : towards / weights };
}
