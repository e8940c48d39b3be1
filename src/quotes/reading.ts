import type { Span as Range } from '../language/sentences.ts';
import { canSpeak } from './cues.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findNames, type NameMention } from './names.ts';
import type { Span } from './pairing.ts';
import { type Entity, People } from './people.ts';
import type { Mention, ReadParagraph } from './phrases.ts';
import { phraseFrom } from './phrases.ts';
import { Salience } from './salience.ts';
import { type Paragraph, readParagraph, type Token } from './tokens.ts';

/** An article read for its speakers: the narrator's words with every name and pronoun resolved. */
export interface Reading {
  text: string;
  lexicon: Lexicon;
  spans: Span[];
  paragraphs: ReadParagraph[];
  people: People;
}

/** Reads the whole article from top to bottom, as a reader would: a pronoun knows only what came before. */
export function readArticle(text: string, ranges: Range[], spans: Span[], lexicon: Lexicon): Reading {
  const people = new People();
  const salience = new Salience();
  const plain: Paragraph[] = [];
  let span = 0;
  for (const [index, range] of ranges.entries()) {
    const first = span;
    while (span < spans.length && spans[span]!.paragraph === index) span++;
    const paragraph = readParagraph(text, range, spans.slice(first, span), first, lexicon);
    if (index < 3) dropDateline(paragraph);
    plain.push(paragraph);
  }
  const { small, proper } = wordsByCapital(plain);
  const isCommon = (lower: string) => !people.knows(lower) && (small.has(lower) || !proper.has(lower));
  let sentence = 0;
  const paragraphs: ReadParagraph[] = [];
  for (const one of plain) {
    const paragraph: ReadParagraph = {
      ...one,
      mentions: new Array(one.tokens.length),
      firstSentence: sentence,
    };
    const names = findNames(one, lexicon, isCommon);
    enterMentions(paragraph, names, people, salience, lexicon);
    sentence += one.sentences.length;
    salience.paragraph();
    paragraphs.push(paragraph);
  }
  return { text, lexicon, spans, paragraphs, people };
}

/** "GRAYMOUTH, Maine (AP) --": where the story was filed from names nobody. */
function dropDateline(paragraph: Paragraph): void {
  const { tokens, sentences } = paragraph;
  const first = tokens[0];
  if (!first || !/^\p{Lu}{3,}$/u.test(first.text)) return;
  const dash = tokens.findIndex(({ text }, i) => i < 14 && /^(?:--|[-–—_])$/.test(text));
  if (dash < 0 || tokens.slice(0, dash).some(({ kind }) => kind === 'quotation')) return;
  tokens.splice(0, dash + 1);
  const shifted = sentences.map(({ start, end }) => ({
    start: Math.max(0, start - dash - 1),
    end: end - dash - 1,
  }));
  paragraph.sentences = shifted.filter(({ start, end }) => end > start);
}

/** Words written small somewhere in the article, and words written with a capital inside a sentence. */
function wordsByCapital(paragraphs: Paragraph[]): { small: Set<string>; proper: Set<string> } {
  const small = new Set<string>();
  const proper = new Set<string>();
  for (const { tokens, sentences } of paragraphs) {
    for (const { start, end } of sentences) {
      for (let i = start; i < end; i++) {
        const { kind, capital, lower } = tokens[i]!;
        if (kind !== 'word') continue;
        if (!capital) small.add(lower);
        else if (i > start && tokens[i - 1]!.kind === 'word') proper.add(lower);
      }
    }
  }
  return { small, proper };
}

function enterMentions(
  paragraph: ReadParagraph,
  names: NameMention[],
  people: People,
  salience: Salience,
  lexicon: Lexicon,
): void {
  const { tokens, sentences, mentions, firstSentence } = paragraph;
  const nameAt = new Map(names.map((name) => [name.start, name]));
  for (const [offset, { start, end }] of sentences.entries()) {
    const number = firstSentence + offset;
    salience.sentence(number);
    for (let i = start; i < end; i++) {
      const name = nameAt.get(i);
      if (!name) continue;
      const { possessive } = name;
      mentions.fill(
        { start: i, end: name.end, kind: 'name', possessive, entity: people.enter(name, number), name },
        i,
        name.end,
      );
    }
    let subjectSeen = false;
    for (let i = start; i < end; i++) {
      const name = nameAt.get(i);
      const token = tokens[i]!;
      if (name) {
        const mention = mentions[i]!;
        const entity = mention.entity!;
        describeEntity(paragraph, mention, lexicon);
        const isSubject = !subjectSeen && !name.possessive && !governed(tokens, i, lexicon);
        if (isSubject && entity.kind !== 'unknown') subjectSeen = true;
        salience.mention(entity, strength(tokens, mention, isSubject, lexicon));
        i = name.end - 1;
        continue;
      }
      if (token.kind !== 'word') continue;
      const { pronouns, possessives } = lexicon;
      const gender = pronouns.male.has(token.lower)
        ? 'male'
        : pronouns.female.has(token.lower)
          ? 'female'
          : null;
      if (gender || pronouns.plural.has(token.lower) || pronouns.thing.has(token.lower)) {
        const entity = gender
          ? salience.resolve(gender)
          : pronouns.thing.has(token.lower)
            ? salience.resolveThing()
            : null;
        mentions[i] = { start: i, end: i + 1, kind: 'pronoun', possessive: false, entity };
        if (entity && gender) {
          salience.mention(entity, subjectSeen ? 0.7 : 1);
          entity.sentences.push(number);
          subjectSeen = true;
        }
        continue;
      }
      if (possessives.male.has(token.lower)) salience.hint('male');
      if (possessives.female.has(token.lower)) salience.hint('female');
      if (subjectSeen || mentions[i]) continue;
      if (!lexicon.determiners.has(token.lower) || governed(tokens, i, lexicon)) continue;
      const standIn = tokens[i + 1];
      if (standIn && lexicon.definite.has(token.lower) && lexicon.standIns.has(standIn.lower)) {
        const entity = salience.resolveThing();
        if (entity?.kind === 'organisation' && entity.words.length > 0) {
          mentions.fill(
            { start: i, end: i + 2, kind: 'pronoun', possessive: standIn.possessive, entity },
            i,
            i + 2,
          );
          salience.mention(entity, 1);
          subjectSeen = true;
          continue;
        }
      }
      const role = roleSubject(paragraph, i, end, number, people, lexicon);
      if (!role) continue;
      salience.mention(role, 1);
      subjectSeen = true;
    }
  }
}

function governed(tokens: Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'word' && lexicon.prepositions.has(before.lower);
}

/** Subjects and those who speak come to mind first; owners and people named in passing last. */
function strength(tokens: Token[], mention: Mention, isSubject: boolean, lexicon: Lexicon): number {
  if (mention.possessive) return 0.45;
  const next = tokens[mention.end];
  const before = tokens[mention.start - 1];
  const speaks =
    (next && lexicon.cues.has(next.lower)) || (before && lexicon.cues.has(before.lower) && isSubject);
  if (speaks) return 1.1;
  if (isSubject) return 1;
  return governed(tokens, mention.start, lexicon) ? 0.5 : 0.65;
}

/** Nouns beside a name say what its bearer is: "the teller, Dolores Whitaker", "Stokes, a nurse". */
function describeEntity(paragraph: ReadParagraph, mention: Mention, lexicon: Lexicon): void {
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
    entity.roles.add(noun);
    if (lexicon.nouns.male.has(noun)) entity.gender ??= 'male';
    if (lexicon.nouns.female.has(noun)) entity.gender ??= 'female';
  }
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
function roleSubject(
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
