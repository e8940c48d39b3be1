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

/** A sentence is judged as a small passage: by the same features, and by its place. */
const families: readonly FeatureFamily[] = [coverage, proximity, related, names, answerType, title];
const PLACE = ['first', 'place', 'length', 'behindBest', 'withPrevious'];

export const sentenceFeatureNames: readonly string[] = [
  ...families.flatMap(({ features }) => Object.keys(features)),
  ...PLACE,
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
  const best = whole.sentences.reduce((highest, mask) => Math.max(highest, matcher.coverage(mask)), 0);
  const first = article.firstSentences[ordinal]!;
  return whole.sentences.map((mask, at) => {
    const evidence = narrow(whole, first + at, mask, pool);
    const place = [
      at === 0 ? 1 : 0,
      Math.log1p(at),
      Math.log1p(evidence.to - evidence.from),
      best - matcher.coverage(mask),
      matcher.coverage(mask | (whole.sentences[at - 1] ?? 0)),
    ];
    return Float64Array.from([...families.flatMap((family) => family.compute(evidence)), ...place]);
  });
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
