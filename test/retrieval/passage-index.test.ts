import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/retrieval/passage-index.ts';
import { Retriever } from '../../src/retrieval/retriever.ts';

const words = ['harbour', 'bridge', 'mayor', 'ferry', 'bread', 'prize', 'Keller', '1912', 'the', 'closed'];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((some) => `${some.join(' ')}.`);
const article = fc.record({ title: text, texts: fc.array(text, { minLength: 1, maxLength: 4 }) });

function add(
  retriever: Retriever,
  id: string,
  { title, texts }: { title: string; texts: string[] },
  language: string,
): void {
  const passages = texts.map((each, at) => ({
    id: `${id}#${at + 1}`,
    articleId: id,
    paragraph: at + 1,
    text: each,
  }));
  retriever.add({ id, title, language }, passages);
}

const languages = ['en', 'fr', 'ja'];
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  language: fc.constantFrom(...languages),
  article,
  removed: fc.boolean(),
});

it('answers after any adding, removing and adding again as a library that only ever had what is left', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 16 }), text, (changes, question) => {
      const changed = new Retriever();
      const left = new Map<string, (typeof changes)[number]>();
      for (const each of changes) {
        if (left.delete(each.id)) changed.remove(each.id);
        if (each.removed) continue;
        add(changed, each.id, each.article, each.language);
        left.set(each.id, each);
      }
      const fresh = new Retriever();
      for (const { id, article, language } of left.values()) add(fresh, id, article, language);
      expect(changed.size).toBe(fresh.size);
      const options = { limit: 50, language: 'en' };
      expect(changed.ask(question, options)).toEqual(fresh.ask(question, options));
    }),
    { numRuns: 100 },
  );
});

describe('the best passages', () => {
  // Common and rare terms, so that the search has lists to skip.
  const term = fc.nat(99).map((n) => Math.floor(Math.sqrt(n)));
  const passages = fc.array(
    fc.tuple(fc.array(term, { minLength: 1, maxLength: 12 }), fc.array(term, { maxLength: 3 })),
    { minLength: 1, maxLength: 60 },
  );
  const asked = fc.uniqueArray(term, { minLength: 1, maxLength: 6 });

  it('are those that scoring every passage finds', () => {
    fc.assert(
      fc.property(passages, asked, fc.integer({ min: 1, max: 10 }), (library, words, limit) => {
        const index = new PassageIndex();
        for (const [text, title] of library) index.add(text, title);
        const terms = words.map((term) => ({
          alternatives: [{ term, weight: 1 }],
          idf: index.idf(index.frequency(term)),
        }));
        // With room for every passage nothing is skipped.
        const all = index.top(terms, library.length);
        expect(index.top(terms, limit)).toEqual(all.slice(0, limit));
        const [from, to] = [Math.floor(library.length / 3), library.length];
        const inside = all.filter(({ passage }) => passage >= from).slice(0, limit);
        expect(index.top(terms, limit, { from, to })).toEqual(inside);
      }),
      { numRuns: 300 },
    );
  });
});
