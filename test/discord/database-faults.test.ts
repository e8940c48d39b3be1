import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { install, setDisk } from '../../src/endurance/bad-disk.ts';
import { openDatabase } from '../../src/store/database.ts';
import { Store } from '../../src/store/store.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const QUESTION = { question: 'windows xp counterfeit percentage' };
const FILE = {
  file: {
    name: 'storm.md',
    contentType: 'text/markdown',
    data: Buffer.from(`# Storm\n\n${'It blew. '.repeat(20)}`),
  },
};

install();

describe('on SQLite', () => {
  let path: string;
  let database: Awaited<ReturnType<typeof openDatabase>>;
  let bot: TestBot;
  beforeEach(async () => {
    path = join(mkdtempSync(join(tmpdir(), 'verbatim-faults-')), 'verbatim.sqlite');
    database = await openDatabase(path);
    bot = await startTestBot(undefined, {}, {}, undefined, new Store(database, () => new Date()));
  });
  afterEach(() => bot.stop());
  const messages = () => bot.logged.map(({ msg }) => msg);

  describe('a database that another program has locked', () => {
    let other: Sqlite.Database;
    beforeEach(() => {
      other = new Sqlite(path);
      other.exec('begin immediate');
    });
    afterEach(() => other.close());

    it('is waited for, while the process goes on', async () => {
      let longest = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 10);
      setTimeout(() => other.exec('rollback'), 2000);
      const [answer, added] = await Promise.all([
        bot.discord.member.slash('ask', QUESTION),
        bot.discord.administrator.slash('article add', FILE),
      ]);
      clearInterval(beat);
      expect(answer.text).toContain('90%');
      expect(added.text).toContain('Added');
      // Waiting inside of SQLite would have stopped everything for two seconds.
      expect(longest).toBeLessThan(1500);
    });

    it('that stays locked keeps nobody from asking, and is told to who changes something', async () => {
      const [answer, added] = await Promise.all([
        bot.discord.member.slash('ask', QUESTION),
        bot.discord.administrator.slash('article add', FILE),
      ]);
      expect(answer.text).toContain('90%');
      expect(added.text).toMatch(/database cannot be used at the moment; nothing was changed/);
      expect(messages()).toContain('the database cannot be used');
      expect(messages()).toContain('a question could not be kept: the buttons of its answer do not work');
      expect((await answer.button('Helpful').click()).text).toContain('no longer kept');
      other.exec('rollback');
      expect((await bot.discord.administrator.slash('article add', FILE)).text).toContain('Added');
    });
  });

  it('a slow disk makes answers late, none is lost', async () => {
    setDisk('slow');
    const [answer, added] = await Promise.all([
      bot.discord.member.slash('ask', QUESTION),
      bot.discord.administrator.slash('article add', FILE),
    ]);
    setDisk('well');
    expect(answer.text).toContain('90%');
    expect(added.text).toContain('Added');
    expect(await bot.questions().latest(1)).toHaveLength(1);
  });

  it('a full disk keeps nobody from asking, and nothing is half written', async () => {
    await bot.library();
    const count = await sql<{ page_count: number }>`pragma page_count`.execute(database.queries);
    await sql.raw(`pragma max_page_count = ${count.rows[0]!.page_count}`).execute(database.queries);
    const large = { ...FILE.file, data: Buffer.from(`# Storm\n\n${'It blew and blew. '.repeat(20_000)}`) };
    const refused = await bot.discord.administrator.slash('article add', { file: large });
    expect(refused.text).toMatch(/database cannot be used at the moment; nothing was changed/);
    expect((await bot.discord.member.slash('ask', QUESTION)).text).toContain('90%');
    expect(bot.logged).toContainEqual(
      expect.objectContaining({ err: expect.objectContaining({ code: 'SQLITE_FULL' }) }),
    );
    const { articles, changes } = bot.store.server(bot.discord.server.id);
    expect([await articles.list(), await changes.revision()]).toEqual([[], 0]);
    await sql.raw('pragma max_page_count = 1073741823').execute(database.queries);
    expect((await bot.discord.administrator.slash('article add', { file: large })).text).toContain('Added');
  });
});

it('a database that does not answer in time is told to the member before Discord gives up', async () => {
  const slow = { get: () => sleep(4000), set: () => sleep(4000) } as never;
  const bot = await startTestBot(undefined, { settings: () => slow });
  const reply = await bot.discord.member.slash('ask', QUESTION);
  expect(reply.text).toMatch(/database cannot be used at the moment/);
  await bot.stop();
});
