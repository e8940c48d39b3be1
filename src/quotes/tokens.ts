import type { Span as Range } from '../language/sentences.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Span } from './pairing.ts';
import { noWord, Vocabulary, type Word } from './vocabulary.ts';

/** A word, a punctuation mark, or a whole quotation standing as one token among the narrator's words. */
export interface Token extends Range {
  kind: 'word' | 'punctuation' | 'quotation';
  /** As written, a possessive ending removed; of a quotation its words where they may be a nickname. */
  text: string;
  lower: string;
  capital: boolean;
  possessive: boolean;
  /** Index among the text's spans, -1 for other tokens. */
  span: number;
  /** What the word tells by itself; of other tokens nothing. */
  word: Word;
}

/** The narrator's words of a paragraph; quotations are single tokens. Sentences are token ranges. */
export interface Paragraph {
  tokens: Token[];
  sentences: Range[];
}

const sentenceEnds = new Set('.!?…。！？');
const starters = new Set(
  'the a an he she it they we i in on at but and his her their its this that these those there when while after before as if for not one some most many another'.split(
    ' ',
  ),
);

/** Tokens after which a sentence ends at the latest: no writer's is longer, and what is looked for in one stays quick. */
const longestSentence = 150;

/** Robert C. "Bobby" Scott. */
const longestNickname = 20;

/** Splits the words of `range` that lie outside `spans` (those of this paragraph, in order). */
export function readParagraph(
  text: string,
  range: Range,
  spans: Span[],
  firstSpan: number,
  lexicon: Lexicon,
): Paragraph {
  const tokens: Token[] = [];
  const vocabulary = Vocabulary.of(lexicon);
  let at = range.start;
  let span = 0;
  while (at < range.end) {
    const quoted = spans[span];
    if (quoted && at >= quoted.outerStart) {
      const words = quoted.end - quoted.start < longestNickname ? text.slice(quoted.start, quoted.end) : '';
      const { outerStart, outerEnd } = quoted;
      tokens.push(token('quotation', outerStart, outerEnd, words, words.toLowerCase(), firstSpan + span));
      at = Math.max(quoted.outerEnd, at + 1);
      span++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 0x202f) {
      at++;
      continue;
    }
    let word = vocabulary.wordAt(text, at);
    if (!word) {
      const end = at + (text.startsWith('--', at) ? 2 : 1);
      const sign = text.slice(at, end);
      tokens.push(token('punctuation', at, end, sign, sign));
      at = end;
      continue;
    }
    if (word.split) {
      const { letters, end: firstEnd, second } = word.split;
      tokens.push(wordToken(vocabulary.word(text, at, at + letters), at, at + firstEnd));
      at += second;
      continue;
    }
    let end = at + word.written.length;
    if (word.takesPeriod && text[end] === '.') word = vocabulary.word(text, at, ++end);
    tokens.push(wordToken(word, at, end));
    at = end;
  }
  return { tokens, sentences: sentencesOf(text, tokens, spans, firstSpan) };
}

function wordToken(word: Word, start: number, end: number): Token {
  const { text, lower, capital, possessive } = word;
  return { kind: 'word', start, end, text, lower, capital, possessive, span: -1, word };
}

function token(
  kind: 'punctuation' | 'quotation',
  start: number,
  end: number,
  text: string,
  lower: string,
  span = -1,
): Token {
  return { kind, start, end, text, lower, capital: false, possessive: false, span, word: noWord };
}

/** Index of the sentence that token `i` belongs to. */
export function sentenceAt({ sentences }: Paragraph, i: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (i < sentences[middle]!.end) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Sentence ranges over tokens. A quotation that ends like a sentence ends one, unless what follows goes on
 * in lower case; whether `"Really?" Smith asked` goes on is left to the attribution, which looks behind.
 */
function sentencesOf(text: string, tokens: Token[], spans: Span[], firstSpan: number): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const isFull = i - start >= longestSentence;
    if (i + 1 < tokens.length && !isFull && !endsSentence(text, tokens, i, spans, firstSpan)) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  return sentences;
}

function endsSentence(text: string, tokens: Token[], i: number, spans: Span[], firstSpan: number): boolean {
  const current = tokens[i]!;
  const next = tokens[i + 1]!;
  if (current.kind === 'punctuation') {
    if (!sentenceEnds.has(current.text)) return false;
    return next.kind === 'quotation' || next.capital || next.text === '(';
  }
  if (current.kind === 'word') {
    return current.word.mayClose && (next.kind === 'quotation' || (next.capital && starters.has(next.lower)));
  }
  const { end } = spans[current.span - firstSpan]!;
  const last = text[end - 1] ?? '';
  if (next.kind === 'quotation') return /[.!?…。]/.test(last);
  if (next.kind === 'punctuation') return false;
  return /[.…。]/.test(last) && next.capital;
}
