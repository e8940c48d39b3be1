import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { Corpus, readCorpus } from '../../src/library/corpus.ts';
import { Libraries } from '../../src/library/libraries.ts';
import { StoreError } from '../../src/store/database.ts';
import { inspectStore } from '../../src/store/inspect.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openStore } from '../../src/store/store.ts';
import { newDatabase } from './open.ts';
import { articleNamed } from './writer.ts';

const address = () => newDatabase(inject('postgres')!);

test('two processes that start at once make the tables once, and changes are counted without gaps', async () => {
  const url = await address();
  const stores = await Promise.all([openStore(url), openStore(url)]);
  await Promise.all(
    stores.flatMap((store, s) =>
      Array.from({ length: 20 }, (_, i) =>
        store.server('mine').articles.add([articleNamed(`a${s}-${i}`)], 'me'),
      ),
    ),
  );
  const { changes } = stores[0]!.server('mine');
  const numbers = (await changes.since(0, 100)).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  await Promise.all(stores.map((store) => store.close()));
});

test('texts are sorted by their bytes, as SQLite sorts them, and numbers are numbers', async () => {
  const store = await openStore(await address());
  const { articles, questions } = store.server('mine');
  const ids = ['b', 'Z', 'ä', 'a', '10', '9'];
  await articles.add(ids.map(articleNamed), 'me');
  expect((await articles.page('', 10)).map(({ id }) => id)).toEqual(['10', '9', 'Z', 'a', 'b', 'ä']);
  const id = await questions.record({
    text: 'with a \0 in it',
    answered: true,
    confidence: 0.123456789012345,
    shown: { passages: [], corrections: [] },
  });
  expect(await questions.get(id)).toMatchObject({ text: 'with a  in it', confidence: 0.123456789012345 });
  await store.close();
});

test('a connection that breaks is replaced', async () => {
  const url = await address();
  const store = await openStore(url);
  await store.server('mine').articles.add([articleNamed('a')], 'me');
  const other = await openPostgres(url);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(other.queries);
  await other.close();
  await expect
    .poll(() =>
      store
        .server('mine')
        .articles.list()
        .catch(() => []),
    )
    .toHaveLength(1);
  await store.close();
});

test('what is wrong is said in a sentence without the password', async () => {
  const opening = openStore('postgres://verbatim:secret@127.0.0.1:1/nowhere');
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow(/127\.0\.0\.1:1\/nowhere cannot be used/);
  await expect(opening).rejects.not.toThrow(/secret/);
});

test('a database of a newer version is refused', async () => {
  const url = await address();
  const { queries, close } = await openPostgres(url);
  await sql`insert into kysely_migration values ('999 the future', '2030-01-01')`.execute(queries);
  await close();
  await expect(openStore(url)).rejects.toThrow('newer version');
});

test('the same questions give the same answers as on SQLite', async () => {
  const { articles } = await readCorpus();
  const answers = async (location: string) => {
    const store = await openStore(location);
    const library = await new Libraries(store, new Corpus([])).open('mine');
    await library.add(articles, 'me');
    // From the tables, not from what adding left in memory.
    const loaded = await new Libraries(store, new Corpus([])).open('mine');
    const questions = articles.flatMap(({ title }) => [title, `Who said ${title}?`]);
    const given = questions.map((question) => loaded.ask(question));
    await store.close();
    return given;
  };
  const onPostgres = await answers(await address());
  expect(onPostgres.some(({ answered }) => answered)).toBe(true);
  expect(onPostgres).toEqual(await answers(':memory:'));
});

test('an inspection names what an empty database is short of, and changes nothing', async () => {
  const url = await address();
  const { pending } = await inspectStore(url);
  expect(pending.length).toBeGreaterThan(0);
  expect(await inspectStore(url)).toEqual({ pending });
  await (await openStore(url)).close();
  expect(await inspectStore(url)).toEqual({ pending: [] });
});

test('an inspection says that nothing may be made there', async () => {
  const url = await address();
  const store = await openPostgres(url);
  await sql`create role reader login`.execute(store.queries).catch(() => {});
  await store.close();
  const asReader = url.replace('verbatim@', 'reader@');
  await expect(inspectStore(asReader)).rejects.toThrow(/permission denied/);
});
