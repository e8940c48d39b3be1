import { sourceOf, toSpeaker } from './attribution.ts';
import { cueKind } from './cues.ts';
import type { ReadParagraph } from './phrases.ts';
import type { Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';
import { subjectBefore } from './subjects.ts';
import { canSpeak } from './who-can-speak.ts';

/** What is said in fewer words is no statement: "he said so". */
const fewestWords = 4;
/** Words that lead into a reported clause and are no part of it. */
const openers = new Set(['that', 'dass', 'que', ':', ',']);

/**
 * Statements that an article reports without quotation marks ("Microsoft said it had never …"), in the
 * article's own words: `kind` is `reported`, offsets bound what comes behind the verb. Sentences with
 * quotation marks are left to the quotations.
 */
export function reportedStatements(reading: Reading): Quotation[] {
  return reading.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap(({ start, end }) => reportedIn(reading, paragraph, start, end) ?? []),
  );
}

function reportedIn(
  reading: Reading,
  paragraph: ReadParagraph,
  start: number,
  end: number,
): Quotation | null {
  const { tokens } = paragraph;
  const { text, lexicon } = reading;
  for (let i = start; i < end; i++) if (tokens[i]!.kind === 'quotation') return null;
  for (let i = start; i < end; i++) {
    if (cueKind(paragraph, i, lexicon) !== 'strong') continue;
    const subject = subjectBefore(paragraph, i, start, lexicon);
    if (!subject || !canSpeak(subject, lexicon)) continue;
    let from = i + 1;
    while (from < end && openers.has(tokens[from]!.lower)) from++;
    if (end - from < fewestWords) return null;
    const source = sourceOf(reading, paragraph, subject);
    const first = tokens[from]!.start;
    const last = tokens[end - 1]!.end;
    const words = text.slice(first, last);
    return {
      start: first,
      end: last,
      kind: 'reported',
      text: words,
      speaker: source && toSpeaker(source),
      cue: tokens[i]!.text,
    };
  }
  return null;
}
