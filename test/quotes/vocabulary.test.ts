import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/quotes/lexicon/index.ts';
import { Vocabulary } from '../../src/quotes/vocabulary.ts';
import { labelledArticles } from './labelled.ts';

const english = Vocabulary.of(lexiconOf('en'));
const whole = /[\p{L}\p{M}\p{N}]+(?:(?:['’.·-]|&(?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words as read one after the other, with their offsets. */
function read(text: string): [number, string][] {
  const found: [number, string][] = [];
  for (let at = 0; at < text.length; ) {
    const word = english.wordAt(text, at);
    if (word) found.push([at, word.written]);
    at += word?.written.length ?? 1;
  }
  return found;
}

const byPattern = (text: string) =>
  [...text.matchAll(whole)].map(({ index, 0: word }): [number, string] => [index, word]);

describe('the words of a text', () => {
  test('are those of one pattern over the whole text, in every language', () => {
    for (const { text } of labelledArticles('test')) expect(read(text)).toEqual(byPattern(text));
  });

  test.each([
    'U.S. officials, the D.C.-based group',
    'AT&T & Co., R&D&',
    'the boys’ fault, O’Brien’s and rock-’n’-roll',
    'cafe\u0301 naïve 3.5-year-old x.',
    "'quoted' -- end-",
    '',
  ])('in %j', (text) => {
    expect(read(text)).toEqual(byPattern(text));
  });

  test('keep their own meaning when there are more of them than places', () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `word${i}`).join(' ');
    for (const pass of [1, 2]) expect(read(text), `pass ${pass}`).toEqual(byPattern(text));
    expect(english.wordAt('said', 0)).toMatchObject({ lower: 'said', says: true });
    expect(english.wordAt('Mary', 0)).toMatchObject({ lower: 'mary', firstName: 'female', says: false });
  });

  test('are not looked for behind the end or inside a mark', () => {
    expect(english.wordAt('end', 3)).toBeNull();
    expect(english.wordAt('." she', 0)).toBeNull();
  });

  test("tell an abbreviation by all that is written: no period belongs to the senator's", () => {
    expect(english.wordAt('Sen. Smith', 0)).toMatchObject({ takesPeriod: true });
    expect(english.wordAt("the Sen's.", 4)).toMatchObject({ takesPeriod: false, possessive: true });
  });

  test('that are two written as one are split in French', () => {
    const french = Vocabulary.of(lexiconOf('fr'));
    expect(french.wordAt("l'eau", 0)?.split).toEqual({ letters: 1, end: 2, second: 2 });
    expect(french.wordAt('demande-t-il', 0)?.split).toEqual({ letters: 7, end: 7, second: 10 });
  });
});
