import type { Gender } from './first-names.ts';
import { agreement } from './name-forms.ts';
import { identifying } from './name-parts.ts';
import type { NameMention } from './names.ts';

/** Someone or something that an article speaks of and that may speak. */
export interface Entity {
  kind: 'person' | 'organisation' | 'role' | 'unknown';
  /** The fullest name so far, or the words of the role. */
  name: string;
  words: string[];
  /** Of the words those that identify, in lower case. */
  parts: string[];
  gender?: Gender;
  /** Of a role: whether it is of several people. */
  plural?: boolean;
  /** Relatives by what they are to this one: "wife", "brother". */
  kin?: Map<string, Entity>;
  /** Of somebody introduced without a name: who that turns out to be. */
  identity?: Entity;
  /** Of a role: whether its words point to somebody known ("the nominee"). */
  definite?: boolean;
  /** Nouns that describe it, in lower case: "senator", "teller", "wife". */
  roles: Set<string>;
  description?: string;
  /** Numbers of the sentences that mention it, ascending. */
  sentences: number[];
  /** How often the surname alone meant it. */
  bySurname: number;
}

/** Titles as they are abbreviated before a name, to the noun that later stands for their bearer. */
const nounOfTitle: Record<string, string> = {
  sen: 'senator',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
  rep: 'congressman',
  dr: 'doctor',
  prof: 'professor',
  rev: 'minister',
  det: 'detective',
  adm: 'admiral',
  maj: 'major',
  cmdr: 'commander',
  supt: 'superintendent',
  premier: 'prime minister',
};

/** Added to the distance of somebody who is introduced only further down. */
const later = 1000;

/** Namesakes that are compared: no article has so many, and a text that has must not take long for it. */
const namesakes = 40;

/** Everyone named in one article; surnames and first names alone are joined to full names. */
export class People {
  /** Those whose name has a word, in lower case. */
  readonly #byWord = new Map<string, Entity[]>();
  /** Those whom a noun describes. */
  readonly #byNoun = new Map<string, Entity[]>();

  knows(lower: string): boolean {
    return this.#byWord.has(lower);
  }

  /** Finds whose name it is, or enters a new one; the fuller form of a name is kept. */
  enter(mention: NameMention, sentence: number): Entity {
    const parts = identifying(mention.words);
    const known = this.#find(mention, parts);
    const entity = known ?? this.#add(mention, parts);
    if (known && mention.words.length > known.words.length && known.kind !== 'organisation') {
      known.words = mention.words;
      known.parts = parts;
      known.name = mention.words.join(' ');
      this.#register(known);
    }
    if (mention.kind === 'person' && entity.kind === 'unknown') entity.kind = 'person';
    if (mention.gender && (!entity.gender || mention.titles.length > 0)) entity.gender = mention.gender;
    for (const title of mention.titles) this.describe(entity, nounOfTitle[title] ?? title);
    if (parts.length === 1 && entity.words.length > 1) entity.bySurname++;
    entity.sentences.push(sentence);
    return entity;
  }

  /** Enters a noun phrase that stands for someone unnamed. */
  enterRole(
    name: string,
    noun: string,
    kind: 'role' | 'organisation',
    sentence: number,
    gender?: Gender,
  ): Entity {
    const entity: Entity = {
      kind,
      name,
      words: [],
      parts: [],
      roles: new Set(),
      sentences: [sentence],
      bySurname: 0,
    };
    if (gender) entity.gender = gender;
    this.describe(entity, noun);
    return entity;
  }

  /** Keeps that a noun says what somebody is: "senator", "mother". */
  describe(entity: Entity, noun: string): void {
    if (entity.roles.has(noun)) return;
    entity.roles.add(noun);
    enlist(this.#byNoun, noun, entity);
  }

  /** Whom `noun` describes: the one last mentioned before `sentence`, otherwise the first one after it. */
  described(noun: string, sentence: number): Entity | undefined {
    let best: Entity | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const entity of this.#byRole(noun)) {
      const last = entity.sentences.findLast((one) => one <= sentence);
      const distance = last === undefined ? later + (entity.sentences[0] ?? 0) - sentence : sentence - last;
      if (distance < bestDistance) {
        best = entity;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Everyone who shares somebody's last name, in two words or more. */
  namesakes({ words, parts }: Entity): readonly Entity[] {
    const last = parts.at(-1);
    if (last === undefined || words.length < 2) return [];
    return (this.#byWord.get(last) ?? []).filter((one) => one.words.length > 1 && one.parts.at(-1) === last);
  }

  #byRole(noun: string): Entity[] {
    const found = (this.#byNoun.get(noun) ?? []).filter(({ definite }) => !definite);
    const named = found.filter(({ kind }) => kind !== 'role');
    return named.length > 0 ? named : found;
  }

  #add({ words, kind }: NameMention, parts: string[]): Entity {
    const entity: Entity = {
      kind,
      name: words.join(' '),
      words,
      parts,
      roles: new Set(),
      sentences: [],
      bySurname: 0,
    };
    this.#register(entity);
    return entity;
  }

  #register(entity: Entity): void {
    for (const word of entity.parts) enlist(this.#byWord, word, entity);
  }

  #find({ gender, kind, titles }: NameMention, parts: string[]): Entity | undefined {
    const last = parts.at(-1);
    if (last === undefined) return undefined;
    let best: Entity | undefined;
    let bestScore = 0;
    for (const entity of this.#byWord.get(last) ?? this.#byWord.get(parts[0]!) ?? []) {
      if (gender && entity.gender && gender !== entity.gender) continue;
      if ((kind === 'person' || titles.length > 0) && entity.kind === 'organisation') continue;
      const score = agreement(parts, entity.parts);
      // Of two with the same surname the story calls one by it alone, as a rule the one met first.
      if (
        score > bestScore ||
        (score > 0 && score === bestScore && best && entity.bySurname > best.bySurname)
      ) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }
}

/** Adds an entity to those of a word, of whom only the newest are kept. */
function enlist(lists: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = lists.get(word);
  if (!list) lists.set(word, [entity]);
  else if (!list.includes(entity)) {
    if (list.length === namesakes) list.shift();
    list.push(entity);
  }
}
