import { expect, test } from 'vitest';
import { openTestStore } from './open.ts';

test('of those who take a request at once one has it, until Discord no longer delivers it', async () => {
  let now = new Date('2026-01-01T00:00:00Z');
  const store = await openTestStore(() => now);
  const { claims } = store.server('mine');
  const take = () => Promise.all([1, 2, 3].map(() => claims.take('1')));
  expect((await take()).filter(Boolean)).toHaveLength(1);
  expect(await store.server('theirs').claims.take('1')).toBe(true);
  await store.tidy();
  expect(await take()).toEqual([false, false, false]);
  now = new Date('2026-01-01T00:16:00Z');
  await store.tidy();
  expect((await take()).filter(Boolean)).toHaveLength(1);
  await store.close();
});
