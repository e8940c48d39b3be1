import { firstNameGender, type Gender } from './first-names.ts';
import { identifying, type NameMention } from './names.ts';

/** Someone or something that an article speaks of and that may speak. */
export interface Entity {
  kind: 'person' | 'organisation' | 'role' | 'unknown';
  /** The fullest name so far, or the words of the role. */
  name: string;
  words: string[];
  gender?: Gender;
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

/** Everyone named in one article; surnames and first names alone are joined to full names. */
export class People {
  readonly all: Entity[] = [];
  /** Lower-case words of names that belong to someone. */
  readonly #byWord = new Map<string, Entity[]>();

  knows(lower: string): boolean {
    return this.#byWord.has(lower);
  }

  /** Finds whose name it is, or enters a new one; the fuller form of a name is kept. */
  enter(mention: NameMention, sentence: number): Entity {
    const parts = identifying(mention.words);
    const known = this.#find(mention, parts);
    const entity = known ?? this.#add(mention);
    if (known && mention.words.length > known.words.length && known.kind !== 'organisation') {
      known.words = mention.words;
      known.name = mention.words.join(' ');
      this.#register(known);
    }
    if (mention.kind === 'person' && entity.kind === 'unknown') entity.kind = 'person';
    if (mention.gender && (!entity.gender || mention.titles.length > 0)) entity.gender = mention.gender;
    for (const title of mention.titles) entity.roles.add(nounOfTitle[title] ?? title);
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
      roles: new Set([noun]),
      sentences: [sentence],
      bySurname: 0,
    };
    if (gender) entity.gender = gender;
    this.all.push(entity);
    return entity;
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

  #byRole(noun: string): Entity[] {
    const found = this.all.filter(({ roles, definite }) => !definite && roles.has(noun));
    const named = found.filter(({ kind }) => kind !== 'role');
    return named.length > 0 ? named : found;
  }

  #add(mention: NameMention): Entity {
    const { words, kind } = mention;
    const entity: Entity = {
      kind,
      name: words.join(' '),
      words,
      roles: new Set(),
      sentences: [],
      bySurname: 0,
    };
    this.all.push(entity);
    this.#register(entity);
    return entity;
  }

  #register(entity: Entity): void {
    for (const word of identifying(entity.words)) {
      const list = this.#byWord.get(word);
      if (!list) this.#byWord.set(word, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }

  #find({ gender, kind, titles }: NameMention, parts: string[]): Entity | undefined {
    const last = parts.at(-1);
    if (last === undefined) return undefined;
    let best: Entity | undefined;
    let bestScore = 0;
    for (const entity of this.#byWord.get(last) ?? this.#byWord.get(parts[0]!) ?? []) {
      if (gender && entity.gender && gender !== entity.gender) continue;
      if ((kind === 'person' || titles.length > 0) && entity.kind === 'organisation') continue;
      const score = match(parts, identifying(entity.words));
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

/** How well two forms of a name fit one person: 0 not at all, 4 the same words. */
function match(a: string[], b: string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) return short.every((word, i) => sameWord(word, long[i]!)) ? 4 : 0;
  if (short.length === 1) {
    if (short[0] === long.at(-1)) return 3;
    if (short[0] === long[0]) return firstNameGender(short[0]!) ? 2 : 1;
    return long.includes(short[0]!) && firstNameGender(short[0]!) === undefined ? 1 : 0;
  }
  // Two words or more: the first must agree (or be its initial), the rest stand in the same order.
  if (!sameWord(short[0]!, long[0]!) && !long.slice(1).includes(short[0]!)) return 0;
  let at = 0;
  for (const word of short) {
    const isLast = word === short.at(-1);
    while (at < long.length && !(isLast ? word === long[at] : sameWord(word, long[at]!))) at++;
    if (at++ >= long.length) return 0;
  }
  return 3;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short[0]!);
}
