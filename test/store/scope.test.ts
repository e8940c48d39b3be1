import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { oneServer, type ServerRows } from '../../src/store/scope.ts';

/** Two tables of the right shape are enough to see what a query reaches. */
let database: Kysely<unknown>;
let mine: ServerRows;
let theirs: ServerRows;

beforeEach(async () => {
  const sqlite = new Sqlite(':memory:');
  sqlite.exec(`
    create table settings (server text, name text, value text, primary key (server, name));
    create table feeds (server text, url text, title text, primary key (server, url));
  `);
  database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) });
  mine = oneServer(database, 'mine');
  theirs = oneServer(database, 'theirs');
  for (const [rows, value] of [
    [mine, 'ours'],
    [theirs, 'secret'],
  ] as const)
    await rows
      .insertInto('settings')
      .values([
        { name: 'a', value },
        { name: 'b', value },
      ])
      .execute();
});

const secretsLeft = () => theirs.selectFrom('settings').selectAll().where('value', '=', 'secret').execute();

test('a select reads one server, also behind an alias, an or, and in a subquery', async () => {
  expect(await mine.selectFrom('settings').select('value').distinct().execute()).toEqual([{ value: 'ours' }]);
  expect(
    await mine
      .selectFrom('settings as s')
      .select('s.value')
      .where((e) => e.or([e('s.name', '=', 'a'), e('s.value', '=', 'secret')]))
      .execute(),
  ).toEqual([{ value: 'ours' }]);
  expect(
    await mine
      .selectFrom((e) => e.selectFrom('settings').select('value').as('inner'))
      .select('inner.value')
      .distinct()
      .execute(),
  ).toEqual([{ value: 'ours' }]);
  expect(
    await mine
      .selectFrom('settings')
      .select((e) => e.selectFrom('settings as s').select('s.value').where('s.value', '=', 'secret').as('x'))
      .limit(1)
      .execute(),
  ).toEqual([{ x: null }]);
});

test('joins, unions and common table expressions read one server', async () => {
  const joined = await mine
    .selectFrom('settings as s')
    .innerJoin('settings as t', 't.name', 's.name')
    .select('t.value')
    .distinct()
    .execute();
  expect(joined).toEqual([{ value: 'ours' }]);
  const outer = await mine
    .selectFrom('settings as s')
    .leftJoin('settings as t', (join) => join.onRef('t.name', '=', 's.name').on('t.value', '=', 'secret'))
    .select(['s.value', 't.value as other'])
    .distinct()
    .execute();
  expect(outer).toEqual([{ value: 'ours', other: null }]);
  const union = await mine
    .selectFrom('settings')
    .select('value')
    .union((e) => e.selectFrom('settings').select('value'))
    .execute();
  expect(union).toEqual([{ value: 'ours' }]);
  // The expression's result has no server to compare: refused by the database, not answered too widely.
  await expect(
    mine
      .with('w', (db) => db.selectFrom('settings').select('value'))
      .selectFrom('w')
      .select('value')
      .execute(),
  ).rejects.toThrow('no such column');
});

test('update, delete and upsert reach one server', async () => {
  await mine.updateTable('settings').set({ value: 'new' }).execute();
  expect(await secretsLeft()).toHaveLength(2);
  await mine
    .insertInto('settings')
    .values({ name: 'a', value: 'newer' })
    .onConflict((c) => c.column('name').doUpdateSet({ value: 'newer' }))
    .execute();
  expect(await secretsLeft()).toHaveLength(2);
  await mine.deleteFrom('settings').execute();
  expect(await secretsLeft()).toHaveLength(2);
  expect(await mine.selectFrom('settings').selectAll().execute()).toEqual([]);
});

test('transactions keep to the server', async () => {
  await mine.transaction().execute((rows) => rows.deleteFrom('settings').execute());
  expect(await secretsLeft()).toHaveLength(2);
});

test('what cannot be kept to one server is refused', async () => {
  await expect(sql`select * from settings`.execute(mine)).rejects.toThrow('RawNode');
  await expect(
    mine.selectFrom('settings').select(sql<string>`(select value from settings)`.as('x')).execute(),
  ).rejects.toThrow('raw SQL');
  await expect(
    mine
      .insertInto('settings')
      .columns(['name', 'value'])
      .expression((e) => e.selectFrom('settings').select(['name', 'value']))
      .execute(),
  ).rejects.toThrow('kept to one server');
  await expect(mine.schema.dropTable('settings').execute()).rejects.toThrow('DropTableNode');
  // @ts-expect-error -- the column is not there by type; a cast does not help either
  await expect(mine.updateTable('settings').set({ server: 'theirs' }).execute()).rejects.toThrow('move');
  expect(await secretsLeft()).toHaveLength(2);
});

test('by type, there are no rows without a server', () => {
  const attempts = () => {
    // @ts-expect-error -- the database itself knows no tables
    database.selectFrom('settings');
    // @ts-expect-error -- a server's rows do not show which server's they are
    mine.selectFrom('settings').select('server');
    // @ts-expect-error -- nor can another server's be asked for
    mine.selectFrom('settings').where('server', '=', 'theirs');
    // @ts-expect-error -- nor written
    mine.insertInto('settings').values({ server: 'theirs', name: 'a', value: '' });
  };
  expect(attempts).toBeTypeOf('function');
});
