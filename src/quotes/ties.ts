import type { Span as Range } from '../language/sentences.ts';
import { cueKind } from './cues.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Phrase, phraseFrom, type ReadParagraph } from './phrases.ts';
import { apposed, mainSubject, subjectBefore } from './subjects.ts';
import type { Token } from './tokens.ts';
import { canSpeak } from './who-can-speak.ts';

/** What ties a quotation to its speaker inside one sentence. */
export interface Tie {
  phrase: Phrase | null;
  /** Token range of the verb or phrase; null for a bare `Name: "…"`. */
  cue: Range | null;
  /** `beside` when nothing but punctuation stands between the quotation and the attribution. */
  place: 'beside' | 'within';
}

/** The tie of the quotation at token `at` inside `sentence`, or null. */
export function findTie(paragraph: ReadParagraph, at: number, sentence: Range, lexicon: Lexicon): Tie | null {
  return (
    tieAround(paragraph, at, sentence, lexicon) ??
    tieBehind(paragraph, at, sentence, lexicon, true) ??
    according(paragraph, at, sentence, lexicon) ??
    tieBefore(paragraph, at, sentence, lexicon) ??
    tieBehind(paragraph, at, sentence, lexicon, false) ??
    colon(paragraph, at, sentence, lexicon) ??
    reportive(paragraph, sentence, lexicon)
  );
}

/** `His sergeant told him that he was "weak," she said`: the clause that the fragment is part of has its own verb. */
function tieAround(paragraph: ReadParagraph, at: number, sentence: Range, lexicon: Lexicon): Tie | null {
  const { tokens } = paragraph;
  let that = at - 1;
  while (that > sentence.start && tokens[that]!.kind === 'word' && tokens[that]!.lower !== 'that') that--;
  if (tokens[that]?.lower !== 'that') return null;
  const tie = tieBefore(paragraph, at, sentence, lexicon);
  const cue = tie?.cue?.start ?? at;
  const isClause = cue < that && cueKind(paragraph, cue, lexicon) === 'strong';
  return isClause && tokens.slice(cue, that).every(({ kind }) => kind === 'word') ? tie : null;
}

/** `"…," Smith said` and `"…," said Smith`; not `near`: anywhere before the next quotation. */
function tieBehind(
  paragraph: ReadParagraph,
  at: number,
  sentence: Range,
  lexicon: Lexicon,
  near: boolean,
): Tie | null {
  const { tokens } = paragraph;
  let i = at + 1;
  while (i < sentence.end && tokens[i]!.kind === 'punctuation' && !/^[.;:]$/.test(tokens[i]!.text)) i++;
  const lower = i;
  const stop = nextQuotation(paragraph, lower, sentence.end);
  if (lower >= stop) return null;
  let opens = lower;
  while (opens < stop && lexicon.between.has(tokens[opens]!.lower)) opens++;
  const opening = phraseFrom(paragraph, opens, stop, lexicon);
  for (; i < stop; i++) {
    const kind =
      i === lower && lexicon.behindCues.has(tokens[i]!.lower) ? 'weak' : cueKind(paragraph, i, lexicon);
    if (!kind) continue;
    const beside = isBeside(paragraph, lower, i, opening, lexicon);
    if (near && !beside) continue;
    if (!near && kind === 'weak') continue;
    const phrase =
      beside && onlyAdverbs(paragraph, lower, i, lexicon) ? inverted(paragraph, i, stop, lexicon) : null;
    const subject = phrase ?? subjectBefore(paragraph, i, lower, lexicon);
    if (!subject) {
      if (near && lexicon.dropsSubjects && beside)
        return { phrase: null, cue: { start: i, end: i + 1 }, place: 'beside' };
      if (near) return null;
      continue;
    }
    return { phrase: subject, cue: { start: i, end: i + 1 }, place: beside ? 'beside' : 'within' };
  }
  return null;
}

function nextQuotation({ tokens, mentions }: ReadParagraph, from: number, end: number): number {
  // A nickname inside a name parts nothing.
  for (let i = from; i < end; i++) if (tokens[i]!.kind === 'quotation' && !mentions[i]) return i;
  return end;
}

/** True when the verb follows the quotation at once or is the one of the phrase that follows it. */
function isBeside(
  paragraph: ReadParagraph,
  lower: number,
  verb: number,
  opening: Phrase | null,
  lexicon: Lexicon,
): boolean {
  if (onlyAdverbs(paragraph, lower, verb, lexicon)) return true;
  if (!opening) return false;
  if (onlyAdverbs(paragraph, opening.end, verb, lexicon)) return true;
  // A parenthesis between name and verb: `Hlavac, a former central banker, told Reuters`.
  const { tokens } = paragraph;
  return (
    parenthesis.test(tokens[opening.end]?.text ?? '') &&
    closesParenthesis(paragraph, opening.end, verb, lexicon)
  );
}

const parenthesis = /^[,()–—-]$|^--$/;

function closesParenthesis({ tokens }: ReadParagraph, open: number, verb: number, lexicon: Lexicon): boolean {
  let i = verb - 1;
  while (i > open && tokens[i]!.kind === 'word' && lexicon.between.has(tokens[i]!.lower)) i--;
  return i > open && parenthesis.test(tokens[i]!.text);
}

function onlyAdverbs(
  { tokens, mentions }: ReadParagraph,
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || mentions[i]) return false;
    if (!lexicon.between.has(lower) && !lower.endsWith('ly')) return false;
  }
  return true;
}

/** `said Smith`, `said the teller, Dolores Whitaker`. */
function inverted(paragraph: ReadParagraph, verb: number, stop: number, lexicon: Lexicon): Phrase | null {
  let i = verb + 1;
  const { tokens } = paragraph;
  if (tokens[i]?.kind === 'word' && /^(?:out|back|up|in|on)$/.test(tokens[i]!.lower)) i++;
  const phrase = phraseFrom(paragraph, i, stop, lexicon);
  if (!phrase) return null;
  return apposed(paragraph, phrase, stop, lexicon) ?? phrase;
}

/** `He said "…"`, `she called the plan "…"`: the nearest verb of saying before the quotation. */
function tieBefore(paragraph: ReadParagraph, at: number, sentence: Range, lexicon: Lexicon): Tie | null {
  const { tokens } = paragraph;
  let fallback: Tie | null = null;
  for (let i = at - 1; i >= sentence.start; i--) {
    if (tokens[i]!.kind === 'quotation' && !paragraph.mentions[i]) break;
    const kind = cueKind(paragraph, i, lexicon);
    if (!kind) continue;
    const phrase =
      subjectBefore(paragraph, i, lowerBound(paragraph, i, sentence.start), lexicon) ??
      (opensClause(paragraph, i, sentence.start) ? inverted(paragraph, i, at, lexicon) : null);
    if (!phrase) continue;
    if (kind === 'weak' && phrase.kind === 'noun' && at - i > 8) continue;
    const tie: Tie = { phrase, cue: { start: i, end: i + 1 }, place: at - i <= 3 ? 'beside' : 'within' };
    // "Ryan said the spate of shootings demands "more listening"": shootings do not speak.
    if (canSpeak(phrase, lexicon)) return tie;
    fallback ??= tie;
  }
  return fallback;
}

/** "Said Smith: …": a verb with its subject behind it has nothing before it. */
function opensClause({ tokens }: ReadParagraph, verb: number, start: number): boolean {
  return verb === start || tokens[verb - 1]!.kind !== 'word';
}

/** A clause does not reach behind a quotation or a semicolon. */
function lowerBound({ tokens, mentions }: ReadParagraph, verb: number, start: number): number {
  for (let i = verb - 1; i >= start; i--) {
    if ((tokens[i]!.kind === 'quotation' && !mentions[i]) || tokens[i]!.text === ';') return i + 1;
  }
  return start;
}

/** `According to Smith, "…"`, `"…", laut Smith`. */
function according(paragraph: ReadParagraph, at: number, sentence: Range, lexicon: Lexicon): Tie | null {
  const { tokens } = paragraph;
  for (let i = sentence.start; i < sentence.end; i++) {
    const length = tokens[i]!.word.opensSource ? accordingAt(tokens, i, lexicon) : 0;
    if (length === 0) continue;
    const phrase = phraseFrom(paragraph, i + length, sentence.end, lexicon);
    if (!phrase) continue;
    return {
      phrase: apposed(paragraph, phrase, sentence.end, lexicon) ?? phrase,
      cue: { start: i, end: i + length },
      place: Math.abs(at - i) < 6 ? 'beside' : 'within',
    };
  }
  return null;
}

/** How many tokens from `i` on are a phrase like "according to". */
function accordingAt(tokens: Token[], i: number, lexicon: Lexicon): number {
  const found = lexicon.according
    .get(tokens[i]!.lower)
    ?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
  return found?.length ?? 0;
}

/** `Smith: "…"`, `He has a word for that: "…"`. */
function colon(paragraph: ReadParagraph, at: number, sentence: Range, lexicon: Lexicon): Tie | null {
  if (paragraph.tokens[at - 1]?.text !== ':' || at - 1 <= sentence.start) return null;
  const phrase = mainSubject(paragraph, lowerBound(paragraph, at - 1, sentence.start), at - 1, lexicon);
  return phrase && { phrase, cue: null, place: 'beside' };
}

/** "Der Wiederaufbau werde „Jahre“ dauern": the mood says that the sentence is somebody's, not whose. */
function reportive({ tokens }: ReadParagraph, sentence: Range, { reportive }: Lexicon): Tie | null {
  if (reportive.size === 0) return null;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (reportive.has(tokens[i]!.lower)) return { phrase: null, cue: null, place: 'within' };
  }
  return null;
}
