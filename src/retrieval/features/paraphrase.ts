import type { FeatureFamily } from './family.ts';
import { matchSoftly, softShares } from './soft-match.ts';

/** Where words of the question are missing, does the text say the same in other words, as the thesaurus has them? */
export const paraphrase: FeatureFamily = {
  name: 'paraphrase',
  features: {
    saidText: 1,
    saidTextOrTitle: 1,
    saidRest: 1,
    saidOnly: 0,
    saidSentence: 1,
    saidSentenceWithTitle: 1,
  },
  compute(evidence) {
    const { pool, candidate, text, title } = evidence;
    const { matcher } = pool;
    const { best, inSentence, inSentenceWithTitle } = matchSoftly(evidence, (from, to, numbers) =>
      matcher.paraphrases.read(candidate.article.forms, from, to, numbers),
    );
    const [inText, inTextOrTitle, rest] = softShares(evidence, best);
    const only = inTextOrTitle - matcher.coverage(text | title);
    return [inText, inTextOrTitle, rest, only, inSentence, inSentenceWithTitle];
  },
};
