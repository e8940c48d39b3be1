import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { startTestBot, type TestBot } from '../bot.ts';
import { newDatabase } from '../store/open.ts';
import { type DatabaseProxy, startProxy } from '../store/proxy.ts';

const QUESTION = { question: 'windows xp counterfeit percentage' };
const REFUSED = /database cannot be used at the moment/;

let proxy: DatabaseProxy;
let bot: TestBot;
beforeEach(async () => {
  proxy = await startProxy(await newDatabase(inject('postgres')!));
  bot = await startTestBot(undefined, {}, {}, undefined, await openStore(proxy.url));
  expect(await ask()).toContain('90%');
});
afterEach(async () => {
  await bot.stop();
  await proxy.close();
});
const ask = async () => (await bot.discord.member.slash('ask', QUESTION)).text;

it('a PostgreSQL that stops and starts again is told to who asks meanwhile, and used again', async () => {
  await proxy.cut();
  expect(await ask()).toMatch(REFUSED);
  expect(bot.logged.map(({ msg }) => msg)).toContain('the database cannot be used');
  await proxy.mend();
  expect(await ask()).toContain('90%');
});

it('a PostgreSQL that says nothing any more is told to who asks before Discord gives up', async () => {
  proxy.freeze();
  expect(await ask()).toMatch(REFUSED);
  // The broken connection is ended by itself and another one is made.
  await proxy.mend();
  await expect.poll(ask, { timeout: 18_000, interval: 500 }).toContain('90%');
}, 30_000);

it('a slow PostgreSQL makes answers late, none is lost', async () => {
  // A question takes several of these: reading settings, following changes, keeping the question.
  proxy.delay(400);
  expect(await ask()).toContain('90%');
});
