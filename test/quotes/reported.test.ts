import { expect, test } from 'vitest';
import { extractStatements } from '../../src/quotes/extract.ts';

test('a statement without marks is kept in the words of the article, with its speaker', () => {
  const text =
    'Microsoft said it had never helped any government. Mary Jones, a lawyer, denied that the firm had lied.';
  const found = extractStatements(text, 'en');
  expect(found.map(({ kind, text: words, speaker, cue }) => [kind, words, speaker?.name, cue])).toEqual([
    ['reported', 'it had never helped any government.', 'Microsoft', 'said'],
    ['reported', 'the firm had lied.', 'Mary Jones', 'denied'],
  ]);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
});

test('a sentence without a verb of saying reports nothing', () => {
  expect(extractStatements('The harbour froze in March. Ships waited outside.', 'en')).toEqual([]);
});
