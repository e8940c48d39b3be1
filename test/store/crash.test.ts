import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { articleNamed } from './writer.ts';

/** `KILLS=200 npx vitest run test/store/crash.test.ts` takes minutes; a few tell of a mistake at once. */
const KILLS = Number(process.env.KILLS ?? 6);

function startWriter(
  path: string,
  prefix: string,
  count: number,
): { child: ChildProcess; reported: string[] } {
  const script = join(import.meta.dirname, 'writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, prefix, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reported: string[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    reported.push(...lines);
  });
  return { child, reported };
}

const newPath = () => join(mkdtempSync(join(tmpdir(), 'verbatim-crash-')), 'verbatim.sqlite');

test(`${KILLS} kills in the middle of loads lose nothing that was reported`, {
  timeout: KILLS * 10_000,
}, async () => {
  const path = newPath();
  const everReported = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, reported } = startWriter(path, `k${kill}`, 1_000_000);
    await once(child.stdout!, 'data');
    await sleep(Math.random() * 30);
    child.kill('SIGKILL');
    await once(child, 'close');
    for (const id of reported) everReported.add(id);

    const store = await openStore(path);
    const { articles, changes } = store.server('mine');
    const ids = (await articles.list()).map(({ id }) => id);
    expect([...everReported].filter((id) => !ids.includes(id))).toEqual([]);
    expect(await changes.revision()).toBe(ids.length);
    const whole = await articles.getAll(ids.filter((id) => id.startsWith(`k${kill}-`)));
    expect(whole.length).toBeGreaterThan(0);
    for (const article of whole) expect(article).toEqual(articleNamed(article.id));
    await store.close();
  }
});

test('two processes that load at once wait for each other instead of failing', async () => {
  const path = newPath();
  const writers = ['a', 'b'].map((prefix) => startWriter(path, prefix, 50));
  const codes = await Promise.all(writers.map(async ({ child }) => (await once(child, 'close'))[0]));
  expect(codes).toEqual([0, 0]);
  const store = await openStore(path);
  expect(await store.server('mine').changes.revision()).toBe(100);
  await store.close();
});
