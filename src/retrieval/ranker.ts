import type { Candidate } from './candidate.ts';
import { gather } from './evidence.ts';
import { compareWords, featureNames, features } from './features/all.ts';
import type { Matcher } from './matches.ts';
import { Model, type ModelWeights } from './model.ts';
import { survey } from './pool.ts';

/**
 * So many candidates have their words compared with the question's, the best by all other features: it takes as long as
 * everything else. With all of them as many first passages are right on qed and covidqa, and one more of 1,046 on our news.
 */
const COMPARED = 12;

/** Orders candidates by learned weights. */
export class Ranker {
  readonly #model: Model;

  constructor(weights: ModelWeights) {
    this.#model = Model.of(weights, featureNames);
  }

  /** Scores candidates, given in the index's order, and sorts them best first. */
  rank(candidates: readonly Candidate[], matcher: Matcher): Candidate[] {
    const pool = survey(candidates, matcher);
    const judged = candidates.map((candidate, place) => {
      const evidence = gather(candidate, place, pool);
      const row = features(evidence);
      return { evidence, row, score: this.#model.score(row) };
    });
    judged.sort((a, b) => b.score - a.score);
    for (const one of judged.slice(0, COMPARED)) {
      compareWords(one.evidence, one.row);
      one.score = this.#model.score(one.row);
    }
    return judged
      .sort((a, b) => b.score - a.score)
      .map(({ evidence: { candidate }, row, score }) => ({ ...candidate, score, features: row }));
  }
}

/** The features of each candidate, given in the index's order, all compared: what is learned from. */
export function describe(candidates: readonly Candidate[], matcher: Matcher): Float64Array[] {
  const pool = survey(candidates, matcher);
  return candidates.map((candidate, place) => {
    const evidence = gather(candidate, place, pool);
    const row = features(evidence);
    compareWords(evidence, row);
    return row;
  });
}
