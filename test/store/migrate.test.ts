import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { KEYS, migrate } from '../../src/store/migrate.ts';
import { openLocation, openStore, type Store } from '../../src/store/store.ts';
import { newFile, newLocation } from './open.ts';
import { articleNamed } from './writer.ts';

const nothing = () => {};
const feed = 'https://example.org/feed.xml';

/** Two servers with something in every table, and texts that databases treat differently. */
async function fill(store: Store, articles = 5): Promise<void> {
  for (const server of ['2', '10']) {
    const mine = store.server(server);
    const names = ['Z', 'ä', 'a', '💧', ...Array.from({ length: articles }, (_, i) => `n${i}`)];
    await mine.articles.add(names.map(articleNamed), 'me');
    await mine.articles.remove('ä', 'me');
    await mine.claims.take('1');
    await mine.settings.set('passages', 4, 'me');
    const id = await mine.questions.record({
      text: 'with a \0 in it',
      answered: true,
      confidence: 0.123456789012345,
      shown: { passages: [], corrections: [] },
    });
    await mine.questions.vote(id, 'anna', true);
    await mine.feeds.add(feed, 'Feed', 'me', new Date());
    await mine.feeds.note(feed, { id: 'entry' }, { article: 'a' });
  }
}

async function filled(articles?: number): Promise<string> {
  const path = newFile();
  const store = await openStore(path);
  await fill(store, articles);
  await store.close();
  return path;
}

test('every table of the schema is moved, by its primary key', async () => {
  const { queries, close } = await openLocation(newFile());
  for (const { name } of await queries.introspection.getTables()) {
    const { rows } = await sql<{ name: string }>`
      select name from pragma_table_info(${name}) where pk > 0 order by pk`.execute(queries);
    expect([name, KEYS[name as keyof typeof KEYS]]).toEqual([name, rows.map((row) => row.name)]);
  }
  await close();
});

test('there and back again, everything is as it was', async () => {
  const from = await filled(200);
  const over = await newLocation();
  const back = newFile();
  const seen: number[][] = [];
  const there = await migrate(from, over, (done, of) => seen.push([done, of]));
  expect(there.find(({ table }) => table === 'articles')?.rows).toBe(408);
  expect(there.every(({ rows, checksum }) => rows > 0 && /^[0-9a-f]{64}$/.test(checksum))).toBe(true);
  const total = there.reduce((sum, { rows }) => sum + rows, 0);
  expect([seen[0], seen.at(-1)]).toEqual([
    [0, total],
    [total, total],
  ]);
  expect(await migrate(over, back, nothing)).toEqual(there);
  const [old, fresh] = await Promise.all([openStore(from), openStore(back)]);
  const mine = [old, fresh].map((store) => store.server('2'));
  const [a, b] = await Promise.all(mine.map((server) => server.articles.page('', 1000)));
  expect(b).toEqual(a);
  expect(await mine[1]!.articles.restore('ä', 'me')).toBe(true);
  expect((await mine[1]!.questions.latest(1))[0]).toMatchObject({ text: 'with a  in it', helpful: 1 });
  await Promise.all([old.close(), fresh.close()]);
});

test('a move that is killed again and again ends with everything there', { timeout: 60_000 }, async () => {
  const from = await filled(2_000);
  const to = await newLocation();
  const script = join(import.meta.dirname, 'mover.ts');
  const begins: number[] = [];
  for (let kill = 0; kill < 5; kill++) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, from, to]);
    const lines = createInterface(child.stdout);
    const [begin] = await once(lines, 'line');
    begins.push(Number(begin));
    await once(lines, 'line');
    await sleep(Math.random() * 30);
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  expect(begins).toEqual(begins.toSorted((a, b) => a - b));
  expect(begins.at(-1)).toBeGreaterThan(0);
  const moved = await migrate(from, to, nothing);
  expect(begins.at(-1)).toBeLessThan(moved.reduce((sum, { rows }) => sum + rows, 0));
  expect(moved.find(({ table }) => table === 'articles')?.rows).toBe(4_008);
});

test('a move that broke off goes on where it ended', async () => {
  const from = await filled(300);
  const to = await newLocation();
  const stopped = (done: number) => {
    if (done >= 250) throw new Error('broken off');
  };
  await expect(migrate(from, to, stopped)).rejects.toThrow('broken off');
  const starts: number[] = [];
  await migrate(from, to, (done) => starts.push(done));
  expect(starts[0]).toBe(300);
});

test('a database that holds anything else is refused and stays as it is', async () => {
  const from = await filled();
  const to = await newLocation();
  const store = await openStore(to);
  await store.server('3').settings.set('passages', 2, 'me');
  await expect(migrate(from, to, nothing)).rejects.toThrow(/holds what .* does not: nothing was changed/);
  expect(await store.server('3').settings.get()).toMatchObject({ passages: 2 });
  expect(await store.server('2').articles.list()).toEqual([]);
  await store.close();
});

test('a bot that writes meanwhile is noticed', async () => {
  const from = await filled(300);
  const store = await openStore(from);
  let wrote: Promise<unknown> | undefined;
  const moving = migrate(from, await newLocation(), (done) => {
    if (done > 300) wrote ??= store.server('10').articles.remove('a', 'me');
  });
  await expect(moving).rejects.toThrow(/changed while they were copied/);
  await wrote;
  await store.close();
});

test('a database that is not there is named, not made', async () => {
  const path = newFile();
  await expect(migrate(path, newFile(), nothing)).rejects.toThrow(`There is no database ${path}.`);
});
