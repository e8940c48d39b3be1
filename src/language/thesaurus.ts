import { readFileSync } from 'node:fs';

/** What texts say instead of a word, in English; `src/training/thesaurus.ts` makes it. */
export const THESAURUS = new URL('./thesaurus.en.txt', import.meta.url);

/** By stem: its line's expressions; what was asked for once is kept in its parts. */
let lines: ReadonlyMap<string, string> | undefined;
const expressions = new Map<string, readonly string[][]>();

function read(): ReadonlyMap<string, string> {
  return new Map(
    readFileSync(THESAURUS, 'utf8')
      .split('\n')
      .map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
  );
}

/**
 * What a text may say instead of an English word: `death toll` for `die`.
 * @param stem as `stem` gives it.
 * @returns expressions of one stem or several, likeliest first; empty for a word that is not in the thesaurus.
 */
export function expressionsFor(stem: string): readonly string[][] {
  const known = expressions.get(stem);
  if (known) return known;
  lines ??= read();
  const line = lines.get(stem);
  if (line === undefined) return [];
  const parts = line.split(';').map((expression) => expression.split(' '));
  expressions.set(stem, parts);
  return parts;
}
