import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createParser, type Parser } from '../../src/article/readers/parser.ts';
import { createFetcher, type Fetcher } from '../../src/fetching/fetcher.ts';
import { readCorpus } from '../../src/library/corpus.ts';
import { exportArticles } from '../../src/library/exporting.ts';
import { type Imported, importSources } from '../../src/library/importing.ts';
import type { Store } from '../../src/store/store.ts';
import { openTestStore } from '../store/open.ts';

let parser: Parser;
let fetcher: Fetcher;
beforeAll(() => {
  parser = createParser();
  fetcher = createFetcher();
});
afterAll(() => Promise.all([parser.close(), fetcher.close()]));

let store: Store;
let folder: string;
beforeEach(async () => {
  store = await openTestStore();
  folder = mkdtempSync(join(tmpdir(), 'verbatim-exchange-'));
});

async function load(server: string, ...sources: string[]): Promise<Imported[]> {
  const into = store.server(server).articles;
  const results: Imported[] = [];
  for await (const each of importSources(sources, { parser, fetcher }, into, 'me')) results.push(each);
  return results;
}

const stored = (server: string) => store.server(server).articles.page('', 1000);

test('a library written to a folder and loaded again is the same library', { timeout: 30_000 }, async () => {
  const { articles } = await readCorpus();
  const odd: Article = {
    id: 'README',
    title: '--- # not: [yaml]',
    language: 'de',
    standfirst: '"Quoted" & <b>marked</b>',
    blocks: [
      { kind: 'paragraph', text: '1. Kein *Listenpunkt*,\nsondern zwei Zeilen.' },
      { kind: 'list', ordered: true, items: ['eins', '- zwei'] },
    ],
  };
  await store.server('from').articles.add([...articles, odd], 'me');
  const out = join(folder, 'out');
  expect(await exportArticles(store.server('from'), out)).toBe(articles.length + 1);
  await load('to', out);
  expect(await stored('to')).toEqual(await stored('from'));
});

test('an export is written to a new folder only', async () => {
  writeFileSync(join(folder, 'mine.txt'), '');
  await expect(exportArticles(store.server('from'), folder)).rejects.toThrow('is not empty');
});

test('each source is loaded, recognised or refused, in order', { timeout: 30_000 }, async () => {
  for (const name of ['a', 'b', 'c']) {
    const text =
      name === 'c'
        ? 'No front matter.'
        : `---\ntitle: ${name}\nlanguage: en\n---\n\nThe words of ${name} are here.`;
    writeFileSync(join(folder, `${name}.md`), text);
  }
  const results = await load('mine', join(folder, 'nowhere.md'), folder, join(folder, 'a.md'));
  const byName = results.map((each) => [
    each.source.slice(folder.length + 1),
    'error' in each ? 'refused' : each.result.kind,
  ]);
  expect(byName).toHaveLength(5);
  expect(Object.fromEntries(byName.slice(0, 4).map(([name, kind]) => [name, kind]))).toMatchObject({
    'nowhere.md': 'refused',
    'c.md': 'refused',
  });
  expect(byName.filter(([, kind]) => kind === 'added').map(([name]) => name)).toEqual(['a.md', 'b.md']);
  expect(byName.filter(([, kind]) => kind === 'already there').map(([name]) => name)).toEqual(['a.md']);
  expect(readdirSync(folder)).toHaveLength(3);
});
