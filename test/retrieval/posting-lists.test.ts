import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PostingLists } from '../../src/retrieval/posting-lists.ts';

/** Few terms make long lists that move often; many passages a step make lists larger than a shared piece. */
const change = fc.oneof(
  fc.record({ term: fc.nat(5), add: fc.constantFrom(1, 3, 40, 9_000) }),
  fc.record({ term: fc.nat(5), from: fc.nat(50_000), removed: fc.nat(50_000) }),
);

const NONE = { passages: new Int32Array(0), counts: new Uint8Array(0), from: 0, to: 0 };

it('holds what was appended and not removed, in order, through any growing and shrinking', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const lists = new PostingLists();
      const expected = new Map<number, [passage: number, count: number][]>();
      let next = 0;
      for (const each of changes) {
        const known = expected.get(each.term) ?? [];
        if ('add' in each) {
          for (let added = 0; added < each.add; added++, next++) {
            lists.append(each.term, next, next);
            known.push([next, Math.min(255, next)]);
          }
          expected.set(each.term, known);
        } else {
          const to = each.from + each.removed;
          lists.remove(each.term, each.from, to);
          const left = known.filter(([passage]) => passage < each.from || passage >= to);
          expected.set(each.term, left);
        }
      }
      for (const [term, entries] of expected) {
        const { passages, counts, from, to } = lists.of(term) ?? NONE;
        const held = Array.from(passages.subarray(from, to), (passage, at) => [passage, counts[from + at]]);
        expect(held.join(' ')).toBe(entries.join(' '));
        expect(lists.size(term)).toBe(entries.length);
      }
    }),
    { numRuns: 40 },
  );
});
