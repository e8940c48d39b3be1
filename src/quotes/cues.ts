import type { Lexicon } from './lexicon/lexicon.ts';
import { type ReadParagraph, standalone } from './phrases.ts';

const be = new Set(
  'is are was were be been being am wird wurde wurden worden est été fue sido foi sido'.split(' '),
);

/** English forms that are verbs of saying before "it" and "that". */
export const puts = /^put(?:s|ting)?$/;

/** Whether the token is a verb of saying, active, and used as a verb. */
export function cueKind(
  { tokens, mentions }: ReadParagraph,
  i: number,
  lexicon: Lexicon,
): 'strong' | 'weak' | null {
  const { word, lower, possessive } = tokens[i]!;
  if (!word.isCue || possessive || mentions[i]) return null;
  // "Smith put it this way", but "managers put targets first".
  const putsIt = puts.test(lower) && /^(?:it|that)$/.test(tokens[i + 1]?.lower ?? '');
  const strong = lexicon.cues.has(lower) || putsIt;
  if (!strong && !lexicon.weakCues.has(lower)) return null;
  const before = tokens[i - 1];
  if (
    lexicon.nounLike.has(lower) &&
    !/s$|^(?:who|they|we|i|you|people|men|women|police|to|and)$/.test(before?.lower ?? '')
  )
    return null;
  if (before?.kind === 'word') {
    // "the report", "a state": a noun.
    const isOwn = lexicon.pronouns.plural.has(before.lower) || standalone.has(before.lower);
    if (lexicon.determiners.has(before.lower) && !isOwn) return null;
    if (before.possessive) return null;
    // "For calling officials names": a form in -ing behind a preposition is a verb.
    if (lexicon.prepositions.has(before.lower) && before.lower !== 'as' && !/ing$/.test(lower)) return null;
    if (/ed$|^(?:told|written|quoted|called)$/.test(lower)) {
      let j = i - 1;
      while (
        j > 0 &&
        (lexicon.between.has(tokens[j]!.lower) || /ly$/.test(tokens[j]!.lower)) &&
        !be.has(tokens[j]!.lower)
      )
        j--;
      if (be.has(tokens[j]!.lower)) return null;
    }
  }
  return strong ? 'strong' : 'weak';
}
