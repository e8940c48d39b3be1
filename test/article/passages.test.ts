import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { toPassages } from '../../src/article/passages.ts';

const cut = (blocks: Block[]) => toPassages({ id: 'a', blocks });

describe('toPassages', () => {
  it('joins a list to the paragraph that leads into it and gives it no number of its own', () => {
    const passages = cut([
      { kind: 'paragraph', text: 'The council promised:' },
      { kind: 'list', ordered: false, items: ['trams', 'buses'] },
      { kind: 'paragraph', text: 'Nothing came of it.' },
    ]);
    expect(passages.map((p) => [p.id, p.text])).toEqual([
      ['a#1', 'The council promised:\n• trams\n• buses'],
      ['a#2', 'Nothing came of it.'],
    ]);
  });

  it('makes a list under a heading a passage by itself, with the heading as context', () => {
    const [passage] = cut([
      { kind: 'paragraph', text: 'Before.' },
      { kind: 'heading', level: 2, text: 'What changes' },
      { kind: 'list', ordered: true, items: ['fares', 'hours'] },
    ]).slice(1);
    expect(passage).toMatchObject({ paragraph: 2, text: '1. fares\n2. hours', heading: 'What changes' });
  });

  const words = fc.stringMatching(/^[\p{L}\p{N} .,:“”']{1,40}$/u);
  const block = fc.oneof<fc.Arbitrary<Block>[]>(
    words.map((text) => ({ kind: 'paragraph', text })),
    words.map((text) => ({ kind: 'heading', level: 2, text })),
    fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => ({ kind: 'list', ordered: false, items })),
  );

  it('loses no text, invents none and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const body = blocks.flatMap((b) =>
          b.kind === 'heading' ? [] : b.kind === 'list' ? b.items.map((item) => `• ${item}`) : [b.text],
        );
        expect(
          cut(blocks)
            .map((p) => p.text)
            .join('\n'),
        ).toBe(body.join('\n'));
      }),
    );
  });

  it('numbers passages from 1 without gaps', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(cut(blocks).map((p) => p.paragraph)).toEqual(cut(blocks).map((_, i) => i + 1));
      }),
    );
  });
});
