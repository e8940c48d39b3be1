import type { Gender } from './first-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Entity, People } from './people.ts';
import type { Mention, ReadParagraph } from './phrases.ts';

/** What the other one is to somebody's wife, son …: by the gender of the other where it matters. */
const inverse: Record<string, { male: string; female: string }> = {
  wife: { male: 'husband', female: 'wife' },
  husband: { male: 'husband', female: 'wife' },
  widow: { male: 'husband', female: 'wife' },
  fiancee: { male: 'fiance', female: 'fiancee' },
  fiance: { male: 'fiance', female: 'fiancee' },
  girlfriend: { male: 'boyfriend', female: 'girlfriend' },
  boyfriend: { male: 'boyfriend', female: 'girlfriend' },
  brother: { male: 'brother', female: 'sister' },
  sister: { male: 'brother', female: 'sister' },
  mother: { male: 'son', female: 'daughter' },
  father: { male: 'son', female: 'daughter' },
  son: { male: 'father', female: 'mother' },
  daughter: { male: 'father', female: 'mother' },
};

/** "his wife, Bernadette", "Lindqvist's mother, Carol", "Maria, the sister of Luis": keeps who is whose. */
export function keepKin(
  paragraph: ReadParagraph,
  mention: Mention,
  ownerOf: (gender: Gender) => Entity | null,
  lexicon: Lexicon,
): void {
  const { tokens, mentions } = paragraph;
  const entity = mention.entity!;
  let at = mention.start - 1;
  if (tokens[at]?.text === ',') at--;
  const noun = tokens[at]?.lower ?? '';
  const owner = tokens[at - 1];
  if (owner && (noun in inverse || tokens[at]!.word.isPersonal)) {
    relate(ownerAt(paragraph, at - 1, ownerOf, lexicon), noun, entity);
    return;
  }
  // "Patricia Apy, Gorman's attorney".
  const behind = mentions[mention.end + 1];
  const calling = behind?.possessive ? tokens[behind.end] : undefined;
  if (calling?.word.isPersonal && tokens[mention.end]?.text === ',') {
    relate(behind!.entity, calling.lower, entity);
    return;
  }
  if (tokens[mention.end]?.text !== ',') return;
  const [article, kin, of] = tokens.slice(mention.end + 1, mention.end + 4);
  if (!lexicon.determiners.has(article?.lower ?? '') || of?.lower !== 'of') return;
  if (!kin || !(kin.lower in inverse)) return;
  const whose = mentions.slice(mention.end + 4, mention.end + 7).find((other) => other?.kind === 'name');
  if (whose) relate(whose.entity, kin.lower, entity);
}

/** Whom "his", "her" or "Smith's" before a noun means. */
export function ownerAt(
  { tokens, mentions }: ReadParagraph,
  i: number,
  ownerOf: (gender: Gender) => Entity | null,
  { possessives }: Lexicon,
): Entity | null {
  const { lower } = tokens[i]!;
  if (possessives.male.has(lower)) return ownerOf('male');
  if (possessives.female.has(lower)) return ownerOf('female');
  const mention = mentions[i];
  return mention?.possessive ? mention.entity : null;
}

function relate(owner: Entity | null, noun: string, kin: Entity): void {
  if (!owner || owner === kin || owner.kind === 'organisation') return;
  keep(owner, noun, kin);
  if (!(noun in inverse)) return;
  const back = inverse[noun]![owner.gender ?? 'male'];
  // Without a gender only a marriage tells one.
  if (owner.gender || noun === 'wife' || noun === 'widow') keep(kin, back, owner);
}

function keep(owner: Entity, noun: string, kin: Entity): void {
  owner.kin ??= new Map();
  owner.kin.set(noun, kin);
}

/** Somebody's husband, sister …: as told, or for a spouse the only namesake who may be it. */
export function kinOf(owner: Entity, noun: string, people: People): Entity | null {
  const known = owner.kin?.get(noun);
  if (known) return known;
  if (noun !== 'husband' && noun !== 'wife') return null;
  const gender = noun === 'husband' ? 'male' : 'female';
  const namesakes = people
    .namesakes(owner)
    .filter((one) => one !== owner && one.kind === 'person' && one.gender === gender);
  return namesakes.length === 1 ? namesakes[0]! : null;
}
