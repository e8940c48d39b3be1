import { expect, it } from 'vitest';
import type { Collection } from '../../src/evaluation/collection.ts';
import { smallLibraries } from '../../src/training/small-libraries.ts';

const collection: Collection = {
  name: 'made',
  articles: Array.from({ length: 20 }, (_, at) => ({
    metadata: { id: `${at}`, title: `Article ${at}`, language: 'en' },
    passages: [{ id: `${at}#1`, articleId: `${at}`, paragraph: 1, text: `Text ${at}.` }],
  })),
  questions: Array.from({ length: 20 }, (_, at) => ({
    id: `${at}`,
    text: `what is ${at}?`,
    relevant: new Set([`${at}#1`]),
    answers: [],
    sentence: '',
  })),
};

it('makes libraries with the questions on their articles and as many on articles left out', () => {
  const made = smallLibraries(collection);
  expect(made.length).toBeGreaterThan(0);
  for (const { library, foreign } of made) {
    const ids = new Set(library.articles.map(({ metadata }) => metadata.id));
    expect(ids.size).toBe(8);
    expect(library.questions.map(({ id }) => ids.has(id))).toEqual(Array(8).fill(true));
    expect(foreign.map(({ id }) => ids.has(id))).toEqual(Array(8).fill(false));
  }
});

it('makes the same libraries each time, so that learning can be repeated', () => {
  expect(smallLibraries(collection)).toEqual(smallLibraries(collection));
});
