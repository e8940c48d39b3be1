import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { StoreError } from '../../src/store/database.ts';
import { inspectStore } from '../../src/store/inspect.ts';
import { openStore } from '../../src/store/store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
});

const article = (id: string) => ({
  id,
  title: id,
  language: 'en',
  blocks: [{ kind: 'paragraph' as const, text: `${id} `.repeat(500) }],
});

async function filled(path: string) {
  const store = await openStore(path);
  await store.server('mine').articles.add(
    Array.from({ length: 50 }, (_, i) => article(`a${i}`)),
    'me',
  );
  return store;
}

test('what was stored is there after opening again, in a folder made for it', async () => {
  const path = join(folder, 'deep', 'er', 'verbatim.sqlite');
  await (await filled(path)).close();
  const again = await openStore(path);
  expect(await again.server('mine').articles.usage()).toMatchObject({ articles: 50 });
  await again.close();
});

test('the file is in write-ahead mode, and foreign keys count', async () => {
  const path = join(folder, 'verbatim.sqlite');
  await (await openStore(path)).close();
  const sqlite = new Sqlite(path);
  expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
  sqlite.close();
});

test('a backup made while the store is open is a whole store', async () => {
  const store = await filled(join(folder, 'verbatim.sqlite'));
  await store.backup(join(folder, 'copy.sqlite'));
  await store.close();
  const copy = await openStore(join(folder, 'copy.sqlite'));
  expect(await copy.server('mine').articles.list()).toHaveLength(50);
  await copy.close();
});

test('a backup does not overwrite, and says where it cannot be written', async () => {
  const store = await filled(join(folder, 'verbatim.sqlite'));
  writeFileSync(join(folder, 'taken'), 'precious');
  await expect(store.backup(join(folder, 'taken'))).rejects.toThrow('is there already');
  await expect(store.backup(join(folder, 'no', 'where'))).rejects.toThrow('cannot be written');
  expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('precious');
  await store.close();
});

test('a damaged file is refused with a sentence that names it', async () => {
  const path = join(folder, 'verbatim.sqlite');
  await (await filled(path)).close();
  const bytes = readFileSync(path);
  bytes.fill(0xaa, 8192, 40_000);
  writeFileSync(path, bytes);
  const opening = openStore(path);
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow(`${path} is damaged`);
});

test('a file that breaks off is refused', async () => {
  const path = join(folder, 'verbatim.sqlite');
  await (await filled(path)).close();
  truncateSync(path, 20_000);
  await expect(openStore(path)).rejects.toThrow('is damaged');
});

test('a file that is something else is refused, and left alone', async () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'Not a database. '.repeat(100));
  await expect(openStore(path)).rejects.toThrow(`${path} is not a database`);
  expect(readFileSync(path, 'utf8')).toBe('Not a database. '.repeat(100));
});

test('a path that cannot be written is refused', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(openStore(join(folder, 'file', 'verbatim.sqlite'))).rejects.toThrow(
    'cannot be opened for writing',
  );
});

test('a database of a newer version is refused', async () => {
  const path = join(folder, 'verbatim.sqlite');
  await (await openStore(path)).close();
  const sqlite = new Sqlite(path);
  sqlite.exec("insert into kysely_migration values ('999 the future', '2030-01-01')");
  sqlite.close();
  await expect(openStore(path)).rejects.toThrow('newer version');
});

test('an inspection reads a sound database through, and changes nothing', async () => {
  const path = join(folder, 'verbatim.sqlite');
  await (await filled(path)).close();
  const before = readFileSync(path);
  expect(await inspectStore(path)).toEqual({ pending: [] });
  expect(readFileSync(path)).toEqual(before);
});

test('an inspection names the steps that an older database is short of', async () => {
  const path = join(folder, 'verbatim.sqlite');
  await (await openStore(path)).close();
  const sqlite = new Sqlite(path);
  const last = sqlite.prepare('select max(name) from kysely_migration').pluck().get();
  sqlite.prepare('delete from kysely_migration where name = ?').run(last);
  sqlite.close();
  expect(await inspectStore(path)).toEqual({ pending: [last] });
});

test('an inspection finds an index that lost an entry, a newer version and a lock', async () => {
  const path = join(folder, 'verbatim.sqlite');
  await (await filled(path)).close();
  const sqlite = new Sqlite(path);
  sqlite.exec("insert into kysely_migration values ('999 the future', '2030-01-01')");
  await expect(inspectStore(path)).rejects.toThrow('newer version');
  sqlite.exec("delete from kysely_migration where name = '999 the future'; begin immediate");
  await expect(inspectStore(path)).rejects.toThrow('is locked by another program');
  sqlite.exec('rollback');
  sqlite.unsafeMode();
  sqlite.pragma('writable_schema = on');
  sqlite.exec(
    "update sqlite_master set sql = replace(sql, 'link_key', 'text_key') where name = 'articles_link_key'",
  );
  sqlite.close();
  await expect(inspectStore(path)).rejects.toThrow('is damaged');
});

test('what was deleted does not stay in the file', async () => {
  const path = join(folder, 'verbatim.sqlite');
  const store = await openStore(path);
  const { questions } = store.server('mine');
  const text = 'who is xylophonist Quillfeather?';
  await questions.record({ text, answered: false, confidence: 0, shown: { passages: [], corrections: [] } });
  await store.backup(join(folder, 'before.sqlite'));
  expect(readFileSync(join(folder, 'before.sqlite')).includes(text)).toBe(true);
  await questions.forgetAll();
  // Closing brings the write-ahead log into the file.
  await store.close();
  expect(readFileSync(path).includes(text)).toBe(false);
});
