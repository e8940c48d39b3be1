import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { sentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { readWord, STOP } from '../../src/retrieval/vocabulary.ts';

const terms = (text: string, language: string) =>
  tokenize(text, language)
    .map(({ text: word }) => readWord(word, language))
    .filter(({ flags }) => !(flags & STOP))
    .map(({ term }) => term);

describe('terms', () => {
  it.each([
    ['one possessive with another apostrophe', 'en', 'Microsoft’s software', "microsoft's software"],
    ['an acronym with and without dots', 'en', 'U.S.A. army', 'USA army'],
    ['thousands however they are separated', 'en', '1,000 ships', '1000 ships'],
    ['accents typed or not', 'de', 'Zürich', 'Zurich'],
    ['an elided article', 'fr', "l'homme", 'homme'],
    ['a Turkish name with a case ending', 'tr', "Ankara'nın", 'Ankara'],
    ['full-width letters', 'ja', 'ＮＡＳＡ', 'NASA'],
    ['a Russian noun in two cases', 'ru', 'города', 'городам'],
  ])('are the same for %s', (_, language, one, other) => {
    expect(terms(one, language)).toEqual(terms(other, language));
  });

  it('keep agencies and countries that are spelt like stop words', () => {
    expect(terms('the WHO and the US', 'en')).toEqual(['who', 'us']);
  });

  it('cut scripts without spaces into words', () => {
    expect(terms('北京大学的学生', 'zh').length).toBeGreaterThan(1);
    expect(terms('สวัสดีชาวโลก', 'th').length).toBeGreaterThan(1);
  });
});

describe('sentences', () => {
  it.each([
    ['titles and initials', 'Mr. J. Edgar Hoover spoke. He left.', 2],
    ['a question inside a sentence', '“Why?” he asked. Nobody knew.', 2],
    ['decimals', 'It rose 3.5 percent. Then it fell.', 2],
    ['an abbreviation that is a word', 'He said no. Then he left on no. 5.', 2],
    ['list items', 'It had never:\n• helped\n• hidden anything', 3],
    ['marks without spaces', '他来了。她走了。', 2],
    ['a German date', 'Am 3. Mai kam er. Er blieb.', 2],
  ])('survive %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('the language of a question', () => {
  it.each([
    ['who won the prize?', 'en'],
    ['Wie viele Menschen wohnen in der Stadt?', 'de'],
    ['Ποιος κέρδισε;', 'el'],
    ['谁赢得了奖项？', 'zh'],
  ])('%s', (question, language) => {
    expect(detectLanguage(question)).toBe(language);
  });

  it('is the library’s when the library has one', () => {
    expect(detectLanguage('Paris', ['fr'])).toBe('fr');
    expect(detectLanguage('42')).toBeUndefined();
  });
});
