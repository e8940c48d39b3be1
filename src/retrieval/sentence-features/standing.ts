import type { Matcher } from '../matches.ts';
import type { SentenceFeatures } from './sentence.ts';

/** How does the sentence stand among the others of its passage? What every sentence says tells none apart. */
export const standing: SentenceFeatures = {
  names: [
    'first',
    'place',
    'fromEnd',
    'length',
    'lengthOfMean',
    'behindBest',
    'aheadOfOthers',
    'betterOnes',
    'inTextByRarity',
    'behindBestByRarity',
    'withPrevious',
    'withNext',
    'withAllBefore',
    'withAllBeforeByRarity',
  ],
  compute(passage) {
    const { pool, title } = passage[0]!.evidence;
    const { matcher } = pool;
    const masks = passage.map(({ mask }) => mask);
    const byRarity = rarityWithin(masks, matcher);
    const rarities = masks.map(byRarity);
    const coverages = masks.map((mask) => matcher.coverage(mask));
    const bestFirst = [...coverages].sort((a, b) => b - a);
    const rarest = Math.max(...rarities);
    const lengths = passage.map(({ evidence }) => evidence.to - evidence.from);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    let before = 0;
    return masks.map((mask, at) => {
      const own = coverages[at]!;
      const bestOther = (own === bestFirst[0] ? bestFirst[1] : bestFirst[0]) ?? 0;
      const withBefore = mask | before;
      before = withBefore;
      return [
        at === 0 ? 1 : 0,
        Math.log1p(at),
        Math.log(masks.length - at),
        Math.log1p(lengths[at]!),
        Math.log((lengths[at]! + 1) / (mean + 1)),
        Math.max(0, bestOther - own),
        Math.max(0, own - bestOther),
        bestFirst.indexOf(own),
        rarities[at]!,
        rarest - rarities[at]!,
        matcher.coverage(mask | (masks[at - 1] ?? 0)),
        matcher.coverage(mask | (masks[at + 1] ?? 0)),
        matcher.coverage(withBefore | title),
        byRarity(withBefore),
      ];
    });
  },
};

/** The share of a question that a mask covers, weighted also by how few of the passage's sentences hold a term. */
function rarityWithin(masks: readonly number[], matcher: Matcher): (mask: number) => number {
  const weights = matcher.query.terms.map(({ idf }, term) => {
    const count = masks.reduce((sum, mask) => sum + ((mask >> term) & 1), 0);
    return count === 0 ? 0 : idf * Math.log((masks.length + 1) / (count + 0.5));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return (mask) => weights.reduce((sum, weight, term) => sum + ((mask >> term) & 1) * weight, 0) / whole;
}
