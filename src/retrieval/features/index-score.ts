import type { FeatureFamily } from './family.ts';

/** What does the index say? Its score against the best candidate's and against the question's own weight. */
export const indexScore: FeatureFamily = {
  name: 'indexScore',
  features: { bm25OfBest: 1, bm25OfQuestion: 1, bm25Place: -1, repetition: 1 },
  compute({ pool, candidate, place, matches }) {
    const { query } = pool.matcher;
    const counts = new Array<number>(query.terms.length).fill(0);
    for (const { term } of matches) counts[term]!++;
    // How often the words are repeated, whatever the passage's length: BM25 cannot tell from one number.
    let repetition = 0;
    for (let term = 0; term < counts.length; term++)
      repetition += query.terms[term]!.idf * Math.log1p(counts[term]!);
    return [
      candidate.bm25 / pool.bestBm25,
      candidate.bm25 / (query.idf || 1),
      Math.log1p(place),
      repetition / (query.idf || 1),
    ];
  },
};
