import { describe, expect, it } from 'vitest';
import type { Collection } from '../../src/evaluation/collection.ts';
import { enlarge } from '../../src/evaluation/enlarge.ts';

const collection: Collection = {
  name: 'ferries',
  articles: Array.from({ length: 30 }, (_, n) => ({
    metadata: { id: `a${n}`, title: `Harbour number${n}`, language: 'en' },
    passages: [1, 2].map((paragraph) => ({
      id: `a${n}#${paragraph}`,
      articleId: `a${n}`,
      paragraph,
      text: `The ferry left with Captain${'abcdefghij'[n % 10]} Keller${'klmnopqrst'[n % 10]} aboard.`,
    })),
  })),
  questions: [{ id: 'q', text: 'who left?', relevant: new Set(['a0#2']), answers: [], sentence: '' }],
};
const texts = ({ articles }: Collection) =>
  articles.flatMap(({ passages }) => passages.map(({ text }) => text));

describe('an enlarged collection', () => {
  const enlarged = enlarge(collection, 200);

  it('has as many passages as asked for, the given ones first and as they were', () => {
    expect(texts(enlarged).length).toBeGreaterThanOrEqual(200);
    expect(texts(enlarged).slice(0, 60)).toEqual(texts(collection));
    const ids = enlarged.articles.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes copies of a right passage for right', () => {
    const ids = enlarged.articles.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(enlarged.questions[0]!.relevant).toEqual(new Set(ids.filter((id) => /^a0#2(~|$)/.test(id))));
  });

  it('keeps common words and exchanges rare ones', () => {
    expect(texts(enlarged).every((text) => /^The ferry left with \S+ \S+ aboard\.$/.test(text))).toBe(true);
    expect(new Set(texts(enlarged)).size).toBeGreaterThan(new Set(texts(collection)).size * 2);
  });

  it('is the same every time, and the given one where that is large enough', () => {
    expect(enlarge(collection, 200)).toEqual(enlarged);
    expect(enlarge(collection, 60)).toBe(collection);
  });
});
