import type { Evidence } from '../evidence.ts';
import { answerKind } from './answer-kind.ts';
import { answerType } from './answer-type.ts';
import { askedNoun } from './asked-noun.ts';
import { context } from './context.ts';
import { coverage } from './coverage.ts';
import { type Direction, type FeatureFamily, put } from './family.ts';
import { focus } from './focus.ts';
import { indexScore } from './index-score.ts';
import { likeness } from './likeness.ts';
import { names } from './names.ts';
import { opening } from './opening.ts';
import { paraphrase } from './paraphrase.ts';
import { proximity } from './proximity.ts';
import { related } from './related.ts';
import { shape } from './shape.ts';
import { subject } from './subject.ts';
import { surroundings } from './surroundings.ts';
import { title } from './title.ts';

/** Everything the ranker looks at. */
export const families: readonly FeatureFamily[] = [
  indexScore,
  coverage,
  proximity,
  related,
  likeness,
  names,
  answerType,
  title,
  context,
  shape,
  opening,
  answerKind,
  surroundings,
  focus,
  subject,
  askedNoun,
  paraphrase,
];

/** Of each feature, whether more speaks for a passage; see `FeatureFamily`. */
export const featureDirections: Readonly<Record<string, Direction>> = Object.assign(
  {},
  ...families.map(({ features }) => features),
);

export const featureNames: readonly string[] = Object.keys(featureDirections);

/** Families that compare words, which takes as long as all others together, and where each begins in a row. */
const comparing = [likeness, subject].map(
  (family) => [family, featureNames.indexOf(Object.keys(family.features)[0]!)] as const,
);

/** A candidate's features, in the order of `featureNames`. */
export function features(evidence: Evidence): Float64Array {
  const row = new Float64Array(featureNames.length);
  let at = 0;
  for (const family of families) at = put(family.compute(evidence), row, at);
  return row;
}

/** Puts into a row what changes when words are compared; nothing where no term has a vector. */
export function compareWords(evidence: Evidence, row: Float64Array): void {
  if (evidence.pool.matcher.likeness.isEmpty) return;
  evidence.compared = true;
  for (const [family, start] of comparing) put(family.compute(evidence), row, start);
}
