import type { PassageIndex } from './passage-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A corrected word counts half: what was meant is a guess. */
const WEIGHT = 0.5;
/** Words that one is searched for at most. */
const MOST = 3;
/** Below this length a change of one letter makes another word: `form`, `firm`, `forum`. */
const SHORTEST = 5;
/** From this length on, two changes are forgiven, where the word begins as it was meant. */
const LONG = 7;
/** Letters at the beginning that two changes leave alone: looking everywhere takes a large library too long. */
const KEPT = 1;

/**
 * What to search for a word that the library does not contain: the nearest of its words by edit distance,
 * else those that begin with it. Numbers are never corrected: another number is another fact.
 * @param word its stem.
 */
export function correct(
  word: string,
  vocabulary: Vocabulary,
  index: PassageIndex,
): { term: number; weight: number }[] {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return [];
  const isWord = (term: number) => {
    const found = vocabulary.string(term);
    return found.length >= SHORTEST - 1 && !/\p{N}/u.test(found) && index.frequency(term) > 0;
  };
  let terms = vocabulary.similar(word, 1).filter(isWord);
  if (terms.length === 0 && word.length >= LONG) terms = vocabulary.similar(word, 2, KEPT).filter(isWord);
  if (terms.length === 0) terms = vocabulary.completions(word).filter((term) => index.frequency(term) > 0);
  // Misspellings keep the first letter as a rule; among equals the word used most is the one meant.
  return terms
    .map((term) => {
      const found = vocabulary.string(term);
      return { term, found, first: found[0] === word[0] ? 1 : 0, frequency: index.frequency(term) };
    })
    .sort((a, b) => b.first - a.first || b.frequency - a.frequency || (a.found < b.found ? -1 : 1))
    .slice(0, MOST)
    .map(({ term }) => ({ term, weight: WEIGHT }));
}
