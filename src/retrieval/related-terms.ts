import type { PassageIndex } from './passage-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters that two words must share at their beginning to be taken as related. */
const SHORTEST = 4;
/** Share of the word that must be the same: `transmiss` and `transmit`, `bundestag` and `bundestagswahl`. */
const SHARE = 0.75;
/** Letters that a related word may have beyond the shared ones. */
const LONGEST_ENDING = 6;

/**
 * Terms of the library that begin as a term does: derivations that stemming keeps apart, compounds.
 * @param term a stem.
 * @returns their numbers.
 */
export function relatedTerms(term: string, vocabulary: Vocabulary, index: PassageIndex): number[] {
  const shared = Math.max(SHORTEST, Math.ceil(term.length * SHARE));
  if (term.length < SHORTEST || /\p{N}/u.test(term)) return [];
  const own = vocabulary.find(term);
  return vocabulary
    .completions(term.slice(0, shared), shared + LONGEST_ENDING)
    .filter((found) => found !== own && index.frequency(found) > 0);
}
