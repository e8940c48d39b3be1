import type { Span as Range } from '../language/sentences.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Mark } from './marks.ts';

/** The sign of a mark that the writer forgot. */
export const missing = '';

const behindWords = /[,!?](?=\s)/g;
/** `Smith said`, `said Smith`, `the tall man said`: the words that may part a quotation from its verb. */
const attribution =
  /^[\s"”»’']*(\p{L}[\p{L}'’-]*)(?:\.?\s+(\p{L}[\p{L}'’-]*))?(?:\.?\s+(\p{L}[\p{L}'’-]*))?/u;

/** Whether words that say who speaks begin at `at`: a pronoun or name beside a verb of saying. */
export function attributionFollows(text: string, at: number, lexicon: Lexicon): boolean {
  const [, first = '', second = '', third = ''] = attribution.exec(text.slice(at, at + 60)) ?? [];
  const { cues, pronouns } = lexicon;
  const isCue = (word: string) => cues.has(word.toLowerCase());
  if (isCue(first)) return /^\p{Lu}/u.test(second) || isWho(second, lexicon);
  if (pronouns.male.has(first) || pronouns.female.has(first)) return isCue(second);
  return (/^\p{Lu}/u.test(first) || isWho(first, lexicon)) && (isCue(second) || isCue(third));
}

function isWho(word: string, { definite, pronouns }: Lexicon): boolean {
  // "Said that …" names nobody.
  return (definite.has(word) && word !== 'that') || pronouns.male.has(word) || pronouns.female.has(word);
}

/** Where marks may have been forgotten: the paragraph's beginning, and behind words that an attribution follows. */
export function missingMarks(text: string, { start, end }: Range, lexicon: Lexicon): Mark[] {
  const marks: Mark[] = [{ at: start, sign: missing }];
  const words = text.slice(start, end);
  for (const { index } of words.matchAll(behindWords)) {
    const at = start + index + 1;
    if (attributionFollows(text, at, lexicon)) marks.push({ at, sign: missing });
  }
  return marks;
}
