import { sentences } from '../language/sentences.ts';
import type { Range } from './answer.ts';
import { type Candidate, type Evidence, gather, type Pool, survey } from './evidence.ts';
import { answerType } from './features/answer-type.ts';
import { coverage } from './features/coverage.ts';
import type { FeatureFamily } from './features/family.ts';
import { names } from './features/names.ts';
import { proximity } from './features/proximity.ts';
import { related } from './features/related.ts';
import { title } from './features/title.ts';
import type { Matcher } from './matches.ts';
import { Model, type ModelWeights } from './model.ts';
import { expected } from './sentence-features/expected.ts';
import type { SentenceFeatures } from './sentence-features/sentence.ts';
import { standing } from './sentence-features/standing.ts';
import { wording } from './sentence-features/wording.ts';

/** A sentence is judged as a small passage, by the same features, and as a sentence among others. */
const families: readonly FeatureFamily[] = [coverage, proximity, related, names, answerType, title];
const ofSentences: readonly SentenceFeatures[] = [standing, expected, wording];

export const sentenceFeatureNames: readonly string[] = [
  ...families.flatMap(({ features }) => Object.keys(features)),
  ...ofSentences.flatMap(({ names }) => names),
];

/** Finds the sentence of a passage that answers, by learned weights. */
export class Highlighter {
  readonly #model: Model;

  constructor(weights: ModelWeights) {
    this.#model = new Model(weights, sentenceFeatureNames);
  }

  /** The answering sentence; a lead-in that ends with a colon brings the list under it. */
  highlight(candidate: Candidate, matcher: Matcher): Range {
    const { text } = candidate.article.passages[candidate.ordinal]!;
    const spans = sentences(text);
    if (spans.length === 0) return { start: 0, end: text.length };
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    describeSentences(candidate, matcher).forEach((row, at) => {
      const score = this.#model.score(row);
      if (score > highest) [best, highest] = [at, score];
    });
    const { start, end } = spans[best]!;
    return { start, end: text[end - 1] === ':' && text[end] === '\n' ? text.trimEnd().length : end };
  }
}

/** The features of each sentence of a candidate, in the order of `sentenceFeatureNames`. */
export function describeSentences(candidate: Candidate, matcher: Matcher): Float64Array[] {
  const { article, ordinal } = candidate;
  const pool = survey([candidate], matcher);
  const whole = gather(candidate, 0, pool);
  const { text } = article.passages[ordinal]!;
  const first = article.firstSentences[ordinal]!;
  const passage = sentences(text).map(({ start, end }, at) => {
    const mask = whole.sentences[at]!;
    return { evidence: narrow(whole, first + at, mask, pool), text: text.slice(start, end), mask };
  });
  if (passage.length === 0) return [];
  const groups = ofSentences.map((group) => group.compute(passage));
  return passage.map(({ evidence }, at) =>
    Float64Array.from([
      ...families.flatMap((family) => family.compute(evidence)),
      ...groups.flatMap((rows) => rows[at]!),
    ]),
  );
}

/** A passage's evidence cut down to one of its sentences. */
function narrow(whole: Evidence, sentence: number, mask: number, pool: Pool): Evidence {
  const { sentenceStarts } = whole.candidate.article;
  const from = sentenceStarts[sentence]!;
  const to = sentenceStarts[sentence + 1]!;
  const related = whole.relatedAt.filter(({ at }) => at >= from && at < to);
  const relatedMask = related.reduce((sum, { term }) => sum | (1 << term), 0);
  return {
    ...whole,
    pool,
    from,
    to,
    matches: whole.matches.filter(({ at }) => at >= from && at < to),
    relatedAt: related,
    text: mask,
    sentences: [mask],
    bestSentence: sentence,
    related: relatedMask,
    bestRelatedSentence: mask | relatedMask,
  };
}
