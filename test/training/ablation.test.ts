import { describe, expect, it } from 'vitest';
import type { Collection } from '../../src/evaluation/collection.ts';
import { families } from '../../src/retrieval/features/all.ts';
import { ablate } from '../../src/training/ablation.ts';
import { ablationRecord, ablationTable } from '../../src/training/ablation-record.ts';

/** Articles about one thing each, and for each thing the question that its first passage answers. */
function collection(name: string, things: string[]): Collection {
  const passages = (id: string, thing: string) =>
    [`The ${thing} opened in 1912. It was a Monday.`, `Nobody knows who built the ${thing}. It is old.`].map(
      (text, at) => ({ id: `${id}#${at + 1}`, articleId: id, paragraph: at + 1, text }),
    );
  return {
    name,
    articles: things.map((thing) => {
      const metadata = { id: thing, title: `About the ${thing}`, language: 'en' };
      return { metadata, passages: passages(thing, thing) };
    }),
    questions: things.map((thing) => ({
      id: thing,
      text: `when was the ${thing} opened?`,
      relevant: new Set([`${thing}#1`]),
      answers: ['1912'],
      sentence: `The ${thing} opened in 1912.`,
    })),
  };
}

describe('ablation', () => {
  const collections = [
    collection('one', ['harbour', 'bridge', 'tower', 'market']),
    collection('two', ['ferry', 'school', 'castle', 'mill']),
  ];

  it('asks each collection with what the others taught, without each family in turn', () => {
    const { collections: asked, families: without } = ablate(collections, () => {});
    expect(asked.map(({ name, questions }) => [name, questions])).toEqual([
      ['one', 4],
      ['two', 4],
    ]);
    expect(asked[0]!.right).toBe(1);
    expect(without.map(({ name }) => name)).toEqual(families.map(({ name }) => name));
    expect(Object.keys(without[0]!.lost)).toEqual(['one', 'two']);
  });

  it('is kept for every family that there is', () =>
    expect(ablationRecord().families.map(({ name }) => name)).toEqual(families.map(({ name }) => name)));

  it('shows what is lost without each family, the greatest loss first', () => {
    const table = ablationTable({
      on: '2026-01-31',
      collections: [{ name: 'one', questions: 10, right: 0.8 }],
      families: [
        { name: 'title', features: 6, lost: { one: -0.01 } },
        { name: 'shape', features: 8, lost: { one: 0.1 } },
      ],
    });
    expect(table.split('\n').slice(4, 7)).toEqual([
      '| all |  | 80.0 | 80.0 |',
      '| without shape | 8 | 10.0 | 10.0 |',
      '| without title | 6 | -1.0 | -1.0 |',
    ]);
  });
});
