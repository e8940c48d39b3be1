import { createRequire } from 'node:module';
import { stripAccents } from './fold.ts';
import { lightStem } from './light-stems.ts';

/** Loaded at a language's first word: a library in one language pays for one stemmer. */
const require = createRequire(import.meta.url);

type Stemmer = (word: string) => string;

/** natural's Porter stemmers, by module path: its package root would load database drivers. */
const PORTER: Record<string, string> = {
  en: 'porter_stemmer',
  fa: 'porter_stemmer_fa',
  uk: 'porter_stemmer_uk',
};

/** The Snowball project's algorithms, by the names the snowball-stemmers package gives them. */
const SNOWBALL: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

const stemmers = new Map<string, Stemmer>();

function load(language: string): Stemmer {
  const porter = PORTER[language];
  if (porter) return require(`natural/lib/natural/stemmers/${porter}.js`).stem;
  const snowball = SNOWBALL[language];
  if (snowball) {
    const algorithm = require('snowball-stemmers').newStemmer(snowball);
    return (word) => algorithm.stem(word);
  }
  return (word) => lightStem(word, language);
}

/**
 * The stem that inflected forms of a word share, without accents; a number is its own stem.
 * @param word as `normalize` left it.
 */
export function stem(word: string, language: string): string {
  if (/\p{N}/u.test(word)) return word;
  let stemmer = stemmers.get(language);
  if (!stemmer) {
    stemmer = load(language);
    stemmers.set(language, stemmer);
  }
  // A stemmer may cut a short word to nothing.
  return stripAccents(stemmer(word) || word);
}
