import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalDiscord } from '../src/local/index.ts';
import type { Interaction } from '../src/local/interactions/interaction.ts';
import { openStore } from '../src/store/store.ts';
import { type BotProcess, startBotProcess, startDiscord } from './process.ts';
import { newLocation } from './store/open.ts';

/** Milliseconds between two questions. */
const PACE = 100;

let discord: LocalDiscord;
let location: string;
let running: BotProcess[];
beforeEach(async () => {
  [discord, location, running] = [await startDiscord(), await newLocation(), []];
});
afterEach(async () => {
  for (const bot of running) bot.kill('SIGKILL');
  await discord.stop();
});

async function start(share: Record<string, string> = {}): Promise<BotProcess> {
  const bot = await startBotProcess(discord, location, share);
  running.push(bot);
  return bot;
}

test('three handovers from process to process lose no question, answer none twice and keep each once', {
  timeout: 90_000,
}, async () => {
  let bot = await start();
  const { member } = discord;
  const asked: Interaction[] = [];
  const mentions: string[] = [];
  const asking = setInterval(() => {
    asked.push(member.startSlash('ask', { question: `what did Microsoft deny? ${asked.length}` }));
    // Discord takes five messages in five seconds in a channel.
    if (asked.length % (3_000 / PACE) === 0)
      mentions.push(member.post('questions', `<@${discord.bot.id}> what did Microsoft deny?`).id);
  }, PACE);
  for (let handover = 0; handover < 3; handover++) {
    await sleep(500);
    const next = await start();
    // Both answer for a moment, as while somebody looks whether the new one is well.
    await sleep(1_000);
    bot.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(bot.printed.err).toBe('');
    bot = next;
  }
  clearInterval(asking);
  await discord.until(() => asked.every(({ state }) => state !== 'waiting'), 'questions were left waiting');
  expect(asked.filter(({ state }) => state !== 'replied').map(({ state }) => state)).toEqual([]);
  expect(asked.length).toBeGreaterThan(50);
  const answers = () =>
    member
      .messages({ channel: 'questions' })
      .flatMap(({ stored }) => stored.data.message_reference?.message_id ?? []);
  await expect.poll(answers, { timeout: 8_000 }).toHaveLength(mentions.length);
  expect(answers()).toEqual(mentions);
  bot.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
  const store = await openStore(location);
  const kept = await store.server(discord.server.id).questions.latest(10_000);
  expect(kept).toHaveLength(asked.length + mentions.length);
  await store.close();
});

test('a share of the servers goes from process to process while another process serves the rest', {
  timeout: 60_000,
}, async () => {
  const servers = [0n, 1n].map((shard) =>
    discord.addServer(`Of shard ${shard}`, { id: String((340_000_000_000n + shard) << 22n) }),
  );
  const rest = await start({ SHARDS: '0', SHARD_COUNT: '2' });
  const old = await start({ SHARDS: '1', SHARD_COUNT: '2' });
  const asked: Interaction[] = [];
  const asking = setInterval(() => {
    for (const { member } of servers)
      asked.push(member.startSlash('ask', { question: `what did Microsoft deny? ${asked.length}` }));
  }, 2 * PACE);
  const next = await start({ SHARDS: '1', SHARD_COUNT: '2' });
  await sleep(500);
  old.kill('SIGTERM');
  expect(await old.exit).toBe(0);
  await sleep(500);
  clearInterval(asking);
  await discord.until(() => asked.every(({ state }) => state !== 'waiting'), 'questions were left waiting');
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ state }) => state !== 'replied').map(({ state }) => state)).toEqual([]);
  for (const bot of [rest, next]) bot.kill('SIGTERM');
  expect(await Promise.all([rest.exit, next.exit])).toEqual([0, 0]);
  const store = await openStore(location);
  const kept = await Promise.all(servers.map(({ id }) => store.server(id).questions.latest(10_000)));
  expect(kept.flat()).toHaveLength(asked.length);
  await store.close();
});
