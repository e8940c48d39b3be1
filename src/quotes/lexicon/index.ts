import { english } from './english.ts';
import type { Lexicon } from './lexicon.ts';

const lexicons: Record<string, Lexicon> = { en: english };

/** The words of a language by its BCP 47 tag; English ones where a language has none of its own. */
export function lexiconOf(language: string): Lexicon {
  return lexicons[language.slice(0, 2).toLowerCase()] ?? english;
}
