/** By language, by stem: how much a word of a question counts against the average word; absent words count 1. */
export type AskingWords = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How much a word of a question counts: less than 1 for words that ask rather than name (`called`, `happen`). */
export function askingWeight(words: AskingWords, term: string, language: string): number {
  const table = words[language];
  return table && Object.hasOwn(table, term) ? table[term]! : 1;
}
