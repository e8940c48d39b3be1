import { openingClauseEnd, opensWithClause } from './cataphora.ts';
import { DelayedNames } from './delayed-names.ts';
import { describeEntity, documentAt, roleSubject } from './descriptions.ts';
import type { Gender } from './first-names.ts';
import { keepKin } from './kinship.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type NameMention, shareSurnames } from './names.ts';
import type { Entity, People } from './people.ts';
import { type Mention, type ReadParagraph, standsAlone } from './phrases.ts';
import { Salience } from './salience.ts';
import { standInAt } from './stand-ins.ts';
import type { Token } from './tokens.ts';

/** How far a mention comes to mind: subjects and those who speak first, owners and people named in passing last. */
const strengths = {
  speaker: 1.1,
  subject: 1,
  /** Unnamed people who do something without saying anything. */
  silentRole: 0.75,
  other: 0.65,
  laterPronoun: 0.7,
  governed: 0.5,
  owner: 0.45,
};

/** Tokens behind a name among which "his" or "her" tells its gender. */
const ownsWithin = 10;

/** Tokens behind an unnamed subject among which its verb of saying is looked for. */
const speakingWithin = 25;

/** Enters the names, pronouns and unnamed subjects of one paragraph after the other, and whom they stand for. */
export class MentionReader {
  readonly #people: People;
  readonly #lexicon: Lexicon;
  readonly #salience = new Salience();
  /** Of the sentence that is being read: whether its subject has been met, and its number in the article. */
  #subjectSeen = false;
  /** Whom the sentence is about, unless a clause before the main one says something of somebody else. */
  #main: Entity | null = null;
  #opensWithClause = false;
  readonly #delayed = new DelayedNames();
  #sentence = 0;
  /** Token behind the name last read. */
  #nameEnd = 0;
  /** The main clause's subject, while a clause before it is read. */
  #ahead: Entity | null = null;
  /** The paper last mentioned, to which "it said" may point, and in which sentence. */
  #document: { entity: Entity; sentence: number } | null = null;

  constructor(people: People, lexicon: Lexicon) {
    this.#people = people;
    this.#lexicon = lexicon;
  }

  /** Fills `paragraph.mentions` from the names found in it. */
  enter(paragraph: ReadParagraph, names: NameMention[]): void {
    const { tokens, sentences, mentions, firstSentence } = paragraph;
    this.#delayed.paragraph();
    shareSurnames(names, tokens, (lower) => this.#people.knows(lower));
    let entered = 0;
    let read = 0;
    for (const [offset, { start, end }] of sentences.entries()) {
      this.#sentence = firstSentence + offset;
      this.#salience.sentence(this.#sentence);
      for (; entered < names.length && names[entered]!.start < end; entered++) {
        const name = names[entered]!;
        const entity = this.#people.enter(name, this.#sentence);
        const mention: Mention = {
          start: name.start,
          end: name.end,
          kind: 'name',
          possessive: name.possessive,
          entity,
          name,
        };
        for (let i = name.start; i < name.end; i++) mentions[i] = mention;
      }
      this.#subjectSeen = false;
      this.#main = null;
      this.#opensWithClause = opensWithClause(paragraph, start);
      const comma = openingClauseEnd(paragraph, start, end, this.#lexicon);
      this.#ahead = comma === null ? null : this.#subjectAt(paragraph, comma + 1);
      for (let i = start; i < end; i++) {
        if (i === comma) {
          this.#ahead = null;
          this.#subjectSeen = false;
        }
        if (names[read]?.start === i) {
          const name = names[read++]!;
          this.#name(paragraph, mentions[i]!);
          i = name.end - 1;
        } else {
          const { isPronoun, opensPhrase } = tokens[i]!.word;
          const isRead = isPronoun && this.#pronoun(paragraph, i);
          if (opensPhrase && !isRead) this.#nounPhrase(paragraph, i, end);
        }
      }
    }
    this.#salience.paragraph();
  }

  #subjectAt(paragraph: ReadParagraph, i: number): Entity | null {
    const mention = paragraph.mentions[i];
    if (mention) return mention.possessive ? null : mention.entity;
    return this.#known(paragraph, i) ? paragraph.mentions[i]!.entity : null;
  }

  #name(paragraph: ReadParagraph, mention: Mention): void {
    const { tokens } = paragraph;
    const entity = mention.entity!;
    describeEntity(paragraph, mention, this.#people, this.#lexicon);
    keepKin(paragraph, mention, (gender) => this.#salience.likeliest(gender), this.#lexicon);
    const isSubject = !this.#subjectSeen && !mention.possessive && !isGoverned(tokens, mention.start);
    if (isSubject && entity.kind !== 'unknown') {
      this.#subjectSeen = true;
      if (!this.#opensWithClause) this.#main = entity;
    }
    this.#nameEnd = mention.end;
    const strength = this.#strength(tokens, mention, isSubject);
    if (strength >= strengths.subject)
      this.#delayed.nameSpeaks(entity, entity.sentences[0] === this.#sentence);
    this.#salience.mention(entity, strength);
  }

  #strength(tokens: Token[], { start, end, possessive }: Mention, isSubject: boolean): number {
    if (possessive) return strengths.owner;
    const next = tokens[end];
    const before = tokens[start - 1];
    if (next?.word.says || (isSubject && before?.word.says)) return strengths.speaker;
    // "For Anna Medrano, the numbers have a face": what follows is about her.
    const isTopic = before?.text === 'For' && next?.text === ',';
    if (isSubject || isTopic) return strengths.subject;
    return isGoverned(tokens, start) ? strengths.governed : strengths.other;
  }

  /** @returns whether token `i` is a pronoun */
  #pronoun({ tokens, mentions }: ReadParagraph, i: number): boolean {
    const { pronouns, possessives } = this.#lexicon;
    const { lower } = tokens[i]!;
    // "Lyles visited her there": whoever is visited is somebody else.
    const next = tokens[i + 1];
    const owns =
      next?.kind === 'word' &&
      i - this.#nameEnd <= ownsWithin &&
      !/ing$/.test(next.lower) &&
      !next.word.goesOn;
    if (owns && possessives.male.has(lower)) this.#salience.hint('male');
    if (owns && possessives.female.has(lower)) this.#salience.hint('female');
    const gender = pronouns.male.has(lower) ? 'male' : pronouns.female.has(lower) ? 'female' : null;
    const isThing = pronouns.thing.has(lower);
    if (!gender && !isThing && !pronouns.plural.has(lower)) return false;
    const entity = gender ? this.#person(gender) : isThing ? this.#thing(tokens[i + 1]) : null;
    mentions[i] = { start: i, end: i + 1, kind: 'pronoun', possessive: false, entity };
    if (entity && gender) {
      this.#salience.mention(entity, this.#subjectSeen ? strengths.laterPronoun : strengths.subject);
      entity.sentences.push(this.#sentence);
      this.#subjectSeen = true;
    }
    return true;
  }

  #person(gender: Gender): Entity | null {
    const ahead = this.#ahead;
    if (ahead && ahead.kind !== 'organisation' && (ahead.gender ?? gender) === gender) return ahead;
    const main = this.#main;
    const fits = main && !main.gender && !main.plural && (main.kind === 'person' || main.kind === 'role');
    if (fits && !this.#salience.isNear(gender)) {
      main.gender = gender;
      return main;
    }
    return this.#salience.resolve(gender);
  }

  /** "It said" behind "she read a statement": the paper, unless an organisation was spoken of since. */
  #thing(next: Token | undefined): Entity | null {
    const thing = this.#salience.resolveThing();
    const paper = this.#document;
    if (!paper || !next || !this.#lexicon.cues.has(next.lower) || this.#sentence - paper.sentence > 2)
      return thing;
    const since = thing?.sentences.findLast((one) => one >= paper.sentence);
    return since === undefined ? paper.entity : thing;
  }

  /** "The company" for an organisation named before, and "a shopkeeper" whom a pronoun may mean later. */
  #nounPhrase(paragraph: ReadParagraph, i: number, end: number): void {
    const { tokens, mentions } = paragraph;
    if (mentions[i]) return;
    const opens = tokens[i]!.word.isDeterminer;
    // "In a statement, it said": the paper of whoever is meant.
    const paper =
      opens && tokens[i - 1]?.lower !== 'in' ? documentAt(paragraph, i, this.#sentence, this.#people) : null;
    if (paper) this.#document = { entity: paper, sentence: this.#sentence };
    if (this.#subjectSeen || !(opens || standsAlone(tokens, i, this.#lexicon))) return;
    if (isGoverned(tokens, i)) return;
    if (this.#known(paragraph, i)) return;
    const role = roleSubject(paragraph, i, end, this.#sentence, this.#people, this.#lexicon);
    if (!role) return;
    paragraph.roles ??= new Map();
    paragraph.roles.set(i, role);
    const speaks = speaksWithin(tokens, i);
    if (speaks && role.kind === 'role') this.#delayed.roleSpeaks(role);
    this.#subject(role, speaks || role.kind !== 'role' ? strengths.subject : strengths.silentRole);
  }

  /** @returns whether token `i` begins a phrase for somebody or something named before */
  #known(paragraph: ReadParagraph, i: number): boolean {
    const meant = standInAt(paragraph, i, this.#sentence, this.#people, this.#salience, this.#lexicon);
    if (!meant) return false;
    const { tokens, mentions } = paragraph;
    const { end, entity } = meant;
    const { possessive } = tokens[end - 1]!;
    mentions.fill({ start: i, end, kind: 'pronoun', possessive, entity }, i, end);
    entity.sentences.push(this.#sentence);
    this.#subject(entity, strengths.subject);
    return true;
  }

  #subject(entity: Entity, strength: number): void {
    this.#salience.mention(entity, strength);
    this.#subjectSeen = true;
    if (!this.#opensWithClause) this.#main = entity;
  }
}

/** Whether a verb of saying follows among the next tokens. */
function speaksWithin(tokens: Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + speakingWithin);
  for (let i = from; i < end; i++) if (tokens[i]!.word.says) return true;
  return false;
}

/** Whether a preposition governs the phrase of token `i`, also over an owner: "with CNN's Soledad Hart". */
function isGoverned(tokens: Token[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && i - before < 5 && (tokens[before]!.possessive || tokens[before]!.word.isDeterminer))
    before--;
  return tokens[before]?.word.isPreposition === true;
}
