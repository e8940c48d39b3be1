import { attribute, toSpeaker } from './attribution.ts';
import { lexiconOf } from './lexicon/index.ts';
import { pairMarks, paragraphsOf } from './pairing.ts';
import type { Quotation } from './quotation.ts';
import { type Reading, readArticle } from './reading.ts';
import { reportedStatements } from './reported.ts';

/**
 * The quotations of an article with their speakers, in order. `text` is the article's text, paragraphs
 * separated by blank lines; `language` its BCP 47 tag. Offsets are UTF-16 and bound the words between
 * the marks; a quotation that goes on in another paragraph is one quotation a paragraph.
 */
export function extractQuotations(text: string, language: string): Quotation[] {
  const paragraphs = paragraphsOf(text);
  const lexicon = lexiconOf(language);
  const spans = pairMarks(text, paragraphs, lexicon);
  return spans.length === 0 ? [] : quotations(readArticle(text, paragraphs, spans, lexicon));
}

/**
 * Quotations as `extractQuotations` finds them, and between them what the article reports of somebody in its
 * own words, where it says whose they are.
 */
export function extractStatements(text: string, language: string): Quotation[] {
  const paragraphs = paragraphsOf(text);
  const lexicon = lexiconOf(language);
  const reading = readArticle(text, paragraphs, pairMarks(text, paragraphs, lexicon), lexicon);
  const reported = reportedStatements(reading).filter(({ speaker }) => speaker !== null);
  return [...quotations(reading), ...reported].sort((a, b) => a.start - b.start);
}

function quotations(reading: Reading): Quotation[] {
  const { text, spans } = reading;
  return attribute(reading).map(({ span, speaker, cue }) => {
    const { start, end } = spans[span]!;
    const words = text.slice(start, end);
    return { start, end, kind: 'quotation', text: words, speaker: speaker && toSpeaker(speaker), cue };
  });
}
