import { epithetEnd } from './epithets.ts';
import { kinOf, ownerAt } from './kinship.ts';
import { type Lexicon, words } from './lexicon/lexicon.ts';
import type { Entity, People } from './people.ts';
import { apposedName, type ReadParagraph } from './phrases.ts';
import type { Salience } from './salience.ts';

/** A noun phrase that stands for somebody or something named before, and the token behind it. */
export interface StandIn {
  end: number;
  entity: Entity;
}

/** "The company", "her husband", "the rapper" at token `i` of sentence `sentence`, or null. */
export function standInAt(
  paragraph: ReadParagraph,
  i: number,
  sentence: number,
  people: People,
  salience: Salience,
  lexicon: Lexicon,
): StandIn | null {
  const { tokens, mentions } = paragraph;
  const noun = tokens[i + 1];
  if (!noun || mentions[i + 1]?.kind === 'pronoun') return null;
  const isDefinite = lexicon.definite.has(tokens[i]!.lower);
  if (isDefinite && lexicon.standIns.has(noun.lower)) {
    const meant = salience.resolveThing(noun.lower === 'agency' ? undefined : isCompany);
    if (meant?.kind === 'organisation' && meant.words.length > 0) return { end: i + 2, entity: meant };
  }
  const owner = ownerAt(paragraph, i, (gender) => salience.likeliest(gender), lexicon);
  const kin = owner && !noun.possessive ? kinOf(owner, noun.lower, people) : null;
  if (kin && !isApposed(paragraph, i + 2, lexicon)) return { end: i + 2, entity: kin };
  const end = isDefinite ? epithetEnd(paragraph, i, lexicon) : null;
  if (end === null || isApposed(paragraph, end, lexicon)) return null;
  const head = tokens[end - 1]!.lower;
  const { male, female } = lexicon.nouns;
  const gender = male.has(head) ? 'male' : female.has(head) ? 'female' : undefined;
  const entity = people.described(head, sentence) ?? salience.likeliest(gender);
  return entity && { end, entity };
}

function isApposed(paragraph: ReadParagraph, end: number, lexicon: Lexicon): boolean {
  return apposedName(paragraph, end, paragraph.tokens.length, lexicon) !== null;
}

/** Whether an organisation may be called "the company", "the airline": no public body may. */
function isCompany({ words }: Entity): boolean {
  return !publicBodies.has(words.at(-1)?.toLowerCase() ?? '');
}

const publicBodies = words(
  `board agency department ministry court police senate house congress parliament government university committee
   commission council bureau office association union party school hospital museum church army navy administration`,
);
