import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePassages, rewriting } from '../../src/article/comparison.ts';

const passages = (...texts: string[]) =>
  texts.map((text, i) => ({ id: `a#${i + 1}`, articleId: 'a', paragraph: i + 1, text }));
const [STORM, TOWER, OPEN] = [
  'The storm closed the harbour of Lindau at noon on Monday.',
  'Nobody was hurt when the crane fell into the water.',
  'The harbour opens again on Friday, said its master.',
] as const;
const summary = (before: string[], after: string[]) =>
  comparePassages(passages(...before), passages(...after)).map((change) => [
    change.kind,
    'before' in change ? change.before.paragraph : undefined,
    'after' in change ? change.after.paragraph : undefined,
  ]);

test('the same words, however spaced, are no change', () => {
  expect(summary([STORM, TOWER], [STORM, TOWER.replace(' ', '  ')])).toEqual([]);
});

test.each([
  ['a paragraph in the middle', [STORM, OPEN], [STORM, TOWER, OPEN], [['added', undefined, 2]]],
  ['a paragraph gone', [STORM, TOWER, OPEN], [STORM, OPEN], [['removed', 2, undefined]]],
  ['a word corrected', [STORM, OPEN], [STORM.replace('noon', 'ten'), OPEN], [['changed', 1, 1]]],
  [
    'another text',
    [STORM],
    [TOWER],
    [
      ['added', undefined, 1],
      ['removed', 1, undefined],
    ],
  ],
  [
    'two exchanged',
    [STORM, TOWER],
    [TOWER, STORM],
    [
      ['removed', 1, undefined],
      ['added', undefined, 2],
    ],
  ],
])('%s', (_, before, after, expected) => {
  expect(summary(before, after)).toEqual(expected);
});

test('every paragraph is unchanged, changed, added or removed, once', () => {
  const text = fc.constantFrom(STORM, TOWER, OPEN, STORM.replace('noon', 'ten'), 'x', '');
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (before, after) => {
      const kinds = summary(before, after).map(([kind]) => kind);
      const count = (kind: string) => kinds.filter((one) => one === kind).length;
      const unchanged = before.length - count('changed') - count('removed');
      expect(unchanged).toBe(after.length - count('changed') - count('added'));
      expect(unchanged).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('what was rewritten begins and ends at whole words', () => {
  expect(rewriting('It closed at noon on Monday.', 'It closed at nine on Monday.')).toEqual({
    lead: 'It closed at ',
    gone: 'noon',
    fresh: 'nine',
    tail: ' on Monday.',
  });
  expect(rewriting('橋は三週間閉鎖される。', '橋は五週間閉鎖される。')).toMatchObject({
    gone: '三',
    fresh: '五',
  });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const { lead, gone, fresh, tail } = rewriting(before, after);
      expect([lead + gone + tail, lead + fresh + tail]).toEqual([before, after]);
    }),
  );
});
