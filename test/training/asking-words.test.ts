import { expect, it } from 'vitest';
import type { Collection } from '../../src/evaluation/collection.ts';
import { learnAskingWords } from '../../src/training/asking-words.ts';

/** Songs, each asked for by its own name and a word that no passage has. */
function songs(count: number): Collection {
  const ids = Array.from({ length: count }, (_, at) => `${at}`);
  return {
    name: 'songs',
    articles: ids.map((id) => ({
      metadata: { id, title: '', language: 'en' },
      passages: [{ id: `${id}#1`, articleId: id, paragraph: 1, text: `A harbour song by Keller${id}.` }],
    })),
    questions: ids.map((id) => ({
      id,
      text: `who sang the harbour song of Keller${id}?`,
      relevant: new Set([`${id}#1`]),
      answers: [],
      sentence: '',
    })),
  };
}

it('counts words less that questions have and answers have not', () => {
  const { en } = learnAskingWords([songs(2000)]);
  expect(en).toEqual({ sang: expect.any(Number) });
  expect(en?.['sang']).toBeLessThan(0.05);
});

it('learns nothing from few questions', () => expect(learnAskingWords([songs(500)])).toEqual({}));

it('learns from the largest collection of a language', () => {
  const plain = songs(2100);
  plain.questions = plain.questions.map((question) => ({ ...question, text: question.text.slice(9) }));
  expect(learnAskingWords([songs(2000), plain])).toEqual({ en: {} });
  expect(learnAskingWords([plain, songs(2200)]).en).toHaveProperty('sang');
});
