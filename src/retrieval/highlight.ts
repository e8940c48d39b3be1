import type { Range } from './answer.ts';
import { AnswerWords, type AnswerWordWeights } from './answer-words.ts';
import type { Candidate } from './candidate.ts';
import { gather } from './evidence.ts';
import { answerType } from './features/answer-type.ts';
import { coverage } from './features/coverage.ts';
import { type FeatureFamily, put } from './features/family.ts';
import { likeness } from './features/likeness.ts';
import { names } from './features/names.ts';
import { paraphrase } from './features/paraphrase.ts';
import { proximity } from './features/proximity.ts';
import { related } from './features/related.ts';
import { title } from './features/title.ts';
import type { Match, Matcher } from './matches.ts';
import { Model, type ModelWeights } from './model.ts';
import { survey } from './pool.ts';
import { answerWords } from './sentence-features/answer-words.ts';
import { expected } from './sentence-features/expected.ts';
import type { Sentence, SentenceFeatures } from './sentence-features/sentence.ts';
import { standing } from './sentence-features/standing.ts';
import { wording } from './sentence-features/wording.ts';

/** A sentence is judged as a small passage, by the same features, and as a sentence among others. */
const families: readonly FeatureFamily[] = [
  coverage,
  proximity,
  related,
  likeness,
  paraphrase,
  names,
  answerType,
  title,
];
const ofSentences: readonly SentenceFeatures[] = [standing, expected, wording, answerWords];

export const sentenceFeatureNames: readonly string[] = [
  ...families.flatMap(({ features }) => Object.keys(features)),
  ...ofSentences.flatMap(({ names }) => names),
];

/**
 * A second sentence is marked where it is more probably the answer than this times its share of the passage: to mark
 * too much costs reading it, to miss the answer costs reading the rest. Chosen on our news `train`. On covidqa, which
 * nothing was learned on, what is marked in a right first passage has an accepted answer in 84%, and is 36% of the
 * passage; at 0.1, 85% and 41%, at 0.5, 82% and 33%.
 */
const COST = 0.25;

/** Finds what of a passage answers, by learned weights. */
export class Highlighter {
  readonly #model: Model;
  readonly #answerWords: AnswerWords;

  constructor(weights: ModelWeights, answerWords: AnswerWordWeights) {
    this.#model = Model.of(weights, sentenceFeatureNames);
    this.#answerWords = AnswerWords.of(answerWords);
  }

  /**
   * The answering sentence, or two neighbours where either may answer; a lead-in that ends with a colon brings the
   * list under it.
   */
  highlight(candidate: Candidate, matcher: Matcher): Range {
    const { article, ordinal } = candidate;
    const { text } = article.passages[ordinal]!;
    const first = article.firstSentences[ordinal]!;
    const count = article.firstSentences[ordinal + 1]! - first;
    if (count === 0) return { start: 0, end: text.length };
    const spanOf = (at: number): Range => ({
      start: article.spans[2 * (first + at)]!,
      end: article.spans[2 * (first + at) + 1]!,
    });
    // A passage of one sentence leaves no choice.
    if (count === 1) return withList(text, spanOf(0));
    const rows = describeSentences(candidate, matcher, this.#answerWords);
    const shares = softmax(rows.map((row) => this.#model.score(row)));
    let best = { start: 0, end: text.length };
    let highest = Number.NEGATIVE_INFINITY;
    const offer = (worth: number, range: Range): void => {
      if (worth > highest) [best, highest] = [range, worth];
    };
    shares.forEach((share, at) => {
      const one = spanOf(at);
      offer(share, one);
      if (at + 1 === count) return;
      const [other, next] = [spanOf(at + 1), shares[at + 1]!];
      const both = { start: one.start, end: other.end };
      const { start, end } = share < next ? one : other;
      // Items of a list stand for themselves.
      if (!text.slice(both.start, both.end).includes('\n'))
        offer(share + next - (COST * (end - start)) / text.length, both);
    });
    return withList(text, best);
  }
}

function withList(text: string, { start, end }: Range): Range {
  return { start, end: text[end - 1] === ':' && text[end] === '\n' ? text.trimEnd().length : end };
}

/** The probability of each score, as the weights were learned: by a softmax over the sentences of a passage. */
function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The features of each sentence of a candidate, in the order of `sentenceFeatureNames`. */
export function describeSentences(
  candidate: Candidate,
  matcher: Matcher,
  answerWords: AnswerWords,
): Float64Array[] {
  const passage = sentencesOf(candidate, matcher, answerWords);
  if (passage.length === 0) return [];
  const groups = ofSentences.map((group) => group.compute(passage));
  return passage.map(({ evidence }, sentence) => {
    const row = new Float64Array(sentenceFeatureNames.length);
    let at = 0;
    for (const family of families) at = put(family.compute(evidence), row, at);
    for (const rows of groups) at = put(rows[sentence]!, row, at);
    return row;
  });
}

/** A candidate's sentences in reading order, each with the part of the passage's evidence that it holds. */
function sentencesOf(candidate: Candidate, matcher: Matcher, words: AnswerWords): Sentence[] {
  const { article, ordinal } = candidate;
  const { sentenceStarts, spans, expressions } = article;
  const { text } = article.passages[ordinal]!;
  const pool = survey([candidate], matcher);
  const whole = gather(candidate, 0, pool);
  const matches = cutter(whole.matches);
  const related = cutter(whole.relatedAt);
  return whole.sentences.map((mask, at) => {
    const sentence = article.firstSentences[ordinal]! + at;
    const to = sentenceStarts[sentence + 1]!;
    const relatedAt = related(to);
    const from = sentenceStarts[sentence]!;
    const relatedMask = relatedAt.reduce((sum, { term }) => sum | (1 << term), 0);
    const evidence = {
      pool,
      candidate,
      place: 0,
      from,
      to,
      matches: matches(to),
      relatedAt,
      firstSentence: sentence,
      text: mask,
      title: whole.title,
      sentences: [mask],
      bestSentence: sentence,
      related: relatedMask,
      bestRelatedSentence: mask | relatedMask,
      compared: !matcher.likeness.isEmpty,
    };
    return {
      evidence,
      text: text.slice(spans[2 * sentence], spans[2 * sentence + 1]),
      expressions: expressions[sentence]!,
      mask,
      answerWords: words.sum(matcher.query, article, from, to, matcher.vocabulary),
    };
  });
}

/** Hands out a list of matches piece by piece: each call those that stand before a place and behind the last. */
function cutter(matches: readonly Match[]): (to: number) => Match[] {
  let next = 0;
  return (to) => {
    const from = next;
    while (next < matches.length && matches[next]!.at < to) next++;
    return matches.slice(from, next);
  };
}
