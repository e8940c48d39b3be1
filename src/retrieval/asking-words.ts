import { readFileSync } from 'node:fs';

/** By language, by stem: how much a word of a question counts against the average word. */
const weights: Record<string, Record<string, number | string>> = JSON.parse(
  readFileSync(new URL('asking-words.weights.json', import.meta.url), 'utf8'),
);

/** How much a word of a question counts: less than 1 for words that ask rather than name (`called`, `happen`). */
export function askingWeight(term: string, language: string): number {
  const table = weights[language];
  return table && Object.hasOwn(table, term) ? Number(table[term]) : 1;
}
