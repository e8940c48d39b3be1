import { readFileSync, writeFileSync } from 'node:fs';
import { THESAURUS } from '../language/thesaurus.ts';
import { tokenize } from '../language/tokens.ts';
import { readWord } from '../retrieval/vocabulary.ts';

/** What `src/language/thesaurus.en.txt` is made of, by running this file: words as people write them. */
const SOURCE = new URL('thesaurus.en.tsv', import.meta.url);

/** Expressions of a word that are kept: the likeliest. */
const MOST = 200;
/** What holds the other way round counts as if it came so many places further down. */
const REVERSED = 10;

/**
 * Turns lines of a word, a tab, and what texts may say instead of it, likeliest first, into lines of stems, sorted. What is
 * said of one word holds the other way round as well: who asks about a murder finds a killing, and the reverse.
 * @param source lines as in `thesaurus.en.tsv`: the expressions have semicolons between them
 */
export function compileThesaurus(source: string): string {
  const places = new Map<string, Map<string, number>>();
  const add = (word: string, expression: string, place: number): void => {
    if (word === expression || word === '') return;
    const known = places.get(word) ?? new Map<string, number>();
    places.set(word, known.set(expression, Math.min(place, known.get(expression) ?? place)));
  };
  for (const line of source.split('\n')) {
    const [head = '', rest = ''] = line.split('\t');
    const word = stems(head);
    const expressions = rest.split(';').map(stems);
    expressions
      .filter((expression) => expression !== '')
      .forEach((expression, place) => {
        add(word, expression, place);
        if (!expression.includes(' ')) add(expression, word, place + REVERSED);
      });
  }
  const lines = Array.from(places, ([word, expressions]) => {
    const likeliest = [...expressions].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
    return `${word}\t${likeliest.map(([expression]) => expression).join(';')}\n`;
  });
  return lines.sort().join('');
}

function stems(expression: string): string {
  return tokenize(expression, 'en')
    .map(({ text }) => readWord(text.toLowerCase(), 'en').term)
    .join(' ');
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(THESAURUS, compileThesaurus(readFileSync(SOURCE, 'utf8')));
