import { type Candidate, gather, survey } from './evidence.ts';
import { featureNames, features } from './features/all.ts';
import type { Matcher } from './matches.ts';
import { Model, type ModelWeights } from './model.ts';

/** Orders candidates by learned weights. */
export class Ranker {
  readonly #model: Model;

  constructor(weights: ModelWeights) {
    this.#model = Model.of(weights, featureNames);
  }

  /** Scores candidates, given in the index's order, and sorts them best first. */
  rank(candidates: readonly Candidate[], matcher: Matcher): Candidate[] {
    const rows = describe(candidates, matcher);
    return candidates
      .map(({ article, ordinal, bm25 }, at) => {
        const features = rows[at]!;
        return { article, ordinal, bm25, score: this.#model.score(features), features };
      })
      .sort((a, b) => b.score - a.score);
  }
}

/** The features of each candidate, given in the index's order. */
export function describe(candidates: readonly Candidate[], matcher: Matcher): Float64Array[] {
  const pool = survey(candidates, matcher);
  return candidates.map((candidate, place) => features(gather(candidate, place, pool)));
}
