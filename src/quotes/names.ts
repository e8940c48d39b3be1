import { firstNameGender, type Gender } from './first-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
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

/** Small words inside personal names: Ludwig van Beethoven, Maria do Carmo, Osama bin Laden. */
const particles = new Set(
  'de da do dos das del della di du des van von der den ter ten zu zum la le los las bin ibn al el ben y e st. st'.split(
    ' ',
  ),
);
const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Joins the parts of an organisation's name: Committee of Relatives, Institute for Provenance Studies. */
const organisationLinks = new Set([
  'of',
  'for',
  'on',
  'the',
  'and',
  '&',
  'de',
  'der',
  'des',
  'du',
  'für',
  'da',
  'do',
  'la',
  'del',
  'e',
  'y',
  'et',
  'und',
]);

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
  const begins = new Set(sentences.map(({ start }) => start));
  for (let i = 0; i < tokens.length; ) {
    if (!startsName(tokens, i, lexicon, begins.has(i) || follows(tokens[i - 1]), isCommon)) {
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
  if (token.kind !== 'word' || !token.capital || lexicon.function.has(token.lower)) return false;
  const first = firstNameGender(token.text);
  const next = tokens[i + 1];
  if (lexicon.capitalNouns) return startsNameAmongNouns(tokens, i, lexicon, isCommon);
  if (!initial) return true;
  // "Said" is a first name too.
  if (lexicon.cues.has(token.lower)) return false;
  if (first && next?.capital) return true;
  if (isTitle(lexicon, token) || !isCommon(token.lower)) return true;
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
  if (firstNameGender(token.text) && next?.capital) return true;
  if (isTitle(lexicon, token) && next?.capital) return true;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  const before = tokens[i - 1];
  if (before && (lexicon.determiners.has(before.lower) || lexicon.prepositions.has(before.lower)))
    return false;
  return !isCommon(token.lower);
}

export function isTitle({ titles }: Lexicon, { lower }: Token): boolean {
  return titles.neutral.has(lower) || titles.male.has(lower) || titles.female.has(lower);
}

function runEnd(tokens: Token[], start: number, lexicon: Lexicon): number {
  let i = start;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (i > start && tokens[i - 1]!.possessive) break;
    if (token.kind === 'word' && token.capital && (i === start || !lexicon.function.has(token.lower))) {
      i++;
      continue;
    }
    if (i === start) break;
    if (token.kind === 'quotation' && isNickname(token) && tokens[i + 1]?.capital) {
      i += 2;
      continue;
    }
    const next = tokens[i + 1];
    if (
      lexicon.capitalNouns &&
      lexicon.determiners.has(token.lower) &&
      !/^v[ao]n$/.test(tokens[i - 1]!.lower)
    )
      break;
    // Secretary of State Warren Christopher
    if (
      token.lower === 'of' &&
      tokens[i - 1]!.lower === 'secretary' &&
      next?.capital &&
      tokens[i + 2]?.capital
    ) {
      i += 2;
      continue;
    }
    if (particles.has(token.lower) && next?.capital && !lexicon.function.has(next.lower)) {
      i += 2;
      continue;
    }
    if (particles.has(token.lower) && next && particles.has(next.lower) && tokens[i + 2]?.capital) {
      i += 3;
      continue;
    }
    if (token.text === ',' && next && /^(?:Jr|Sr)\.?$/.test(next.text)) {
      i += 2;
      continue;
    }
    if (token.text === '&' && next?.capital) {
      i += 2;
      continue;
    }
    break;
  }
  return i;
}

function isNickname({ text }: Token): boolean {
  return /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?,?$/u.test(text);
}

function organisationEnd(tokens: Token[], from: number, lexicon: Lexicon): number {
  let end = from;
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i]!;
    if (tokens[i - 1]!.possessive || token.kind !== 'word') break;
    if (token.capital && !lexicon.function.has(token.lower)) end = i + 1;
    else if (!organisationLinks.has(token.lower)) break;
  }
  return end;
}

function texts(tokens: Token[], start: number, end: number): string[] {
  return tokens
    .slice(start, end)
    .filter(({ text }) => text !== ',')
    .map(({ text, kind }) => (kind === 'quotation' ? `"${text.replace(/,$/, '')}"` : text));
}

function describe(tokens: Token[], start: number, end: number, lexicon: Lexicon): NameMention {
  const run = tokens.slice(start, end);
  const from = nameStart(run, lexicon);
  const titles = run.slice(0, from).map(({ lower }) => lower.replace(/\.$/, ''));
  const wordsOf = texts(run, from, run.length);
  const mention: NameMention = { start, end, words: wordsOf, titles, kind: 'unknown', possessive: false };
  const gender = genderOf(run.slice(0, from), wordsOf, lexicon);
  if (gender && gender !== 'either') mention.gender = gender;
  const titled = run.slice(0, from).some((token) => isTitle(lexicon, token));
  const core = wordsOf.filter((text) => !suffixes.test(text));
  const organisational = core.some((text) => lexicon.organisation.has(text.toLowerCase()));
  if (titled) mention.kind = 'person';
  else if (organisational || (core.length === 1 && /^[\p{Lu}.&]{2,}$/u.test(core[0]!)))
    mention.kind = 'organisation';
  else if (core.length >= 2 && core.length <= 5 && firstNameGender(core[0]!)) mention.kind = 'person';
  return mention;
}

/** Index in the run at which titles and the modifiers before them end and the name begins. */
function nameStart(run: Token[], lexicon: Lexicon): number {
  const startsWithFirstName =
    run.length > 1 && firstNameGender(run[0]!.text) !== undefined && !isTitle(lexicon, run[0]!);
  for (let i = run.length - 2; i >= 0; i--) {
    if (!isTitle(lexicon, run[i]!) || run[i]!.possessive) continue;
    const following = run[i + 1]!;
    if (suffixes.test(following.text) || lexicon.organisation.has(run.at(-1)!.lower)) continue;
    // "Stephen King Jr." is a name, "Virginia Gov. Wilder" begins with a place.
    if (startsWithFirstName && i > 0 && !run[i]!.text.endsWith('.') && !firstNameGender(following.text))
      continue;
    return following.lower === 'of' ? i + 3 : i + 1;
  }
  // "Catcher Tommy Baines", "Sprecherin Anke Voigt": the name begins with the first name.
  const first = run.findIndex(
    ({ text }) => firstNameGender(text) !== undefined && !lexicon.organisation.has(text.toLowerCase()),
  );
  const isName =
    first > 0 && first < run.length - 1 && !run.some(({ lower }) => lexicon.organisation.has(lower));
  return isName && !particles.has(run[first - 1]!.lower) ? first : 0;
}

function genderOf(titles: Token[], name: string[], lexicon: Lexicon): Gender | 'either' | undefined {
  for (const { lower } of titles) {
    if (lexicon.titles.male.has(lower) || lexicon.nouns.male.has(lower)) return 'male';
    if (lexicon.titles.female.has(lower) || lexicon.nouns.female.has(lower)) return 'female';
  }
  // "J. Edgar Hoover": the first word that is more than an initial; a lone word may be a surname.
  const first = name.find((text) => !/^\p{Lu}\.?$/u.test(text));
  return name.length > 1 && first ? firstNameGender(first) : undefined;
}

/** Words of a name that identify: without Jr. and the like, in lower case. */
export function identifying(words: string[]): string[] {
  return words.filter((text) => !suffixes.test(text)).map((text) => text.toLowerCase().replaceAll('"', ''));
}
