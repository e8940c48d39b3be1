import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Retriever } from '../../src/retrieval/retriever.ts';

const words = ['harbour', 'bridge', 'mayor', 'ferry', 'bread', 'prize', 'Keller', '1912', 'the', 'closed'];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((some) => `${some.join(' ')}.`);
const article = fc.record({ title: text, texts: fc.array(text, { minLength: 1, maxLength: 4 }) });

function add(retriever: Retriever, id: string, { title, texts }: { title: string; texts: string[] }): void {
  const passages = texts.map((each, at) => ({
    id: `${id}#${at + 1}`,
    articleId: id,
    paragraph: at + 1,
    text: each,
  }));
  retriever.add({ id, title, language: 'en' }, passages);
}

it('answers after any removals as a library that never had the removed articles', () => {
  const library = fc.array(fc.record({ article, removed: fc.boolean() }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(library, text, (articles, question) => {
      const changed = new Retriever();
      const fresh = new Retriever();
      for (const [at, each] of articles.entries()) add(changed, `a${at}`, each.article);
      for (const [at, each] of articles.entries()) {
        if (each.removed) changed.remove(`a${at}`);
        else add(fresh, `a${at}`, each.article);
      }
      expect(changed.ask(question, { limit: 50 })).toEqual(fresh.ask(question, { limit: 50 }));
    }),
    { numRuns: 60 },
  );
});
