import { attribute, toSpeaker } from './attribution.ts';
import { lexiconOf } from './lexicon/index.ts';
import { pairMarks, paragraphsOf } from './pairing.ts';
import type { Quotation } from './quotation.ts';
import { readArticle } from './reading.ts';

/**
 * The quotations of an article with their speakers, in order. `text` is the article's text, paragraphs
 * separated by blank lines; `language` its BCP 47 tag. Offsets are UTF-16 and bound the words between
 * the marks; a quotation that goes on in another paragraph is one quotation a paragraph.
 */
export function extractQuotations(text: string, language: string): Quotation[] {
  const paragraphs = paragraphsOf(text);
  const spans = pairMarks(text, paragraphs);
  if (spans.length === 0) return [];
  const reading = readArticle(text, paragraphs, spans, lexiconOf(language));
  return attribute(reading).map(({ span, speaker, cue }) => {
    const { start, end } = spans[span]!;
    return {
      start,
      end,
      kind: 'quotation',
      text: text.slice(start, end),
      speaker: speaker && toSpeaker(speaker),
      cue,
    };
  });
}
