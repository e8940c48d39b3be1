import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createParser, type Parser } from '../../src/article/readers/parser.ts';
import { createFetcher, type Fetcher } from '../../src/fetching/fetcher.ts';
import { Corpus } from '../../src/library/corpus.ts';
import { Feeds } from '../../src/library/feeds.ts';
import { Libraries } from '../../src/library/libraries.ts';
import { QUOTAS } from '../../src/library/quotas.ts';
import { type ReadResult, readSource, type Source } from '../../src/library/sources.ts';
import { openStore, type Store } from '../../src/store/store.ts';

const story = (topic: string) =>
  `The ${topic} was opened on Monday by the mayor of the city, after eleven years.`;
const start = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-01-02T00:00:00Z');

let root: string;
let site: Server;
let fetcher: Fetcher;
let parser: Parser;
let store: Store;
let now: Date;
/** Answered with a feed of these, unless it is left hanging. */
let topics: string[];
let hangs: boolean;
let asked: () => void;

beforeEach(async () => {
  [topics, hangs, now, asked] = [['tram', 'ferry'], false, start, () => {}];
  site = createServer((_, response) => {
    asked();
    if (hangs) return;
    const items = topics.map(
      (topic) =>
        `<item><title>${topic}</title><guid isPermaLink="false">${topic}</guid><description>${story(topic)}</description></item>`,
    );
    response.writeHead(200, { etag: '"1"' });
    response.end(`<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`);
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  root = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  fetcher = createFetcher({ allowedNetworks: ['127.0.0.1/32'] });
  parser = createParser();
  store = await openStore(':memory:', () => now);
});
afterEach(async () => {
  await Promise.all([fetcher.close(), parser.close(), store.close()]);
  site.closeAllConnections();
  site.close();
});

const feedsWith = (quotas = QUOTAS) =>
  new Feeds(
    store,
    new Libraries(store, new Corpus([]), { quotas }),
    { fetcher, parser },
    {
      clock: { now: () => now, random: () => 0 },
      wait: async () => {},
    },
  );

async function read(source: Source): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readSource(source, { fetcher, parser })) results.push(result);
  return results;
}

test('a feed that the owner names is read entry by entry', async () => {
  expect(await read(root)).toMatchObject([
    { source: 'tram', article: { title: 'tram', blocks: [{ text: story('tram') }] } },
    { source: 'ferry', article: { title: 'ferry' } },
  ]);
});

test('a feed that somebody else names as an article is refused, saying what it is', async () => {
  expect(await read({ link: root })).toMatchObject([{ error: { key: 'fault.isFeed' } }]);
});

test('stopping ends a request that hangs, and the feed is read at the next start', async () => {
  await feedsWith().add('mine', root, 'anna');
  now = later;
  hangs = true;
  const feeds = feedsWith();
  const arrived = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const reading = feeds.readDue();
  await arrived;
  await feeds.stop();
  await reading;
  expect(await feeds.list('mine')).toMatchObject([{ failures: 0, last_error: undefined }]);
  [hangs, topics] = [false, ['bridge', ...topics]];
  await feedsWith().readDue();
  expect(await feeds.list('mine')).toMatchObject([{ articles: 3, read_at: later.toISOString() }]);
});

test('what a full library has no room for is loaded when there is room, though the feed has not changed', async () => {
  const added = await feedsWith({ ...QUOTAS, articles: 1 }).add('mine', root, 'anna');
  expect(added).toMatchObject({ loaded: 1, refused: [] });
  expect(await feedsWith().list('mine')).toMatchObject([
    { articles: 1, etag: null, last_error: { key: 'fault.quota.articles', values: { limit: 1 } } },
  ]);
  now = later;
  await feedsWith().readDue();
  expect(await feedsWith().list('mine')).toMatchObject([{ articles: 2, etag: '"1"', last_error: undefined }]);
});
