import type { Span as Range } from '../language/sentences.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { MentionReader } from './mentions.ts';
import { findNames } from './names.ts';
import type { Span } from './pairing.ts';
import { People } from './people.ts';
import type { ReadParagraph } from './phrases.ts';
import { type Paragraph, readParagraph } from './tokens.ts';

/** An article read for its speakers: the narrator's words with every name and pronoun resolved. */
export interface Reading {
  text: string;
  lexicon: Lexicon;
  spans: Span[];
  paragraphs: ReadParagraph[];
  people: People;
}

/** Reads the whole article from top to bottom, as a reader would: a pronoun knows only what came before. */
export function readArticle(text: string, ranges: Range[], spans: Span[], lexicon: Lexicon): Reading {
  const people = new People();
  const plain: Paragraph[] = [];
  let span = 0;
  for (const [index, range] of ranges.entries()) {
    const first = span;
    while (span < spans.length && spans[span]!.paragraph === index) span++;
    const paragraph = readParagraph(text, range, spans.slice(first, span), first, lexicon);
    if (index < 3) dropDateline(paragraph);
    plain.push(paragraph);
  }
  const { small, proper } = wordsByCapital(plain);
  const isCommon = (lower: string) => !people.knows(lower) && (small.has(lower) || !proper.has(lower));
  const mentions = new MentionReader(people, lexicon);
  let sentence = 0;
  const paragraphs: ReadParagraph[] = [];
  for (const one of plain) {
    const paragraph: ReadParagraph = {
      tokens: one.tokens,
      sentences: one.sentences,
      mentions: new Array(one.tokens.length),
      firstSentence: sentence,
    };
    const names = findNames(one, lexicon, isCommon);
    mentions.enter(paragraph, names);
    sentence += one.sentences.length;
    paragraphs.push(paragraph);
  }
  return { text, lexicon, spans, paragraphs, people };
}

/** "GRAYMOUTH, Maine (AP) --": where the story was filed from names nobody. */
function dropDateline(paragraph: Paragraph): void {
  const { tokens, sentences } = paragraph;
  const first = tokens[0];
  if (!first || !/^\p{Lu}{3,}$/u.test(first.text)) return;
  const dash = tokens.findIndex(({ text }, i) => i < 14 && /^(?:--|[-–—_])$/.test(text));
  if (dash < 0 || tokens.slice(0, dash).some(({ kind }) => kind === 'quotation')) return;
  tokens.splice(0, dash + 1);
  const shifted = sentences.map(({ start, end }) => ({
    start: Math.max(0, start - dash - 1),
    end: end - dash - 1,
  }));
  paragraph.sentences = shifted.filter(({ start, end }) => end > start);
}

/** Words with a capital, function words aside: those also written small in the article, and those that stand inside a sentence. */
function wordsByCapital(paragraphs: Paragraph[]): { small: Set<string>; proper: Set<string> } {
  const capitals = new Set<string>();
  const proper = new Set<string>();
  for (const { tokens, sentences } of paragraphs) {
    for (const { start, end } of sentences) {
      for (let i = start; i < end; i++) {
        const { capital, lower, word } = tokens[i]!;
        if (!capital || word.isFunction) continue;
        capitals.add(lower);
        if (i > start && tokens[i - 1]!.kind === 'word') proper.add(lower);
      }
    }
  }
  const small = new Set<string>();
  for (const { tokens } of paragraphs)
    for (const { kind, capital, lower } of tokens)
      if (kind === 'word' && !capital && capitals.has(lower)) small.add(lower);
  return { small, proper };
}
