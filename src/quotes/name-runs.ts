import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** Small words inside personal names: Ludwig van Beethoven, Maria do Carmo, Osama bin Laden. */
export const particles = new Set(
  'de da do dos das del della di du des van von der den ter ten zu zum la le los las bin ibn al el ben y e st. st'.split(
    ' ',
  ),
);
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

/** The token behind the run of capitalised words, and what may stand inside it, that begins at `start`. */
export function runEnd(tokens: Token[], start: number, lexicon: Lexicon): number {
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
    // "Anna Schmidt von der Opposition": a full name is no longer.
    if (lexicon.capitalNouns && i - start > 1 && token.lower === 'von' && next?.lower === 'der') break;
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

/** The token behind the name of an organisation whose first run ends at `from`. */
export function organisationEnd(tokens: Token[], from: number, lexicon: Lexicon): number {
  let end = from;
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const token = tokens[i]!;
    if (tokens[i - 1]!.possessive || token.kind !== 'word') break;
    if (token.capital && !lexicon.function.has(token.lower)) end = i + 1;
    else if (!organisationLinks.has(token.lower)) break;
  }
  return end;
}
