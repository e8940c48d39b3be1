import { beforeEach, expect, test } from 'vitest';
import type { Feeds } from '../../src/store/feeds.ts';
import type { Store } from '../../src/store/store.ts';
import { openTestStore } from './open.ts';

const url = 'https://example.org/feed';
const start = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-01-01T01:00:00Z');
const fault = { key: 'fault.noAnswer', values: {} } as const;
const entry = (id: string, link = `https://example.org/${id}`) => ({ id, link });

let now: Date;
let store: Store;
let feeds: Feeds;
beforeEach(async () => {
  now = start;
  store = await openTestStore(() => now);
  feeds = store.server('mine').feeds;
});

/** The feeds that are due, claimed and given back. */
async function dueFeeds() {
  const due = await Promise.all((await store.dueAddresses(9)).map((address) => store.claimFeed(address)));
  for (const feed of due) if (feed) await store.releaseFeed(feed);
  return due;
}

const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

test('a feed is added once and is nobody else’s', async () => {
  expect(await feeds.add(url, 'News', 'anna', start)).toBe(true);
  expect(await feeds.add(url, 'News again', 'ben', start)).toBe(false);
  expect(await feeds.list()).toMatchObject([{ url, title: 'News', added_by: 'anna', articles: 0 }]);
  expect(await store.server('theirs').feeds.list()).toEqual([]);
  expect(await store.server('theirs').feeds.remove(url, 'eve')).toBe(false);
});

test('a feed is due when its reading says, once for all servers that have it', async () => {
  await feeds.add(url, 'News', 'anna', start);
  await store.server('theirs').feeds.add(url, 'News', 'eve', start);
  expect(await dueFeeds()).toEqual([{ url, servers: ['mine', 'theirs'], validators: {}, failures: 0 }]);
  await feeds.keep(url, { due: later, etag: '"1"' });
  expect(await dueFeeds()).toMatchObject([{ servers: ['theirs'], validators: {} }]);
  await store.server('theirs').feeds.keep(url, { due: later, etag: '"1"' });
  expect(await dueFeeds()).toEqual([]);
  now = later;
  expect(await dueFeeds()).toMatchObject([{ servers: ['mine', 'theirs'], validators: { etag: '"1"' } }]);
});

test('a due feed is read by one process alone, and by another when that one says nothing for minutes', async () => {
  for (const server of ['mine', 'theirs']) await store.server(server).feeds.add(url, 'News', 'anna', start);
  const claims = await Promise.all([store.claimFeed(url), store.claimFeed(url)]);
  expect(claims.flatMap((claim) => claim?.servers ?? [])).toEqual(['mine', 'theirs']);
  expect(await store.dueAddresses(9)).toEqual([]);
  now = new Date(start.getTime() + 10 * 60_000);
  expect(await store.dueAddresses(9)).toEqual([url]);
  expect(await store.claimFeed(url)).toMatchObject({ servers: ['mine', 'theirs'] });
});

test('validators are used only where all servers have what they stand for', async () => {
  await feeds.add(url, 'News', 'anna', start);
  await feeds.keep(url, { due: start, etag: '"1"' });
  await store.server('theirs').feeds.add(url, 'News', 'eve', start);
  expect(await dueFeeds()).toMatchObject([{ servers: ['mine', 'theirs'], validators: {} }]);
});

test('a server whose turn comes soon joins the one whose turn it is', async () => {
  const soon = new Date(start.getTime() + 5 * 60_000);
  await feeds.add(url, 'News', 'anna', start);
  await store.server('soon').feeds.add(url, 'News', 'ben', soon);
  await store.server('later').feeds.add(url, 'News', 'eve', later);
  expect(await dueFeeds()).toMatchObject([{ servers: ['mine', 'soon'] }]);
});

test('failures are counted until a reading succeeds; a stopped feed is due no more until it is added again', async () => {
  await feeds.add(url, 'News', 'anna', start);
  await feeds.keep(url, { due: start, error: fault, stop: false });
  await feeds.keep(url, { due: start, error: fault, stop: true });
  expect(await feeds.list()).toMatchObject([
    { failures: 2, last_error: fault, stopped_at: now.toISOString() },
  ]);
  expect(await dueFeeds()).toEqual([]);
  expect(await feeds.add(url, 'News', 'ben', start)).toBe(true);
  expect(await feeds.list()).toMatchObject([{ failures: 0, stopped_at: null, added_by: 'anna' }]);
  expect(await dueFeeds()).toHaveLength(1);
});

test('entries are known by name and by link, and forgotten with their feed', async () => {
  await feeds.add(url, 'News', 'anna', start, [entry('old')]);
  await feeds.note(url, entry('a'), { article: 'tram' });
  const renamed = { id: 'a, edited', link: 'http://www.example.org/a?utm_source=feed' };
  expect(
    ids(
      await feeds.pending(url, [entry('d'), renamed, entry('a', 'https://example.org/moved'), entry('old')]),
    ),
  ).toEqual(['d']);
  expect(await feeds.articles(url)).toEqual(['tram']);
  expect(await feeds.list()).toMatchObject([{ articles: 1 }]);
  await feeds.remove(url, 'anna');
  await feeds.add(url, 'News', 'anna', start);
  expect(ids(await feeds.pending(url, [entry('a')]))).toEqual(['a']);
  expect((await store.server('mine').changes.latest(9)).map(({ action }) => action)).toEqual([
    'add feed',
    'remove feed',
    'add feed',
  ]);
});

test('an entry that fails is tried three times', async () => {
  await feeds.add(url, 'News', 'anna', start);
  for (const left of [['a'], ['a'], []]) {
    await feeds.note(url, entry('a'), { error: fault });
    expect(ids(await feeds.pending(url, [entry('a')]))).toEqual(left);
  }
});

test('a feed of 10,000 entries is skipped and looked through', async () => {
  const all = Array.from({ length: 10_000 }, (_, i) => entry(String(i)));
  await feeds.add(url, 'News', 'anna', start, all);
  expect(ids(await feeds.pending(url, [entry('new'), ...all]))).toEqual(['new']);
});

test('an entry of a feed that is not there is refused: foreign keys count', async () => {
  await expect(feeds.note('https://example.org/nowhere', entry('a'), {})).rejects.toThrow(/foreign key/i);
});
