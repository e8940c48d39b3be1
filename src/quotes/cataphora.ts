import type { Lexicon } from './lexicon/lexicon.ts';
import { words } from './lexicon/lexicon.ts';
import type { ReadParagraph } from './phrases.ts';

/** English words that open a clause before the main one: "Asked whether he blamed anyone, Escher paused." */
const openers = words(
  'asked when as while after before although though if despite once since speaking pressed',
);
/** Tokens of the longest clause that is read so. */
const longest = 25;

/** Whether the sentence begins with a clause before the main one. */
export function opensWithClause({ tokens }: ReadParagraph, start: number): boolean {
  return openers.has(tokens[start]!.lower);
}

/**
 * The comma behind a clause that opens the sentence and names no subject of its own, or null. Its pronouns
 * mean the subject of the main clause, which begins behind the comma.
 */
export function openingClauseEnd(
  paragraph: ReadParagraph,
  start: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  const { tokens, mentions } = paragraph;
  if (!opensWithClause(paragraph, start)) return null;
  for (let i = start + 1; i < end - 1 && i < start + longest; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'quotation') return null;
    const mention = mentions[i];
    const isSubject = mention?.kind === 'name' && mention.start === i && !mention.possessive;
    if (isSubject && !lexicon.prepositions.has(tokens[i - 1]!.lower)) return null;
    if (text === ',') return i;
  }
  return null;
}
