import { describeEntity, roleSubject } from './descriptions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { NameMention } from './names.ts';
import type { Entity, People } from './people.ts';
import type { Mention, ReadParagraph } from './phrases.ts';
import { Salience } from './salience.ts';
import type { Token } from './tokens.ts';

/** How far a mention comes to mind: subjects and those who speak first, owners and people named in passing last. */
const strengths = { speaker: 1.1, subject: 1, other: 0.65, laterPronoun: 0.7, governed: 0.5, owner: 0.45 };

/** Enters the names, pronouns and unnamed subjects of one paragraph after the other, and whom they stand for. */
export class MentionReader {
  readonly #people: People;
  readonly #lexicon: Lexicon;
  readonly #salience = new Salience();
  /** Of the sentence that is being read: whether its subject has been met, and its number in the article. */
  #subjectSeen = false;
  #sentence = 0;

  constructor(people: People, lexicon: Lexicon) {
    this.#people = people;
    this.#lexicon = lexicon;
  }

  /** Fills `paragraph.mentions` from the names found in it. */
  enter(paragraph: ReadParagraph, names: NameMention[]): void {
    const { sentences, mentions, firstSentence } = paragraph;
    const nameAt = new Map(names.map((name) => [name.start, name]));
    for (const [offset, { start, end }] of sentences.entries()) {
      this.#sentence = firstSentence + offset;
      this.#salience.sentence(this.#sentence);
      for (let i = start; i < end; i++) {
        const name = nameAt.get(i);
        if (!name) continue;
        const entity = this.#people.enter(name, this.#sentence);
        const mention: Mention = {
          start: i,
          end: name.end,
          kind: 'name',
          possessive: name.possessive,
          entity,
          name,
        };
        mentions.fill(mention, i, name.end);
      }
      this.#subjectSeen = false;
      for (let i = start; i < end; i++) {
        const name = nameAt.get(i);
        if (name) {
          this.#name(paragraph, mentions[i]!);
          i = name.end - 1;
        } else if (paragraph.tokens[i]!.kind === 'word' && !this.#pronoun(paragraph, i)) {
          this.#nounPhrase(paragraph, i, end);
        }
      }
    }
    this.#salience.paragraph();
  }

  #name(paragraph: ReadParagraph, mention: Mention): void {
    const { tokens } = paragraph;
    const entity = mention.entity!;
    describeEntity(paragraph, mention, this.#people, this.#lexicon);
    const isSubject =
      !this.#subjectSeen && !mention.possessive && !isGoverned(tokens, mention.start, this.#lexicon);
    if (isSubject && entity.kind !== 'unknown') this.#subjectSeen = true;
    this.#salience.mention(entity, this.#strength(tokens, mention, isSubject));
  }

  #strength(tokens: Token[], { start, end, possessive }: Mention, isSubject: boolean): number {
    if (possessive) return strengths.owner;
    const { cues } = this.#lexicon;
    const next = tokens[end];
    const before = tokens[start - 1];
    if ((next && cues.has(next.lower)) || (before && isSubject && cues.has(before.lower)))
      return strengths.speaker;
    if (isSubject) return strengths.subject;
    return isGoverned(tokens, start, this.#lexicon) ? strengths.governed : strengths.other;
  }

  /** @returns whether token `i` is a pronoun */
  #pronoun({ tokens, mentions }: ReadParagraph, i: number): boolean {
    const { pronouns, possessives } = this.#lexicon;
    const { lower } = tokens[i]!;
    if (possessives.male.has(lower)) this.#salience.hint('male');
    if (possessives.female.has(lower)) this.#salience.hint('female');
    const gender = pronouns.male.has(lower) ? 'male' : pronouns.female.has(lower) ? 'female' : null;
    const isThing = pronouns.thing.has(lower);
    if (!gender && !isThing && !pronouns.plural.has(lower)) return false;
    const entity = gender ? this.#salience.resolve(gender) : isThing ? this.#salience.resolveThing() : null;
    mentions[i] = { start: i, end: i + 1, kind: 'pronoun', possessive: false, entity };
    if (entity && gender) {
      this.#salience.mention(entity, this.#subjectSeen ? strengths.laterPronoun : strengths.subject);
      entity.sentences.push(this.#sentence);
      this.#subjectSeen = true;
    }
    return true;
  }

  /** "The company" for an organisation named before, and "a shopkeeper" whom a pronoun may mean later. */
  #nounPhrase(paragraph: ReadParagraph, i: number, end: number): void {
    const { tokens, mentions } = paragraph;
    const { determiners, definite, standIns } = this.#lexicon;
    if (this.#subjectSeen || mentions[i] || !determiners.has(tokens[i]!.lower)) return;
    if (isGoverned(tokens, i, this.#lexicon)) return;
    const noun = tokens[i + 1];
    const meant =
      noun && definite.has(tokens[i]!.lower) && standIns.has(noun.lower)
        ? this.#salience.resolveThing()
        : null;
    if (meant?.kind === 'organisation' && meant.words.length > 0) {
      const mention: Mention = {
        start: i,
        end: i + 2,
        kind: 'pronoun',
        possessive: noun!.possessive,
        entity: meant,
      };
      mentions.fill(mention, i, i + 2);
      this.#subject(meant);
      return;
    }
    const role = roleSubject(paragraph, i, end, this.#sentence, this.#people, this.#lexicon);
    if (role) this.#subject(role);
  }

  #subject(entity: Entity): void {
    this.#salience.mention(entity, strengths.subject);
    this.#subjectSeen = true;
  }
}

/** Whether a preposition governs the phrase of token `i`, also over an owner: "with CNN's Soledad Hart". */
function isGoverned(tokens: Token[], i: number, { prepositions, determiners }: Lexicon): boolean {
  let before = i - 1;
  while (
    before >= 0 &&
    i - before < 5 &&
    (tokens[before]!.possessive || determiners.has(tokens[before]!.lower))
  )
    before--;
  const word = tokens[before];
  return word?.kind === 'word' && prepositions.has(word.lower);
}
