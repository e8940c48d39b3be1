import type { Span as Range } from '../language/sentences.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

const leading = /^[—–―]\s?(?=[\p{Lu}\p{N}¿¡«"“…])/u;
const dash = /[—–―]/;
/** A word behind a comma or the end of a question: the verb of an attribution that no dash parts. */
const verbBehind = /[,!?…]\s+(?:\p{L}{1,2}['’])?(\p{L}+)/gu;
const sentenceEnd = /[.!?…](?=\s+[\p{Lu}¿¡])/u;

/**
 * The words said in a paragraph that a dash opens, as Spanish, Portuguese and French write dialogue:
 * `—Nos vamos —dijo Ana—. No hay nada aquí.`, `— Non, dit Marie. C'est fini.` Empty where nothing shows that
 * the dash opens speech: neither an attribution, nor `goesOn`, dialogue in the paragraph before.
 */
export function spokenBehindDash(text: string, range: Range, lexicon: Lexicon, goesOn: boolean): Range[] {
  if (!lexicon.dialogueDashes) return [];
  const paragraph = text.slice(range.start, range.end);
  const opener = leading.exec(paragraph)?.[0];
  if (opener === undefined) return [];
  const isVerb = (word: string) =>
    lexicon.cues.has(word.toLowerCase()) || lexicon.weakCues.has(word.toLowerCase());
  const parts = paragraph.slice(opener.length).split(dash);
  const ranges: Range[] = [];
  const say = (from: number, words: string) => {
    const start = from + (/^[\s.,;:]*/.exec(words)?.[0].length ?? 0);
    const end = from + words.trimEnd().length;
    if (end > start) ranges.push({ start, end });
  };
  let at = range.start + opener.length;
  if (parts.length > 1) {
    if (!isVerb(/^\s*(\p{L}+)/u.exec(parts[1]!)?.[1] ?? '')) return [];
    for (const [i, part] of parts.entries()) {
      if (i % 2 === 0) say(at, part);
      at += part.length + 1;
    }
    return ranges;
  }
  const words = parts[0]!;
  for (const match of words.matchAll(verbBehind)) {
    if (!isVerb(match[1]!)) continue;
    say(at, words.slice(0, match.index + 1));
    const rest = words.slice(match.index + 1);
    const end = sentenceEnd.exec(rest);
    if (end) say(at + match.index + 1 + end.index + 1, rest.slice(end.index + 1));
    return ranges;
  }
  if (goesOn) say(at, words);
  return ranges;
}
