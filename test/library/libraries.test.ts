import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createParser } from '../../src/article/readers/parser.ts';
import { createFetcher } from '../../src/fetching/fetcher.ts';
import { Corpus } from '../../src/library/corpus.ts';
import { Feeds } from '../../src/library/feeds.ts';
import { Libraries } from '../../src/library/libraries.ts';
import type { Library } from '../../src/library/library.ts';
import { refreshArticle } from '../../src/library/refreshing.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { openTestStore } from '../store/open.ts';

const article = (id: string, ...paragraphs: string[]): Article => ({
  id,
  title: `About ${id}`,
  language: 'en',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});
const shipped = article('lighthouse', 'The lighthouse was painted red in April.', 'Its keeper is Ada Moore.');
const ferry = article(
  'ferry',
  'The ferry to Lindau sails at noon.',
  'Tickets cost 12 crowns.',
  'Dogs travel free.',
);

let store: Store;
let libraries: Libraries;
beforeEach(async () => {
  store = await openTestStore();
  libraries = new Libraries(store, new Corpus([shipped]));
});

const first = (library: Library, question: string) => library.ask(question).passages[0]?.id;
const ids = (library: Library) => library.articles().map(({ id }) => id);

describe('own and shipped articles', () => {
  test('are answered from in one ranking, as soon as adding resolves', async () => {
    const library = await libraries.open('mine');
    await library.add([ferry], 'me');
    expect(first(library, 'when does the ferry sail to Lindau?')).toBe('ferry#1');
    expect(first(library, 'who is the keeper of the lighthouse?')).toBe('lighthouse#2');
  });

  test('of one server are not found by another, nor are its changes', async () => {
    const mine = await libraries.open('mine');
    const theirs = await libraries.open('theirs');
    await mine.add([ferry], 'me');
    expect(ids(await libraries.open('theirs'))).toEqual(['lighthouse']);
    expect(theirs.ask('when does the ferry sail to Lindau?').answered).toBe(false);
    expect(await theirs.remove('ferry', 'them')).toBe(false);
    expect(theirs.passagesAround('ferry#2', 1)).toEqual([]);
  });

  test('shipped ones can be turned off and on again', async () => {
    const library = await libraries.open('mine');
    const { settings } = store.server('mine');
    await settings.set('corpus', false, 'me');
    await library.follow();
    expect(ids(library)).toEqual([]);
    expect(ids(await libraries.open('theirs'))).toEqual(['lighthouse']);
    await settings.set('corpus', undefined, 'me');
    await library.follow();
    expect(first(library, 'what colour is the lighthouse?')).toBe('lighthouse#1');
  });

  test('a shipped article cannot be changed, and its id is not given away', async () => {
    const library = await libraries.open('mine');
    expect(library.isShipped('lighthouse')).toBe(true);
    expect(await library.remove('lighthouse', 'me')).toBe(false);
    const added = await library.add([article('lighthouse', 'Another lighthouse.')], 'me');
    expect(added).toEqual([{ kind: 'added', id: 'lighthouse-2' }]);
    expect(ids(library)).toEqual(['lighthouse', 'lighthouse-2']);
  });

  test('an own article hides one that ships later under its id, until it is removed', async () => {
    const before = new Libraries(store, new Corpus([]));
    await (await before.open('mine')).add([article('lighthouse', 'Our own lighthouse is blue.')], 'me');
    const library = await libraries.open('mine');
    expect(library.passages('lighthouse').map(({ text }) => text)).toEqual(['Our own lighthouse is blue.']);
    await library.remove('lighthouse', 'me');
    expect(library.passages('lighthouse')).toHaveLength(2);
  });
});

describe('a change', () => {
  test('of each kind is seen in answers', async () => {
    const library = await libraries.open('mine');
    await library.add([ferry], 'me');
    await library.replace('ferry', article('x', 'The ferry now sails to Bregenz.'), 'me');
    expect(library.passages('ferry').map(({ text }) => text)).toEqual(['The ferry now sails to Bregenz.']);
    await library.edit('ferry', { title: 'New route' }, 'me');
    expect(library.ask('where does the ferry sail?').passages[0]?.citation.title).toBe('New route');
    await library.remove('ferry', 'me');
    expect(ids(library)).toEqual(['lighthouse']);
    await library.restore('ferry', 'me');
    expect(first(library, 'where does the ferry sail?')).toBe('ferry#1');
  });

  test('by another process is in what is opened next', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
    const stores = [
      await openStore(join(folder, 'v.sqlite')),
      await openStore(join(folder, 'v.sqlite')),
    ] as const;
    const [bot, commandLine] = stores.map((each) => new Libraries(each, new Corpus([shipped])));
    const library = await bot!.open('mine');
    await (await commandLine!.open('mine')).add([ferry], 'command line');
    await bot!.open('mine');
    expect(ids(library)).toEqual(['lighthouse', 'ferry']);
    for (const each of stores) await each.close();
  });

  test('is seen by whoever waits for it, however many are made at once', async () => {
    const library = await libraries.open('mine');
    await Promise.all(
      Array.from({ length: 100 }, async (_, i) => {
        const [added] = await library.add([article(`a${i}`, `Paragraph number ${i}.`)], 'me');
        expect(library.passages(added!.id)).toHaveLength(1);
      }),
    );
    expect(library.articles()).toHaveLength(101);
  });
});

test('a library loaded again is the library that was built change by change', async () => {
  const library = await libraries.open('mine');
  await library.add(
    Array.from({ length: 100 }, (_, i) =>
      article(`a${i}`, `Ship ${i} sails at ${i} o'clock.`, `It carries ${i} cats.`),
    ),
    'me',
  );
  await library.remove('a7', 'me');
  await library.edit('a8', { title: 'Eight' }, 'me');
  const again = await new Libraries(store, new Corpus([shipped])).open('mine');
  expect(new Set(ids(again))).toEqual(new Set(ids(library)));
  for (const question of [
    'when does ship 8 sail?',
    'how many cats does ship 50 carry?',
    'who is the keeper?',
  ])
    expect(again.ask(question).passages[0]?.id).toBe(library.ask(question).passages[0]?.id);
});

test('passages around a passage stop at the ends of the article', async () => {
  const library = await libraries.open('mine');
  await library.add([ferry], 'me');
  const around = (id: string, n: number) => library.passagesAround(id, n).map((p) => p.paragraph);
  expect(around('ferry#2', 1)).toEqual([1, 2, 3]);
  expect(around('ferry#1', 1)).toEqual([1, 2]);
  expect(around('ferry#3', 9)).toEqual([1, 2, 3]);
  expect(around('ferry#4', 1)).toEqual([]);
});

describe('memory', () => {
  const long = (id: string) => article(id, `${id} `.repeat(1000));

  test('a server without articles of its own takes none', async () => {
    expect((await libraries.open('mine')).size.memory).toBe(0);
  });

  test('the least recently used libraries leave when it is full, and come back whole', async () => {
    libraries = new Libraries(store, new Corpus([shipped]), { memory: 150_000 });
    for (const server of ['a', 'b', 'c'])
      await (await libraries.open(server)).add([long(`long-${server}`)], 'me');
    await libraries.open('a');
    await libraries.open('c');
    expect(libraries.sizes.libraries).toBeLessThan(3);
    for (const server of ['a', 'b', 'c'])
      expect(ids(await libraries.open(server)).sort()).toEqual(['lighthouse', `long-${server}`]);
  });

  test('idle libraries leave', async () => {
    libraries = new Libraries(store, new Corpus([shipped]), { idle: 0 });
    await libraries.open('a');
    await libraries.open('b');
    expect(libraries.sizes.libraries).toBe(1);
  });
});

describe('a quota', () => {
  const limits = { articles: 3, bytes: 1_000, addedAnHour: 4, readsAnHour: 3, feeds: 0 };
  const short = (id: string) => article(id, `Words of ${id}.`);
  const hour = 60 * 60 * 1000;

  test('of articles, bytes or additions refuses what would pass it, and adds none of it', async () => {
    let now = Date.now();
    store = await openTestStore(() => new Date(now));
    const library = await new Libraries(store, new Corpus([]), { quotas: limits }).open('mine');
    await library.add([short('a'), short('b')], 'me');
    await expect(library.add([short('c'), short('d')], 'me')).rejects.toThrow('3 articles');
    await expect(library.add([article('c', 'x'.repeat(1_000))], 'me')).rejects.toThrow('1000 bytes');
    expect(ids(library)).toEqual(['a', 'b']);
    await library.add([short('c')], 'me');
    await library.remove('a', 'me');
    await library.add([short('d')], 'me');
    await library.remove('b', 'me');
    await expect(library.add([short('e')], 'me')).rejects.toThrow('4 articles an hour');
    now += hour + 1;
    await library.add([short('e')], 'me');
    expect(ids(library)).toEqual(['c', 'd', 'e']);
  });
});

describe('a quota of reads', () => {
  const quotas = { articles: 9, bytes: 9_000, addedAnHour: 9, readsAnHour: 3, feeds: 9 };
  const refused = '3 links and files an hour';
  const nowhere = { fetcher: createFetcher(), parser: createParser() };
  const link = 'http://10.0.0.1/';

  test('counts also what gave no article, for an hour, and on each server alone', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      libraries = new Libraries(store, new Corpus([]), { quotas });
      const library = await libraries.open('mine');
      await library.add([{ ...ferry, url: link }], 'me');
      library.countReads(2);
      expect(() => library.countReads(2)).toThrow(refused);
      const again = () => refreshArticle(library.article('ferry')!, link, library, nowhere, 'me');
      expect(await again()).toMatchObject({ outcome: 'failed', fault: { key: 'fault.private' } });
      expect(await again()).toMatchObject({ fault: { key: 'fault.quota.readsAnHour' } });
      await expect(new Feeds(store, libraries, nowhere).add('mine', link, 'me')).rejects.toThrow(refused);
      (await libraries.open('theirs')).countReads(3);
      vi.advanceTimersByTime(60 * 60 * 1000 + 1);
      library.countReads(3);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('loading lets other work run', async () => {
  const library = await libraries.open('mine');
  const many = Array.from({ length: 300 }, (_, i) =>
    article(`a${i}`, `${i} the words of a paragraph. `.repeat(40)),
  );
  await library.add(many, 'me');
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await new Libraries(store, new Corpus([shipped])).open('mine');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test('a library that could not be loaded is tried again', async () => {
  const healthy = store.server('mine');
  let failures = 1;
  const revision = async () => {
    if (failures-- > 0) throw new Error('disk');
    return healthy.changes.revision();
  };
  const changes = { revision, since: () => Promise.resolve([]) };
  const flaky = { server: () => ({ ...healthy, changes }) };
  libraries = new Libraries(flaky as unknown as Store, new Corpus([shipped]));
  await expect(libraries.open('mine')).rejects.toThrow('disk');
  expect(ids(await libraries.open('mine'))).toEqual(['lighthouse']);
});
