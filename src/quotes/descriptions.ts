import { firstNameGender } from './first-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Entity, People } from './people.ts';
import {
  apposedName,
  type Mention,
  type Phrase,
  phraseFrom,
  phraseTo,
  type ReadParagraph,
  standsAlone,
} from './phrases.ts';
import { canSpeak, isPersonal, isVerb } from './who-can-speak.ts';

/** Tokens before a name among which its description is looked for. */
const reach = 10;

/** Nouns beside a name say what its bearer is: "the teller, Dolores Whitaker", "Stokes, a nurse". */
export function describeEntity(
  paragraph: ReadParagraph,
  mention: Mention,
  people: People,
  lexicon: Lexicon,
): void {
  const { tokens } = paragraph;
  const entity = mention.entity!;
  let i = mention.start - 1;
  const nouns: string[] = [];
  const apposed = tokens[i]?.text === ',';
  if (apposed) i--;
  // "The minister of mines, Teresa Aldana": the noun before what belongs to it.
  const before = apposed ? phraseTo(paragraph, i, Math.max(0, i - reach), lexicon) : null;
  const adjacent = tokens[i];
  if (
    before?.kind === 'noun' &&
    tokens[before.start]!.word.isDeterminer &&
    isPersonal(before.head, lexicon)
  ) {
    nouns.push(before.head);
    // "The elder, Brett, is in the Navy".
    if (entity.kind === 'unknown') entity.kind = 'person';
    tellGender(entity);
  } else if (adjacent?.kind === 'word' && !adjacent.capital && adjacent.word.isNoun) {
    nouns.push(adjacent.lower);
  }
  if (tokens[mention.end]?.text === ',') {
    const phrase = phraseFrom(paragraph, mention.end + 1, Math.min(tokens.length, mention.end + 12), lexicon);
    const opener = tokens[mention.end + 1];
    // "Tanya Brooks, whose son is ill": the son says nothing of her.
    const describes =
      opener && (!lexicon.function.has(opener.lower) || lexicon.determiners.has(opener.lower));
    // "In a letter to Gaines, the senator wrote": a clause.
    const next = phrase && tokens[phrase.end];
    const isClause = next?.kind === 'word' && isVerb(next.lower, lexicon);
    if (phrase?.kind === 'noun' && opener && describes && !isClause && !opener.capital) {
      nouns.push(phrase.head);
      // "Ni Guangnan, a member of …": only people and organisations are described so.
      if (entity.kind === 'unknown' && lexicon.determiners.has(opener.lower) && isPerson(phrase, lexicon))
        entity.kind = 'person';
      entity.description ??= tokens
        .slice(phrase.start, phrase.end)
        .map(({ text, possessive }) => (possessive ? `${text}'s` : text))
        .join(' ');
    }
    const isAge = opener && /^\d{1,2}$/.test(opener.text);
    if (isAge || opener?.lower === 'who' || opener?.lower === 'whose') {
      if (entity.kind === 'unknown') entity.kind = 'person';
      // "Emma, 8": nobody's surname.
      if (isAge) tellGender(entity);
    }
  }
  for (const noun of nouns) {
    people.describe(entity, noun);
    // "His mother, Sun-hee Park": what somebody is tells more than a first name.
    if (lexicon.nouns.male.has(noun)) entity.gender = 'male';
    if (lexicon.nouns.female.has(noun)) entity.gender = 'female';
  }
}

/** A lone name that a description shows to be a first name, nobody's surname, tells a gender. */
function tellGender(entity: Entity): void {
  const gender = entity.words.length === 1 ? firstNameGender(entity.words[0]!) : undefined;
  if (gender && gender !== 'either') entity.gender ??= gender;
}

function isPerson(phrase: Phrase, lexicon: Lexicon): boolean {
  const { documents, organisationNouns } = lexicon;
  return canSpeak(phrase, lexicon) && !documents.has(phrase.head) && !organisationNouns.has(phrase.head);
}

/** Whether a word beside a name may say what its bearer is. */
export function isNoun(lower: string, lexicon: Lexicon): boolean {
  return (
    /\p{L}{3}/u.test(lower) &&
    !lexicon.function.has(lower) &&
    !lexicon.prepositions.has(lower) &&
    !lexicon.cues.has(lower) &&
    !lexicon.weakCues.has(lower) &&
    !lexicon.between.has(lower)
  );
}

/** "A shopkeeper was selling candles": an unnamed subject to whom a pronoun may refer. */
export function roleSubject(
  paragraph: ReadParagraph,
  i: number,
  end: number,
  sentence: number,
  people: People,
  lexicon: Lexicon,
): Entity | null {
  const phrase = phraseFrom(paragraph, i, end, lexicon);
  if (phrase?.kind !== 'noun') return null;
  if (apposedName(paragraph, phrase.end, end, lexicon)) return null;
  const { head } = phrase;
  // "Her sister Renee" is no role: the name stands for itself.
  let at = phrase.end - 1;
  while (at >= 0 && paragraph.tokens[at]!.lower !== head) at--;
  if (paragraph.mentions[at]?.kind === 'name') return null;
  const definite = isDefinite(paragraph, i, lexicon);
  const known = definite ? people.described(head, sentence) : undefined;
  if (known) return known;
  const document = lexicon.documents.has(head) || lexicon.organisationNouns.has(head);
  const male = lexicon.nouns.male.has(head);
  const female = lexicon.nouns.female.has(head);
  if (!canSpeak(phrase, lexicon) && !standsAlone(paragraph.tokens, i, lexicon)) return null;
  const name = phraseText(paragraph, phrase.start, phrase.end);
  const entity = people.enterRole(
    name,
    head,
    document ? 'organisation' : 'role',
    sentence,
    male ? 'male' : female ? 'female' : undefined,
  );
  entity.definite = definite;
  if (isPlural(head)) entity.plural = true;
  return entity;
}

export function isPlural(noun: string): boolean {
  return /^(?:many|some|both|others)$|(?:[^s]s|people|police|children|men|women)$/.test(noun);
}

export function phraseText({ tokens }: ReadParagraph, start: number, end: number): string {
  let words = '';
  for (let i = start; i < end; i++) {
    const { text, possessive } = tokens[i]!;
    if (i > start && !text.startsWith(',') && !text.startsWith('.')) words += ' ';
    words += possessive ? `${text}'s` : text;
  }
  return words;
}

/** Whether a noun phrase points to somebody known: "the teller", "his lawyer", "Smith's lawyer". */
export function isDefinite({ tokens, mentions }: ReadParagraph, start: number, lexicon: Lexicon): boolean {
  const { lower } = tokens[start]!;
  const { definite, possessives } = lexicon;
  return (
    definite.has(lower) ||
    possessives.male.has(lower) ||
    possessives.female.has(lower) ||
    mentions[start]?.possessive === true
  );
}

/** The paper that a phrase beginning at token `i` names: "a two-page statement". */
export function documentAt(
  paragraph: ReadParagraph,
  i: number,
  sentence: number,
  people: People,
): Entity | null {
  const { tokens } = paragraph;
  for (let at = i + 1; at < i + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.possessive || paragraph.mentions[at]?.kind === 'pronoun') return null;
    if (!token.word.isDocument) continue;
    return people.enterRole(phraseText(paragraph, i, at + 1), token.lower, 'organisation', sentence);
  }
  return null;
}
