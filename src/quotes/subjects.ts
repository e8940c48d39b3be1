import type { Lexicon } from './lexicon/lexicon.ts';
import {
  apposedName,
  nameAhead,
  type Phrase,
  phraseFrom,
  phraseTo,
  type ReadParagraph,
  standalone,
} from './phrases.ts';
import { canSpeak } from './who-can-speak.ts';

/**
 * Who does what the verb at token `verb` says, found to its left and not before `lower`: the phrase beside
 * it ("Smith said"), the one before a parenthesis ("Smith, a lawyer who …, said"), or the sentence's subject
 * ("Smith stood up and said").
 */
export function subjectBefore(
  paragraph: ReadParagraph,
  verb: number,
  lower: number,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens } = paragraph;
  let i = verb - 1;
  while (i >= lower && isBetween(paragraph, i, lexicon)) i--;
  if (i < lower) return null;
  const token = tokens[i]!;
  if (token.kind === 'punctuation') {
    return /^[,)–—-]$|^--$/.test(token.text)
      ? (throughParentheses(paragraph, i, lower, lexicon) ?? mainSubject(paragraph, lower, i, lexicon))
      : null;
  }
  // "Another posted", "someone shouted".
  if (standalone.has(token.lower)) return { start: i, end: i + 1, kind: 'noun', head: token.lower };
  if (token.kind === 'word' && !lexicon.function.has(token.lower)) {
    const phrase = phraseTo(paragraph, i, lower, lexicon);
    if (phrase) return phrase;
  }
  const pronoun = paragraph.mentions[i];
  if (pronoun?.kind === 'pronoun') return phraseTo(paragraph, i, lower, lexicon);
  // "A woman said that attendants rationed crackers and told …": whoever is the clause's subject.
  const clause = reportedClause(paragraph, lower, i, lexicon);
  const own = clause === null ? null : mainSubject(paragraph, clause, i, lexicon);
  return own && canSpeak(own, lexicon) ? own : mainSubject(paragraph, lower, i, lexicon);
}

/** The token behind the last "that" which a verb of saying leads to, or null. */
function reportedClause(
  { tokens }: ReadParagraph,
  lower: number,
  end: number,
  { cues }: Lexicon,
): number | null {
  for (let i = end - 1; i > lower; i--) {
    if (tokens[i]!.lower !== 'that') continue;
    return cues.has(tokens[i - 1]!.lower) || cues.has(tokens[i - 2]?.lower ?? '') ? i + 1 : null;
  }
  return null;
}

function isBetween({ tokens, mentions }: ReadParagraph, i: number, lexicon: Lexicon): boolean {
  const { lower, kind } = tokens[i]!;
  if (kind !== 'word' || mentions[i]?.kind === 'name') return false;
  return lexicon.between.has(lower) || (/ly$/.test(lower) && !tokens[i]!.capital);
}

/**
 * Walks left over the parts between commas to the one that begins with the subject. A name wins over the
 * description beside it, on whichever side that stands: "the chairman, Gordon Halvorsen, said".
 */
function throughParentheses(
  paragraph: ReadParagraph,
  comma: number,
  lower: number,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens } = paragraph;
  let described: Phrase | null = null;
  let end = comma;
  for (let parts = 0; parts < 6 && end > lower; parts++) {
    // What stands in brackets is nobody: "Rep. Elijah Cummings (D-Md.) said".
    if (tokens[end]!.text === ')') {
      while (end > lower && tokens[end]!.text !== '(') end--;
    }
    let start = end;
    while (start > lower && !/^[,()–—-]$|^--$/.test(tokens[start - 1]!.text)) start--;
    const phrase = startOf(paragraph, start, end, lexicon);
    // "Smith -- a former Marine -- said": what begins with "a" describes who was named before it.
    const describes = phrase !== null && start > lower && indefinite.has(tokens[phrase.start]!.lower);
    if (phrase && phrase.kind !== 'noun' && !describes) return phrase;
    const opens = start === lower && (!described || phrase?.end !== end);
    if (phrase && (opens || (!described && phrase.end === end && isDetermined(paragraph, phrase, lexicon)))) {
      described = phrase;
    }
    end = start - 1;
  }
  return described;
}

/** Indefinite articles of the languages that have a lexicon. */
const indefinite = new Set(['a', 'an', 'ein', 'eine', 'un', 'une', 'una', 'um', 'uma']);

function isDetermined({ tokens, mentions }: ReadParagraph, { start }: Phrase, lexicon: Lexicon): boolean {
  return lexicon.determiners.has(tokens[start]!.lower) || mentions[start]?.possessive === true;
}

/** The noun phrase with which a part begins, behind conjunctions and adverbs. */
function startOf(paragraph: ReadParagraph, start: number, end: number, lexicon: Lexicon): Phrase | null {
  let i = start;
  while (i < end && skippable(paragraph, i, lexicon)) i++;
  const phrase = phraseFrom(paragraph, i, end, lexicon);
  if (phrase && phrase.kind !== 'noun') return phrase;
  // "state Del. Marcia Price", "former Gov. Wilder": a name behind the words that describe it.
  const name = nameAhead(paragraph, i, Math.min(end, i + 3));
  return name ? { start: i, end: name.end, kind: 'name', mention: name, head: '' } : phrase;
}

function skippable({ tokens, mentions }: ReadParagraph, i: number, lexicon: Lexicon): boolean {
  const { lower, kind } = tokens[i]!;
  if (mentions[i] || kind !== 'word') return false;
  if (lexicon.prepositions.has(lower) || lexicon.determiners.has(lower)) return false;
  return lexicon.function.has(lower) && !lexicon.cues.has(lower);
}

/** The first noun phrase between the tokens that no preposition governs. */
export function mainSubject(
  paragraph: ReadParagraph,
  lower: number,
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens } = paragraph;
  let fallback: Phrase | null = null;
  for (let i = lower; i < end; ) {
    const token = tokens[i]!;
    if (token.kind === 'word' && lexicon.prepositions.has(token.lower)) {
      const governed = phraseFrom(paragraph, i + 1, end, lexicon);
      i = governed ? governed.end : i + 1;
      continue;
    }
    const phrase = phraseFrom(paragraph, i, end, lexicon);
    if (!phrase) {
      i++;
      continue;
    }
    if (phrase.kind !== 'noun') return phrase;
    const named = apposed(paragraph, phrase, end, lexicon);
    if (named) return named;
    if (lexicon.determiners.has(tokens[phrase.start]!.lower) || paragraph.mentions[phrase.start]?.possessive)
      return phrase;
    fallback ??= phrase;
    i = phrase.end;
  }
  return fallback;
}

/** The name beside a description: "the teller, Dolores Whitaker". */
export function apposed(
  paragraph: ReadParagraph,
  phrase: Phrase,
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens } = paragraph;
  if (phrase.kind !== 'noun' || phrase.end >= end) return null;
  const mention = apposedName(paragraph, phrase.end, end, lexicon);
  if (!mention) return null;
  const isPlace =
    phrase.end + 1 >= end || lexicon.organisation.has(mention.name?.words.at(-1)?.toLowerCase() ?? '');
  const after = tokens[mention.end];
  const bounded =
    after === undefined || after.kind !== 'word' || mention.end >= end || mention.entity?.kind === 'person';
  if (isPlace || !bounded) return null;
  return { start: phrase.start, end: mention.end, kind: 'name', mention, head: phrase.head };
}
