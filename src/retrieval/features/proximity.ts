import { bits } from '../../language/bits.ts';
import type { Evidence } from '../evidence.ts';
import type { FeatureFamily } from './family.ts';

/** Words within which matches count as one spot: a clause. */
const WINDOW = 12;

/** Do the words stand together, as the question has them together? */
export const proximity: FeatureFamily = {
  name: 'proximity',
  features: {
    bestSentence: 1,
    bestSentenceWithTitle: 1,
    bestWindow: 1,
    sharedPairs: 1,
    orderedPairs: 1,
    longestRun: 1,
  },
  compute(evidence) {
    const { matcher } = evidence.pool;
    let withTitle = 0;
    for (const mask of evidence.sentences)
      withTitle = Math.max(withTitle, matcher.coverage(mask | evidence.title));
    return [
      matcher.bestCoverage(evidence.sentences),
      withTitle,
      bestWindow(evidence),
      sharedPairs(evidence),
      orderedPairs(evidence),
      longestRun(evidence),
    ];
  },
};

/** The highest coverage of any `WINDOW` words. */
function bestWindow({ pool, matches }: Evidence): number {
  let best = 0;
  for (let first = 0; first < matches.length; first++) {
    let mask = 0;
    for (let at = first; at < matches.length && matches[at]!.at < matches[first]!.at + WINDOW; at++) {
      mask |= 1 << matches[at]!.term;
    }
    best = Math.max(best, pool.matcher.coverage(mask));
  }
  return best;
}

/** Of the question's neighbouring content words, the share that are near each other and in order here. */
function orderedPairs({ pool, matches }: Evidence): number {
  const pairs = pool.matcher.query.terms.length - 1;
  if (pairs < 1) return 0;
  let found = 0;
  for (let at = 1; at < matches.length; at++) {
    const match = matches[at]!;
    for (let back = at - 1; back >= 0 && match.at - matches[back]!.at <= 4; back--) {
      if (matches[back]!.term === match.term - 1) found |= 1 << match.term;
    }
  }
  return bits(found) / pairs;
}

/** Of the question's neighbouring words, stop words included, the share that stand side by side here. */
function sharedPairs(evidence: Evidence): number {
  const { surfaces } = evidence.pool.matcher.query;
  const { surfaceOf } = evidence.pool.matcher.vocabulary;
  const { forms } = evidence.candidate.article;
  if (surfaces.length < 2) return 0;
  let found = 0;
  for (const { at } of evidence.matches) {
    const surface = surfaceOf[forms[at]!]!;
    for (let word = 0; word < surfaces.length && word < 31; word++) {
      if (surfaces[word] !== surface) continue;
      if (word > 0 && at > evidence.from && surfaceOf[forms[at - 1]!] === surfaces[word - 1])
        found |= 1 << word;
      if (word + 1 < surfaces.length && word < 30 && at + 1 < evidence.to) {
        if (surfaceOf[forms[at + 1]!] === surfaces[word + 1]) found |= 1 << (word + 1);
      }
    }
  }
  return bits(found) / (Math.min(31, surfaces.length) - 1);
}

/** The longest run of the question's words that stands here word for word, as a share of the question. */
function longestRun(evidence: Evidence): number {
  const { surfaces } = evidence.pool.matcher.query;
  const { surfaceOf } = evidence.pool.matcher.vocabulary;
  const { forms } = evidence.candidate.article;
  let longest = 0;
  for (const { at } of evidence.matches) {
    const surface = surfaceOf[forms[at]!]!;
    for (let word = 0; word < surfaces.length; word++) {
      if (surfaces[word] !== surface) continue;
      let start = 0;
      while (
        word - start > 0 &&
        at - start > evidence.from &&
        surfaceOf[forms[at - start - 1]!] === surfaces[word - start - 1]
      )
        start++;
      let end = 0;
      while (
        word + end + 1 < surfaces.length &&
        at + end + 1 < evidence.to &&
        surfaceOf[forms[at + end + 1]!] === surfaces[word + end + 1]
      )
        end++;
      longest = Math.max(longest, start + end + 1);
    }
  }
  return longest / Math.max(1, surfaces.length);
}
