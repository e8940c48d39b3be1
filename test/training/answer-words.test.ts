import { describe, expect, it } from 'vitest';
import type { Collection } from '../../src/evaluation/collection.ts';
import { learnAnswerWords } from '../../src/training/answer-words.ts';

/** Towers, each asked for its mason, who is named in the second or third sentence. */
function towers(language: string): Collection {
  const ids = Array.from({ length: 60 }, (_, at) => `${at}`);
  const built = (id: string) => `It was built by Keller${id}.`;
  const text = (id: string, at: number) =>
    `Tower${id} stands on a hill. ${at % 2 ? `${built(id)} Tourists may climb it.` : `Tourists may climb it. ${built(id)}`}`;
  return {
    name: 'towers',
    articles: ids.map((id, at) => ({
      metadata: { id, title: '', language },
      passages: [{ id: `${id}#1`, articleId: id, paragraph: 1, text: text(id, at) }],
    })),
    questions: ids.map((id) => ({
      id,
      text: `who made Tower${id}?`,
      relevant: new Set([`${id}#1`]),
      answers: [],
      sentence: built(id),
    })),
  };
}

describe('learning the words of answers', () => {
  it('tells those that the answering sentence has from those that its passage has', () => {
    const weights = learnAnswerWords([{ collection: towers('en'), weight: 1 }], () => true);
    expect(Object.keys(weights)).toEqual(['who', 'who made']);
    expect(weights['who']!['by']).toBeGreaterThan(0.3);
    expect(weights['who']!['climb']).toBeLessThan(-0.1);
  });

  it('leaves passages out that are not meant, rare words and other languages', () => {
    const learn = (collection: Collection, isMeant = (_: string) => true) =>
      learnAnswerWords([{ collection, weight: 1 }], isMeant);
    expect(learn(towers('en'), () => false)).toEqual({});
    expect(learn(towers('en'), (passage) => Number.parseInt(passage, 10) < 3)).toEqual({});
    expect(learn(towers('de'))).toEqual({});
    expect(learn(towers('en'))['who']).not.toHaveProperty('keller7');
  });
});
