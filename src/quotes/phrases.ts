import type { Lexicon } from './lexicon/lexicon.ts';
import type { NameMention } from './names.ts';
import type { Entity } from './people.ts';
import type { Paragraph, Token } from './tokens.ts';
import { goesOn } from './who-can-speak.ts';

/** A name or pronoun among the tokens, with whom it stands for once that is known. */
export interface Mention {
  start: number;
  end: number;
  kind: 'name' | 'pronoun';
  possessive: boolean;
  entity: Entity | null;
  name?: NameMention;
}

/** A paragraph with its mentions, found by any of their token indices. */
export interface ReadParagraph extends Paragraph {
  mentions: (Mention | undefined)[];
  /** Unnamed people who are subjects, by the token with which their phrase begins. */
  roles?: Map<number, Entity>;
  /** Number of the first sentence, counted through the article. */
  firstSentence: number;
}

/** A noun phrase that may be a speaker. `start` and `end` are token indices. */
export interface Phrase {
  start: number;
  end: number;
  kind: 'name' | 'pronoun' | 'noun';
  mention?: Mention;
  /** Of a noun phrase: its head noun, in lower case. */
  head: string;
}

/** The longest plain noun phrase; longer ones are misread clauses. */
const longest = 9;

/** The noun phrase that begins at token `i`, or null. `end` bounds the search. */
export function phraseFrom(
  paragraph: ReadParagraph,
  i: number,
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens, mentions } = paragraph;
  const first = tokens[i];
  if (!first || i >= end || first.kind !== 'word') return null;
  const own = mentions[i];
  if (own && !own.possessive) {
    // "Cleveland first baseman Rick Stahl": a name that only describes is followed by the person's.
    const person =
      own.kind === 'name' && own.entity?.kind !== 'person' ? nameAhead(paragraph, own.end, end) : null;
    return ofMention(person ?? own, i);
  }
  // "And Sen. Ensley": a conjunction opens nothing. German articles are pronouns as well.
  if (
    !lexicon.capitalNouns &&
    first.word.isFunction &&
    !first.word.isDeterminer &&
    !ordinals.has(first.lower) &&
    !standalone.has(first.lower)
  )
    return null;
  // "That the actor will not say": no determiner.
  if (first.lower === 'that' && opensClause(tokens[i + 1], lexicon)) return null;
  // "By evening hundreds of people".
  if (tokens[i - 1]?.word.isPreposition && timesOfDay.has(first.lower))
    return { start: i, end: i + 1, kind: 'noun', head: first.lower };
  let at = i;
  let head = -1;
  while (at < end && at < i + longest) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    const mention = mentions[at];
    if (mention?.kind === 'pronoun') break;
    if (mention && !mention.possessive && head >= 0 && mention.entity?.kind === 'person')
      return ofMention(mention, i);
    if (at > i && stops(token, lexicon, tokens[at - 1])) break;
    // "Her sister looked", "a man accused of": what somebody does is no part of the phrase.
    if (head >= 0 && /ed$/.test(token.lower) && tokens[head]!.word.isPersonal) break;
    if (!token.word.isDeterminer) head = at;
    else if (at > i && head >= 0) break;
    at++;
  }
  if (head < 0 && standalone.has(first.lower))
    return { start: i, end: linked(paragraph, i + 1, end, lexicon), kind: 'noun', head: first.lower };
  if (head < 0 || (head === i && stops(first, lexicon))) return null;
  return {
    start: i,
    end: linked(paragraph, head + 1, end, lexicon),
    kind: 'noun',
    head: tokens[head]!.lower,
  };
}

/** The person named behind a few plain words, with nothing between that would part them. */
export function nameAhead({ tokens, mentions }: ReadParagraph, from: number, end: number): Mention | null {
  for (let i = from; i < end && i < from + 5; i++) {
    const mention = mentions[i];
    if (mention)
      return i > from && mention.kind === 'name' && mention.entity?.kind === 'person' ? mention : null;
    if (!/^\p{Ll}{4,}$/u.test(tokens[i]!.text)) return null;
  }
  return null;
}

/**
 * The name in apposition behind the comma at token `comma`, over a few words that describe it: "the first
 * witness, deckhand Rosalie Pruitt".
 */
export function apposedName(
  { tokens, mentions }: ReadParagraph,
  comma: number,
  end: number,
  lexicon: Lexicon,
): Mention | null {
  if (tokens[comma]?.text !== ',') return null;
  for (let i = comma + 1; i < end && i < comma + 6; i++) {
    const mention = mentions[i];
    if (mention) return mention.kind === 'name' && !mention.possessive ? mention : null;
    const { text, lower } = tokens[i]!;
    if (!/^(?:\p{Ll}[\p{Ll}-]+|\d+-year-old)$/u.test(text) || goesOn(lower, lexicon)) return null;
  }
  return null;
}

function ofMention(mention: Mention, start: number): Phrase {
  return { start, end: mention.end, kind: mention.kind, mention, head: '' };
}

/** Whether a noun phrase ends at a token; `before` is the word before, by which "report" is a noun or a verb. */
function stops({ lower, word }: Token, lexicon: Lexicon, before?: Token): boolean {
  if (!word.endsPhrase) return false;
  if (
    lexicon.nounLike.has(lower) &&
    before?.kind === 'word' &&
    !/s$|^(?:who|they|we|i|you|people)$/.test(before.lower)
  )
    return false;
  // "The first cinematographer".
  return !(ordinals.has(lower) && before && lexicon.determiners.has(before.lower));
}

/** Whether a noun phrase ends at a word as a rule. */
export function endsPhrase(lower: string, lexicon: Lexicon): boolean {
  return (
    lexicon.past.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.cues.has(lower) ||
    (lexicon.weakCues.has(lower) && !lexicon.determiners.has(lower)) ||
    lexicon.between.has(lower) ||
    (lexicon.function.has(lower) && !lexicon.determiners.has(lower))
  );
}

/** "That the actor", "that rents": a conjunction. */
function opensClause(next: Token | undefined, { determiners }: Lexicon): boolean {
  return next?.kind === 'word' && (determiners.has(next.lower) || /[^s]s$/.test(next.lower));
}

const timesOfDay = new Set([
  'dawn',
  'morning',
  'noon',
  'midday',
  'afternoon',
  'dusk',
  'evening',
  'night',
  'midnight',
]);

const ordinals = new Set(['first', 'second', 'third', 'last', 'next', 'same']);

/** Determiners that stand for somebody by themselves: "said another". */
export const standalone = new Set([
  'another',
  'one',
  'many',
  'some',
  'both',
  'someone',
  'somebody',
  'others',
  'everyone',
]);

/** Whether a determiner stands for somebody by itself: "another posted", "one of the four said". */
export function standsAlone(tokens: Token[], i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  if (!next || !standalone.has(tokens[i]!.lower)) return false;
  return (
    next.kind !== 'word' ||
    lexicon.cues.has(next.lower) ||
    lexicon.past.has(next.lower) ||
    next.lower === 'of'
  );
}

/** Takes in what is tied by "of", "for" and the like: "a spokesman for the company". */
function linked(paragraph: ReadParagraph, from: number, end: number, lexicon: Lexicon): number {
  const { tokens, mentions } = paragraph;
  const link = tokens[from];
  if (!link || from + 1 >= end || !lexicon.linking.has(link.lower)) return from;
  const mention = mentions[from + 1];
  if (mention && mention.kind === 'name') return mention.possessive ? from : mention.end;
  const phrase = phraseFrom(paragraph, from + 1, end, lexicon);
  return phrase ? phrase.end : from;
}

/** The noun phrase whose last token is `i`, looking no further left than `lower`; null where none ends there. */
export function phraseTo(
  paragraph: ReadParagraph,
  i: number,
  lower: number,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens, mentions } = paragraph;
  const last = tokens[i];
  if (!last || i < lower || last.kind !== 'word') return null;
  const own = mentions[i];
  if (own && !own.possessive) {
    if (own.kind === 'pronoun') return ofMention(own, own.start);
    return linkedBack(paragraph, ofMention(own, own.start), lower, lexicon);
  }
  if (stops(last, lexicon, tokens[i - 1]) || (lexicon.determiners.has(last.lower) && !lexicon.capitalNouns))
    return null;
  let start = i;
  for (let at = i; at >= lower && at > i - longest; at--) {
    const token = tokens[at]!;
    const mention = mentions[at];
    if (token.kind !== 'word') break;
    if (mention) {
      if (mention.kind === 'pronoun' || !(mention.possessive || mention.entity?.kind !== 'person')) break;
      start = mention.start;
      at = mention.start;
      if (mention.possessive) continue;
      continue;
    }
    if (at < i && stops(token, lexicon, tokens[at - 1])) break;
    start = at;
    if (lexicon.determiners.has(token.lower)) break;
  }
  const phrase: Phrase = { start, end: i + 1, kind: 'noun', head: last.lower };
  return linkedBack(paragraph, phrase, lower, lexicon);
}

/** For a phrase behind "of", "for" …: the phrase it belongs to, reaching over both. */
function linkedBack(
  paragraph: ReadParagraph,
  phrase: Phrase,
  lower: number,
  lexicon: Lexicon,
): Phrase | null {
  const { tokens } = paragraph;
  // "of the Ohio Highway Patrol": the article belongs to the name.
  const hasArticle =
    phrase.kind === 'name' && phrase.start > lower && lexicon.definite.has(tokens[phrase.start - 1]!.lower);
  const at = phrase.start - (hasArticle ? 2 : 1);
  const before = tokens[at];
  if (!before || at < lower || before.kind !== 'word' || !lexicon.prepositions.has(before.lower))
    return phrase;
  const outer = at - 1 < lower ? null : phraseTo(paragraph, at - 1, lower, lexicon);
  // "After Jones said …": a conjunction.
  if (!outer) return lexicon.linking.has(before.lower) ? null : phrase;
  return outer.kind === 'noun' && lexicon.linking.has(before.lower) ? { ...outer, end: phrase.end } : outer;
}
