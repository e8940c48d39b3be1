import { createRequire } from 'node:module';
import { stripAccents } from './fold.ts';

const require = createRequire(import.meta.url);

/** Words that only ask; natural's English list lacks some of them. */
const ENGLISH_ASKING = [
  'whose',
  'whats',
  'wheres',
  'whos',
  'hows',
  'tell',
  'does',
  'didnt',
  'doesnt',
  'the',
  'upon',
  'per',
  'via',
];
/** On lists of stop words, but a country, an agency and a pronoun of technology when a question names them. */
const MEANINGFUL = new Set(['us', 'un', 'it']);

const lists = new Map<string, Set<string>>();

function load(language: string): Set<string> {
  // natural's English list is short; the ISO list counts `computer`, `system` and `fifth` as stop words.
  const words: string[] =
    language === 'en'
      ? [
          ...require('natural/lib/natural/util/stopwords.js').words.filter((word: string) =>
            /^\D*$/.test(word),
          ),
          ...ENGLISH_ASKING,
        ]
      : (require('stopwords-iso')[language] ?? []);
  return new Set(words.map((word) => stripAccents(word.toLowerCase().replace(/['’.]/g, ''))));
}

/**
 * Whether a word carries no content of its own in a language.
 * @param word as `normalize` left it.
 * @param written as it stands in the text: `US`, `WHO` and `IT` are names when in capitals.
 */
export function isStopWord(word: string, language: string, written: string = word): boolean {
  let list = lists.get(language);
  if (!list) {
    list = load(language);
    lists.set(language, list);
  }
  if (!list.has(stripAccents(word))) return false;
  return !(MEANINGFUL.has(word) ? written !== word && written === written.toUpperCase() : isAcronym(written));
}

function isAcronym(written: string): boolean {
  return written.length >= 2 && written.length <= 5 && /^\p{Lu}+$/u.test(written);
}
