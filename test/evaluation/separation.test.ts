import { describe, expect, it } from 'vitest';
import type { Collection, Question } from '../../src/evaluation/collection.ts';
import { load, run } from '../../src/evaluation/run.ts';
import { auroc, separation } from '../../src/evaluation/separation.ts';
import { Retriever } from '../../src/retrieval/retriever.ts';

describe('the area under the curve', () => {
  it('counts pairs in the right order, and ties half', () => {
    expect(auroc([3, 4], [1, 2])).toBe(1);
    expect(auroc([1, 2], [3, 4])).toBe(0);
    expect(auroc([2, 2], [2])).toBe(0.5);
    expect(auroc([1, 3], [2, 3])).toBe((0 + 0 + 1 + 0.5) / 4);
    expect(auroc([1], [])).toBeNaN();
  });
});

describe('separation', () => {
  const TEXTS = [
    'The harbour of Lindmouth opened in 1902 after nine years of work.',
    'Ferries leave Lindmouth for the islands twice a day, in summer three times.',
    'Greta Lindqvist was mayor of Lindmouth from 1954 to 1961.',
  ];
  const collection: Collection = {
    name: 'harbour',
    articles: [
      {
        metadata: { id: 'h', title: 'The harbour of Lindmouth', language: 'en' },
        passages: TEXTS.map((text, at) => ({ id: `h#${at + 1}`, articleId: 'h', paragraph: at + 1, text })),
      },
    ],
    questions: [
      ask('When did the harbour of Lindmouth open?', 'h#1'),
      ask('Who was mayor of Lindmouth from 1954?', 'h#3'),
    ],
  };
  const foreign = [ask('Which enzyme splits lactose?', 'x#1'), ask('How tall is the Zugspitze?', 'x#2')];

  it('asks without the right passages, and leaves the library as it was', () => {
    const retriever = new Retriever();
    load(retriever, collection);
    const { answers } = run(retriever, collection.questions, {});
    const found = separation(retriever, collection, answers, foreign);
    expect(found).toMatchObject({ 'AUROC foreign': 1, 'AUROC near-miss': 1, 'foreign answered': 0 });
    expect(run(retriever, collection.questions, {}).answers).toEqual(answers);
  });
});

function ask(text: string, right: string): Question {
  return { id: text, text, relevant: new Set([right]), answers: [], sentence: '' };
}
