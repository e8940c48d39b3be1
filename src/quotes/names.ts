import { firstNameGender, type Gender } from './first-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { describe, texts } from './name-parts.ts';
import { organisationEnd, runEnd } from './name-runs.ts';
import type { Paragraph, Token } from './tokens.ts';

/** A name among a paragraph's tokens, before it is known whose it is. */
export interface NameMention {
  /** Token range with the titles. */
  start: number;
  end: number;
  /** The name's words without titles. */
  words: string[];
  /** Lower case, without a final period. */
  titles: string[];
  gender?: Gender;
  kind: 'person' | 'organisation' | 'unknown';
  possessive: boolean;
}

/**
 * The names of a paragraph: runs of capitalised words with what may stand inside them. `isCommon` tells
 * whether a word is also written small in the article, or is no part of any known name: a capital at the
 * beginning of a sentence then means nothing.
 */
export function findNames(
  { tokens, sentences }: Paragraph,
  lexicon: Lexicon,
  isCommon: (lower: string) => boolean,
): NameMention[] {
  const names: NameMention[] = [];
  let sentence = 0;
  for (let i = 0; i < tokens.length; ) {
    if (!tokens[i]!.capital) {
      i++;
      continue;
    }
    // "Sen. Barbara Klobe, D-Minnesota": a party and a state.
    if (tokens[i]!.text[1] === '-' && /^[DRIL]-\p{Lu}/u.test(tokens[i]!.text)) {
      i = runEnd(tokens, i, lexicon);
      continue;
    }
    while (sentence < sentences.length && sentences[sentence]!.start < i) sentence++;
    const initial = sentences[sentence]?.start === i || follows(tokens[i - 1]);
    if (!startsName(tokens, i, lexicon, initial, isCommon)) {
      i++;
      continue;
    }
    let end = runEnd(tokens, i, lexicon);
    const name = describe(tokens, i, end, lexicon);
    if (name.kind === 'organisation') {
      end = organisationEnd(tokens, end, lexicon);
      name.words = texts(tokens, i, end);
      name.end = end;
    }
    name.possessive = tokens[end - 1]!.possessive;
    if (name.words.length > 0) names.push(name);
    i = end;
  }
  return names;
}

/** "Tom and Patricia Greer": gives a first name before another full one its surname, unless it is known as a name. */
export function shareSurnames(
  names: NameMention[],
  tokens: Token[],
  isKnown: (lower: string) => boolean,
): void {
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (next?.kind !== 'person' || next.words.length < 2 || next.titles.length > 0) continue;
    if (next.start !== name.end + 1 || tokens[name.end]!.lower !== 'and') continue;
    const [first = ''] = name.words;
    const gender = firstNameGender(first);
    if (!gender || name.words.length > 1 || isKnown(first.toLowerCase())) continue;
    name.words.push(next.words.at(-1)!);
    name.kind = 'person';
    if (gender !== 'either') name.gender = gender;
  }
}

function follows(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'quotation' || /^[:–—(]$|^--$/.test(before.text));
}

function startsName(
  tokens: Token[],
  i: number,
  lexicon: Lexicon,
  initial: boolean,
  isCommon: (lower: string) => boolean,
): boolean {
  const token = tokens[i]!;
  if (token.word.isFunction) return false;
  const first = token.word.firstName;
  const next = tokens[i + 1];
  if (lexicon.capitalNouns) return startsNameAmongNouns(tokens, i, lexicon, isCommon);
  if (!initial) return true;
  // "Said" is a first name too.
  if (token.word.says) return false;
  if (first && next?.capital) return true;
  // "Tom and Patricia Greer".
  if (first && next?.lower === 'and' && tokens[i + 2]?.word.firstName) return true;
  if (token.word.isTitle || !isCommon(token.lower)) return true;
  // "Microsoft said": what begins a sentence before its verb is a name, "Small groups" is none.
  return next !== undefined && (next.capital || lexicon.cues.has(next.lower) || token.possessive);
}

/** German: a first name followed by a capital, a title followed by one, or a word never used with an article. */
function startsNameAmongNouns(
  tokens: Token[],
  i: number,
  lexicon: Lexicon,
  isCommon: (lower: string) => boolean,
) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.word.firstName && next?.capital) return true;
  if (token.word.isTitle && next?.capital) return true;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  const before = tokens[i - 1];
  if (before && (lexicon.determiners.has(before.lower) || lexicon.prepositions.has(before.lower)))
    return false;
  return !isCommon(token.lower);
}
