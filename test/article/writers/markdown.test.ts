import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/article/article.ts';
import { withoutBoilerplate } from '../../../src/article/boilerplate.ts';
import { parseMarkdown } from '../../../src/article/readers/markdown.ts';
import { articleToMarkdown } from '../../../src/article/writers/markdown.ts';
import { readCorpus } from '../../../src/library/corpus.ts';

const again = (article: Article) => parseMarkdown(articleToMarkdown(article), 'not-this');
const withBlocks = (...blocks: Block[]): Article => ({ id: 'a', title: 'A', language: 'en', blocks });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Texts as readers make them: filled, without spaces at the ends or control characters. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    // What means something to Markdown, in every mixture.
    fc
      .array(
        fc.constantFrom(
          ...[
            '#',
            '##',
            '-',
            '*',
            '+',
            '1.',
            '1)',
            '>',
            '```',
            '~~~',
            '---',
            '===',
            '|',
            '_',
            '__',
            '**',
            '<b>',
            '<!--',
            '-->',
          ],
          ...[
            '&amp;',
            '&#10;',
            '[x]',
            '[x]: y',
            '(z)',
            '![',
            '](',
            'http://a.b',
            '<http://a.b>',
            'a@b.c',
            '\\',
            '`',
            '    ',
            '\t',
            'word',
            ':::',
          ],
        ),
      )
      .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap))),
  )
  .map((text) => text.replace(/\p{Cc}/gu, ' ').trim())
  .filter((text) => text !== '');
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map(paragraph),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text: line }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(text, { minLength: 1, maxLength: 4 }),
  }),
);
const article = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/),
    title: line,
    standfirst: text,
    url: fc.constantFrom('https://example.org/a?b=c#d', 'http://example.org/%20'),
    publisher: line,
    author: line,
    published: fc.constantFrom('2026-05-04', '2026-05-04T10:00:00+02:00'),
    language: fc.constantFrom('en', 'no', 'und'),
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }).map(withoutBoilerplate),
  },
  { requiredKeys: ['id', 'title', 'language', 'blocks'] },
) as fc.Arbitrary<Article>;

test('any article reads back as it was', () => {
  fc.assert(
    fc.property(article, (written) => {
      fc.pre(written.blocks.length > 0);
      expect(again(written)).toEqual(written);
    }),
    { numRuns: 500 },
  );
});

test('the shipped articles read back as they were', async () => {
  const { articles } = await readCorpus();
  for (const each of articles) expect(again(each)).toEqual(each);
});

test.each<[string, Block[]]>([
  [
    'two lists in a row',
    [
      { kind: 'list', ordered: false, items: ['a'] },
      { kind: 'list', ordered: false, items: ['b'] },
    ],
  ],
  ['a paragraph that looks like a list', [paragraph('- not a list'), paragraph('2. nor this')]],
  ['lines that are the author’s', [paragraph('Roses are red,\nviolets are blue.')]],
  ['front matter inside the body', [paragraph('---'), paragraph('title: not this')]],
])('%s', (_, blocks) => {
  expect(again(withBlocks(...blocks)).blocks).toEqual(blocks);
});

test('what it writes is pleasant to read', () => {
  const written = articleToMarkdown({
    ...withBlocks({ kind: 'heading', level: 2, text: 'Ferries' }, paragraph('They wait:'), {
      kind: 'list',
      ordered: false,
      items: ['one', 'two'],
    }),
    publisher: 'Example: the paper',
  });
  expect(written).toBe(`---
id: a
title: A
language: en
publisher: "Example: the paper"
---

## Ferries

They wait:

- one
- two
`);
});
