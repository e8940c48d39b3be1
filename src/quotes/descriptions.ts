import type { Lexicon } from './lexicon/lexicon.ts';
import type { Entity, People } from './people.ts';
import { type Mention, type Phrase, phraseFrom, type ReadParagraph } from './phrases.ts';
import type { Token } from './tokens.ts';
import { canSpeak } from './who-can-speak.ts';

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
  if (tokens[i]?.text === ',') i--;
  const adjacent = tokens[i];
  if (adjacent?.kind === 'word' && !adjacent.capital && isNoun(adjacent, lexicon)) {
    nouns.push(adjacent.lower);
  }
  if (tokens[mention.end]?.text === ',') {
    const phrase = phraseFrom(paragraph, mention.end + 1, Math.min(tokens.length, mention.end + 12), lexicon);
    const opener = tokens[mention.end + 1];
    if (phrase?.kind === 'noun' && opener && !opener.capital) {
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
    }
  }
  for (const noun of nouns) {
    people.describe(entity, noun);
    // "His mother, Sun-hee Park": what somebody is tells more than a first name.
    if (lexicon.nouns.male.has(noun)) entity.gender = 'male';
    if (lexicon.nouns.female.has(noun)) entity.gender = 'female';
  }
}

function isPerson(phrase: Phrase, lexicon: Lexicon): boolean {
  const { documents, organisationNouns } = lexicon;
  return canSpeak(phrase, lexicon) && !documents.has(phrase.head) && !organisationNouns.has(phrase.head);
}

function isNoun(token: Token, lexicon: Lexicon): boolean {
  const { lower } = token;
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
  const { tokens } = paragraph;
  const phrase = phraseFrom(paragraph, i, end, lexicon);
  if (phrase?.kind !== 'noun') return null;
  if (tokens[phrase.end]?.text === ',' && paragraph.mentions[phrase.end + 1]) return null;
  const { head } = phrase;
  const definite = isDefinite(paragraph, i, lexicon);
  const known = definite ? people.described(head, sentence) : undefined;
  if (known) return known;
  const document = lexicon.documents.has(head) || lexicon.organisationNouns.has(head);
  const male = lexicon.nouns.male.has(head);
  const female = lexicon.nouns.female.has(head);
  if (!canSpeak(phrase, lexicon)) return null;
  const name = phraseText(paragraph, phrase.start, phrase.end);
  const entity = people.enterRole(
    name,
    head,
    document ? 'organisation' : 'role',
    sentence,
    male ? 'male' : female ? 'female' : undefined,
  );
  entity.definite = definite;
  return entity;
}

export function phraseText({ tokens }: ReadParagraph, start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text, possessive }) => (possessive ? `${text}'s` : text))
    .join(' ')
    .replace(/ ([,.])/g, '$1');
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
