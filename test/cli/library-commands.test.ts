import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

function verbatim(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_FILE: join(folder, 'verbatim.sqlite') };
  const argv = ['--import', 'tsx', join(root, 'src/cli.ts'), ...args];
  return new Promise((done) =>
    execFile(process.execPath, argv, { cwd: root, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
  writeFileSync(
    join(folder, 'ferry.md'),
    '---\ntitle: Ferry\nlanguage: en\n---\n\nThe ferry to Lindau sails at noon.\n',
  );
});

test('what import loads can be listed, asked about, exported, backed up and moved', {
  timeout: 60_000,
}, async () => {
  const loaded = await verbatim('import', join(folder, 'ferry.md'), join(folder, 'nowhere.md'));
  expect(loaded).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^Loaded 1 article: 1 passage, 7 words/),
  });
  expect(loaded.stderr).toContain('nowhere.md: there is no such file');
  const [listed, asked, elsewhere, exported, backedUp, moved] = await Promise.all([
    verbatim('articles'),
    verbatim('ask', 'when does the ferry to Lindau sail?', '--json'),
    verbatim('articles', '--server', 'another'),
    verbatim('export', join(folder, 'out')),
    verbatim('backup', join(folder, 'copy.sqlite')),
    verbatim('migrate', '--from', join(folder, 'verbatim.sqlite'), '--to', join(folder, 'moved.sqlite')),
  ]);
  expect(listed.stdout).toContain('ferry · Ferry · 1 passage\n');
  expect(JSON.parse(asked.stdout).passages[0].id).toBe('ferry#1');
  expect(elsewhere.stdout).not.toContain('Ferry');
  expect(exported.stdout).toContain('Wrote 1 article ');
  expect(readFileSync(join(folder, 'out', 'ferry.md'), 'utf8')).toContain(
    'The ferry to Lindau sails at noon.',
  );
  expect(backedUp.code).toBe(0);
  expect(moved.stdout).toMatch(/^articles +1 rows, the same in both: [0-9a-f]{12}\n/);
});

test('a wrong call is one line and exit code 2', { timeout: 60_000 }, async () => {
  const calls = await Promise.all([
    verbatim('import'),
    verbatim('export'),
    verbatim('backup', 'a', 'b'),
    verbatim('migrate', '--from', 'a', '--to', 'a'),
  ]);
  for (const { code, stderr } of calls) {
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});
