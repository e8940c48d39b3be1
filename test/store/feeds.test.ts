import { beforeEach, expect, test } from 'vitest';
import type { Feeds } from '../../src/store/feeds.ts';
import { openStore, type Store } from '../../src/store/store.ts';

const url = 'https://example.org/feed';
const start = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-01-01T01:00:00Z');

let now: Date;
let store: Store;
let feeds: Feeds;
beforeEach(async () => {
  now = start;
  store = await openStore(':memory:', () => now);
  feeds = store.server('mine').feeds;
});

test('a feed is added once, is due at once, and is nobody else’s', async () => {
  expect(await feeds.add(url, 'News', 'anna')).toBe(true);
  expect(await feeds.add(url, 'News again', 'ben')).toBe(false);
  expect(await feeds.due()).toMatchObject([{ url, title: 'News', added_by: 'anna', failures: 0 }]);
  expect(await store.server('theirs').feeds.list()).toEqual([]);
  expect(await store.server('theirs').feeds.remove(url, 'eve')).toBe(false);
});

test('a feed that was read is due again when its reading says', async () => {
  await feeds.add(url, 'News', 'anna');
  await feeds.keep(url, { due: later, etag: '"1"', lastModified: null });
  expect(await feeds.due()).toEqual([]);
  now = later;
  expect(await feeds.due()).toMatchObject([{ etag: '"1"', failures: 0 }]);
});

test('failures are counted until a reading succeeds, and keep what the next request needs', async () => {
  await feeds.add(url, 'News', 'anna');
  await feeds.keep(url, { due: later, etag: '"1"', lastModified: 'yesterday' });
  await feeds.keep(url, { due: later, error: 'no answer' });
  await feeds.keep(url, { due: later, error: 'no answer again' });
  expect(await feeds.list()).toMatchObject([{ failures: 2, last_error: 'no answer again', etag: '"1"' }]);
  await feeds.keep(url, { due: later, etag: null, lastModified: null });
  expect(await feeds.list()).toMatchObject([{ failures: 0, last_error: null }]);
});

test('entries are seen once, and forgotten with their feed', async () => {
  await feeds.add(url, 'News', 'anna');
  await feeds.markSeen(url, ['a', 'b']);
  await feeds.markSeen(url, ['b', 'c']);
  expect(await feeds.unseen(url, ['d', 'c', 'a', 'e'])).toEqual(['d', 'e']);
  await feeds.remove(url, 'anna');
  await feeds.add(url, 'News', 'anna');
  expect(await feeds.unseen(url, ['a'])).toEqual(['a']);
  expect((await store.server('mine').changes.latest(9)).map(({ action }) => action)).toEqual([
    'add feed',
    'remove feed',
    'add feed',
  ]);
});

test('an entry of a feed that is not there is refused: foreign keys count', async () => {
  await expect(feeds.markSeen('https://example.org/nowhere', ['a'])).rejects.toThrow('FOREIGN KEY');
});
