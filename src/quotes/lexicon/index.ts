import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Lexicon } from './lexicon.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const lexicons: Record<string, Lexicon> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/** The words of a language by its BCP 47 tag; English ones where a language has none of its own. */
export function lexiconOf(language: string): Lexicon {
  return lexicons[language.slice(0, 2).toLowerCase()] ?? english;
}
