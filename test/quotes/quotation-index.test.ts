import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuotationIndex } from '../../src/quotes/quotation-index.ts';

function indexOf(articles: Record<string, string[]>): QuotationIndex {
  const index = new QuotationIndex();
  for (const [id, paragraphs] of Object.entries(articles)) {
    const passages = paragraphs.map((text, i) => ({
      id: `${id}#${i + 1}`,
      articleId: id,
      paragraph: i + 1,
      text,
    }));
    index.add({ id, language: 'en' }, passages);
  }
  return index;
}

const articles = {
  harbour: [
    'The harbour will stay open, the mayor promised.',
    '"The harbour will stay open all winter," said Mayor Ruth Ackerman. "Nobody will lose a berth."',
    '"The ice comes earlier every year," said Tom Ackerman, a pilot.',
  ],
  bridge: [
    '"The bridge will stay closed all winter," said Ruth Ackerman.',
    '"Winter is long here," said Lena Voss.',
  ],
};

const texts = (found: { text: string }[]) => found.map(({ text }) => text);

test('the words as they stand come before the same words in another order', () => {
  const index = indexOf(articles);
  expect(texts(index.words('stay open all winter', { limit: 2 }))).toEqual([
    'The harbour will stay open all winter,',
    'The bridge will stay closed all winter,',
  ]);
});

test.each([
  ['misspelt', 'hrabour wil open'],
  ['reordered', 'winter open harbour'],
  ['with words left out', 'harbour stay winter'],
  ['unfinished', 'the harbour will st'],
])('words are found %s', (_, query) => {
  expect(texts(indexOf(articles).words(query, { limit: 1 }))).toEqual([
    'The harbour will stay open all winter,',
  ]);
});

test('a quotation carries its place: offsets into its passage', () => {
  const [found] = indexOf(articles).words('berth', { limit: 1 });
  expect(found).toMatchObject({ articleId: 'harbour', paragraph: 2, speaker: { name: 'Ruth Ackerman' } });
  expect(found!.passage.slice(found!.start, found!.end)).toBe('Nobody will lose a berth.');
});

test('words can be asked of one speaker and one article', () => {
  const index = indexOf(articles);
  expect(index.words('winter', { speaker: 'Lena Voss', limit: 5 })).toHaveLength(1);
  expect(index.words('winter', { speaker: 'Ruth Ackerman', article: 'bridge', limit: 5 })).toHaveLength(1);
  expect(index.words('', { article: 'harbour', limit: 5 })).toHaveLength(3);
});

test('a speaker is counted over articles, and two with one surname stay two', () => {
  const index = indexOf(articles);
  expect(index.speakers('ack')).toEqual([
    { name: 'Ruth Ackerman', count: 3 },
    { name: 'Tom Ackerman', count: 1 },
  ]);
});

test('a surname alone in another article is joined only when one person has it', () => {
  const alone = { note: ['"We wait," Voss said.', '"So do we," Ackerman said.'] };
  const index = indexOf({ ...articles, ...alone });
  expect(index.speakers('voss')).toEqual([{ name: 'Lena Voss', count: 2 }]);
  expect(index.speakers('ackerman').map(({ name }) => name)).toContain('Ackerman');
});

test('an article that was removed is found no more, one that came again only once', () => {
  const index = indexOf(articles);
  index.remove('harbour');
  expect(index.words('berth', { limit: 5 })).toEqual([]);
  expect(index.verify('Nobody will lose a berth.')).toEqual({ verdict: 'not found' });
  index.add({ id: 'bridge', language: 'en' }, [
    { id: 'bridge#1', articleId: 'bridge', paragraph: 1, text: '"Open," said Ruth Ackerman.' },
  ]);
  expect(index.speakers('')).toEqual([{ name: 'Ruth Ackerman', count: 1 }]);
});

test('what is only reported is found too, and says so', () => {
  const index = indexOf({
    fares: ['Mary Jones said that fares would rise twice a year. "Sorry," she said.'],
  });
  expect(index.words('fares rise', { limit: 1 })).toMatchObject([
    { kind: 'reported', text: 'fares would rise twice a year.', speaker: { name: 'Mary Jones' } },
  ]);
  expect(index.verify('fares would rise twice a year')).toMatchObject({ quotation: { kind: 'reported' } });
  expect(index.speakers('jones')).toEqual([{ name: 'Mary Jones', count: 2 }]);
});

test('articles are read one at a time, and a look-up meanwhile misses none', async () => {
  const index = indexOf(articles);
  let pauses = 0;
  const read = index.read(async () => {
    pauses++;
  });
  expect(index.words('winter', { limit: 9 })).toHaveLength(3);
  await read;
  expect(pauses).toBeGreaterThan(0);
  expect(index.words('winter', { limit: 9 })).toHaveLength(3);
});

test('two who share a surname are never one person, however often and in whatever order they speak', () => {
  const first = fc.constantFrom('Mary', 'John', 'Ruth', 'Paul', 'Lena');
  const form = fc.record({ first, last: fc.constantFrom('Jones', 'Reed'), full: fc.boolean() });
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 12 }), (forms) => {
      const index = indexOf(
        Object.fromEntries(
          forms.map(({ first, last, full }, i) => [
            `a${i}`,
            [`"Number ${i} it is," said ${full ? `${first} ${last}` : last}.`],
          ]),
        ),
      );
      for (const last of ['Jones', 'Reed']) {
        const bearers = forms.filter((one) => one.last === last);
        const named = new Set(bearers.filter(({ full }) => full).map((one) => one.first));
        const alone = bearers.some(({ full }) => !full);
        const people = index.speakers(last);
        expect(people).toHaveLength(named.size + (alone && named.size !== 1 ? 1 : 0));
        expect(people.reduce((sum, { count }) => sum + count, 0)).toBe(bearers.length);
      }
    }),
    { numRuns: 50 },
  );
});
