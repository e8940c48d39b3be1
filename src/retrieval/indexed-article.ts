import type { Article, Passage } from '../article/article.ts';
import { expressions } from '../language/answer-kinds.ts';
import { sentences } from '../language/sentences.ts';
import { tokenize } from '../language/tokens.ts';
import { CAPITAL, NUMBER, STOP, type Vocabulary } from './vocabulary.ts';

/** What retrieval needs of an article beside its passages. */
export type ArticleMetadata = Omit<Article, 'blocks'>;

/** An article in the form that ranking reads: its words as numbers, in reading order, in flat arrays. */
export interface ReadArticle {
  metadata: ArticleMetadata;
  passages: readonly Passage[];
  /** Forms of the title's words, and how many different terms they have that are searched for. */
  title: Int32Array;
  titleTerms: number;
  /** Forms of the words of all passages. */
  forms: Int32Array;
  /** Where each passage begins in `forms`, and where the last one ends. */
  passageStarts: Int32Array;
  /** Where each sentence of the article begins in `forms`, and where the last one ends. */
  sentenceStarts: Int32Array;
  /** By passage: the number of its first sentence in `sentenceStarts`, and where the last one ends. */
  firstSentences: Int32Array;
  /** By sentence: where its text begins in that of its passage, and where it ends; UTF-16 offsets. */
  spans: Int32Array;
  /** By sentence: kinds of question that it has an expression for, as `expressions` tells. */
  expressions: Int32Array;
  /** By passage, three numbers: its stop words, its other words that begin with a capital, and those with a digit. */
  counts: Int32Array;
}

/** An article whose passages are in the index. */
export interface IndexedArticle extends ReadArticle {
  /** The number that its first passage has in the index; the others follow. */
  from: number;
}

/**
 * Reads an article's words. Sentences are those of `sentences(passage.text)`, in the same order. Stops after
 * each sentence: reading takes a millisecond for every few passages, and other work may run in between.
 */
export function* readArticle(
  metadata: ArticleMetadata,
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): Generator<void, ReadArticle, void> {
  const { language } = metadata;
  const forms: number[] = [];
  const passageStarts: number[] = [];
  const sentenceStarts: number[] = [];
  const firstSentences: number[] = [];
  const spans: number[] = [];
  const kinds: number[] = [];
  for (const { text } of passages) {
    passageStarts.push(forms.length);
    firstSentences.push(sentenceStarts.length);
    for (const { start, end } of sentences(text)) {
      sentenceStarts.push(forms.length);
      spans.push(start, end);
      const sentence = text.slice(start, end);
      kinds.push(expressions(sentence));
      for (const token of tokenize(sentence, language)) {
        forms.push(vocabulary.form(token.text, language));
      }
      yield;
    }
  }
  passageStarts.push(forms.length);
  firstSentences.push(sentenceStarts.length);
  sentenceStarts.push(forms.length);
  const title = tokenize(metadata.title, language).map(({ text }) => vocabulary.form(text, language));
  const titleTerms = new Set(contentTerms(title, vocabulary)).size;
  const counts = countWords(forms, passageStarts, vocabulary);
  const numbers = {
    title,
    passageStarts,
    firstSentences,
    counts,
    sentenceStarts,
    forms,
    spans,
    expressions: kinds,
  };
  return { metadata, passages, titleTerms, ...packed(numbers) };
}

/** Lists of numbers as typed arrays side by side in one piece of memory: ranking reads them together. */
function packed<Name extends string>(lists: Record<Name, readonly number[]>): Record<Name, Int32Array> {
  const entries = Object.entries<readonly number[]>(lists);
  const memory = new Int32Array(entries.reduce((sum, [, { length }]) => sum + length, 0));
  let from = 0;
  const views = entries.map(([name, list]) => {
    memory.set(list, from);
    from += list.length;
    return [name, memory.subarray(from - list.length, from)];
  });
  return Object.fromEntries(views);
}

/** See `ReadArticle.counts`. */
function countWords(
  forms: readonly number[],
  passageStarts: readonly number[],
  { flagsOf }: Vocabulary,
): number[] {
  const counts = new Array<number>(3 * (passageStarts.length - 1)).fill(0);
  let passage = 0;
  forms.forEach((form, at) => {
    while (at >= passageStarts[passage + 1]!) passage++;
    const flags = flagsOf[form]!;
    if (flags & STOP) counts[3 * passage]!++;
    else if (flags & CAPITAL) counts[3 * passage + 1]!++;
    if (flags & NUMBER) counts[3 * passage + 2]!++;
  });
  return counts;
}

/** Numbers of the terms of some words that are searched for: stems, without stop words. */
export function contentTerms(forms: Iterable<number>, { termOf, flagsOf }: Vocabulary): number[] {
  const terms: number[] = [];
  for (const form of forms) if (!(flagsOf[form]! & STOP)) terms.push(termOf[form]!);
  return terms;
}
