import type { Gender } from './first-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { particles } from './name-runs.ts';
import type { NameMention } from './names.ts';
import type { Token } from './tokens.ts';

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i;

export function texts(tokens: Token[], start: number, end: number): string[] {
  const found: string[] = [];
  for (let i = start; i < end; i++) {
    const { text, kind } = tokens[i]!;
    if (text !== ',') found.push(kind === 'quotation' ? `"${text.replace(/,$/, '')}"` : text);
  }
  return found;
}

export function describe(tokens: Token[], start: number, end: number, lexicon: Lexicon): NameMention {
  const run = tokens.slice(start, end);
  const from = nameStart(run, lexicon);
  const titles: string[] = [];
  for (let i = 0; i < from; i++) titles.push(run[i]!.lower.replace(/\.$/, ''));
  const wordsOf = texts(run, from, run.length);
  const mention: NameMention = { start, end, words: wordsOf, titles, kind: 'unknown', possessive: false };
  const gender = genderOf(run, from, lexicon);
  if (gender && gender !== 'either') mention.gender = gender;
  mention.kind = kindOf(run, from);
  return mention;
}

/** What the words of a name, and the titles before token `from`, show it to be the name of. */
function kindOf(run: Token[], from: number): NameMention['kind'] {
  for (let i = 0; i < from; i++) if (run[i]!.word.isTitle) return 'person';
  let first: Token | undefined;
  let count = 0;
  for (let i = from; i < run.length; i++) {
    const token = run[i]!;
    if (token.text === ',' || suffixes.test(token.text)) continue;
    if (token.word.isOrganisation) return 'organisation';
    first ??= token;
    count++;
  }
  if (count === 1 && /^[\p{Lu}.&]{2,}$/u.test(first!.text)) return 'organisation';
  return count >= 2 && count <= 5 && first!.word.firstName ? 'person' : 'unknown';
}

/** English callings with which a sentence begins before a name. */
const callings =
  /^(?:.+(?:ologist|ician|arian|keeper|fielder|fighter|woman|writer|worker|grapher)|scholar|guard|forward|striker|defender|quarterback|linebacker|catcher|pitcher|rookie|freshman|sophomore|junior|senior|student|teacher|resident|neighbor|neighbour|witness|survivor|lawyer|activist|researcher|scientist|engineer|pilot|farmer|driver|author|actor|actress|singer|rapper|comedian|historian|strategist|pollster|publicist|organizer|volunteer|voter|republican|democrat|chef|baker|owner|founder|physician|surgeon|nurse|deacon|elder)$/;

/** Index in the run at which titles and the modifiers before them end and the name begins. */
function nameStart(run: Token[], lexicon: Lexicon): number {
  if (run.length === 1) return 0;
  const startsWithFirstName = run[0]!.word.firstName !== undefined && !run[0]!.word.isTitle;
  for (let i = run.length - 2; i >= 0; i--) {
    if (!run[i]!.word.isTitle || run[i]!.possessive) continue;
    const following = run[i + 1]!;
    if (suffixes.test(following.text) || lexicon.organisation.has(run.at(-1)!.lower)) continue;
    // "Stephen King Jr." is a name, "Virginia Gov. Wilder" begins with a place.
    if (startsWithFirstName && i > 0 && !run[i]!.text.endsWith('.') && !following.word.firstName) continue;
    return following.lower === 'of' ? i + 3 : i + 1;
  }
  // "Catcher Tommy Baines", "Sprecherin Anke Voigt": the name begins with the first name.
  const first = run.findIndex(
    ({ lower, word }) =>
      word.firstName !== undefined && !particles.has(lower) && !lexicon.organisation.has(lower),
  );
  // "Scholar Marva Tate", at the beginning of a sentence.
  if ((first < 0 || first === run.length - 1) && run.length > 2 && callings.test(run[0]!.lower)) return 1;
  const isName =
    first > 0 && first < run.length - 1 && !run.some(({ lower }) => lexicon.organisation.has(lower));
  return isName && !particles.has(run[first - 1]!.lower) ? first : 0;
}

/** The gender that the titles before token `from` of a name tell, or else the first name. */
function genderOf(run: Token[], from: number, lexicon: Lexicon): Gender | 'either' | undefined {
  for (let i = 0; i < from; i++) {
    const { lower } = run[i]!;
    if (lexicon.titles.male.has(lower) || lexicon.nouns.male.has(lower)) return 'male';
    if (lexicon.titles.female.has(lower) || lexicon.nouns.female.has(lower)) return 'female';
  }
  // "J. Edgar Hoover": the first word that is more than an initial; a lone word may be a surname.
  if (run.length - from < 2) return undefined;
  for (let i = from; i < run.length; i++) {
    const { text, word } = run[i]!;
    if (text !== ',' && !/^\p{Lu}\.?$/u.test(text)) return word.firstName;
  }
  return undefined;
}

/** Words of a name that identify: without Jr. and the like, in lower case. */
export function identifying(words: string[]): string[] {
  const parts: string[] = [];
  for (const text of words) {
    if (suffixes.test(text)) continue;
    parts.push((text.includes('"') ? text.replaceAll('"', '') : text).toLowerCase());
  }
  return parts;
}
