import type { PassageIndex } from './passage-index.ts';

/** A corrected word counts half: what was meant is a guess. */
const WEIGHT = 0.5;
/** Words that one is searched for at most. */
const MOST = 3;
/** Below this length a change of one letter makes another word: `form`, `firm`, `forum`. */
const SHORTEST = 5;
/** From this length on, two changes are forgiven. */
const LONG = 7;

/**
 * What to search for a word that the library does not contain: the nearest of its words by edit distance,
 * else those that begin with it. Numbers are never corrected: another number is another fact.
 * @param term the word's stem.
 */
export function correct(term: string, index: PassageIndex): { term: string; weight: number }[] {
  if (term.length < SHORTEST || /\p{N}/u.test(term)) return [];
  const near = index
    .similar(term, term.length >= LONG ? 2 : 1)
    .filter((found) => found.term.length >= SHORTEST - 1 && !/\p{N}/u.test(found.term));
  const nearest = Math.min(...near.map(({ distance }) => distance));
  const terms = near.filter(({ distance }) => distance === nearest).map((found) => found.term);
  if (terms.length === 0) terms.push(...index.completions(term));
  // Misspellings keep the first letter as a rule; among equals the word used most is the one meant.
  return terms
    .map((found) => ({ found, first: found[0] === term[0] ? 1 : 0, frequency: index.frequency(found) }))
    .sort((a, b) => b.first - a.first || b.frequency - a.frequency || (a.found < b.found ? -1 : 1))
    .slice(0, MOST)
    .map(({ found }) => ({ term: found, weight: WEIGHT }));
}
