import type { Client } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchGateway } from '../../src/discord/gateway.ts';
import { LocalDiscord } from '../../src/local/index.ts';
import { startTestBot } from '../bot.ts';
import { startSampleBot } from '../local/sample-bot.ts';

const QUESTION = { question: 'windows xp counterfeit percentage' };

/** 1006 stands for a connection that breaks off; after the others of the list Discord says why. */
const RECOVERABLE = [1000, 1001, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];

async function comesBack(code: number): Promise<void> {
  const bot = await startTestBot();
  const back = new Promise<void>((resolve) => {
    bot.discord.subscribe(({ type }) => type === 'bot.connected' && resolve());
  });
  if (code === 1006) bot.discord.faults.drop();
  else bot.discord.faults.close(code);
  await back;
  expect((await bot.discord.member.slash('ask', QUESTION)).text).toContain('90%');
  expect(bot.logged.map(({ msg }) => msg)).toContain('a connection is made anew');
  await bot.stop();
}

// All at once: discord.js waits five seconds before it begins a new session.
it('the bot comes back and answers, whatever the Gateway closes with that is not for good', async () => {
  await Promise.all(RECOVERABLE.map(comesBack));
});

it('a clock that is set a day forward or back changes nothing for who asks', async () => {
  const bot = await startTestBot();
  for (const days of [1, -1]) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 });
    expect((await bot.discord.member.slash('ask', QUESTION)).text).toContain('90%');
    vi.useRealTimers();
  }
  await bot.stop();
});

describe('a connection that is lost for good', () => {
  let discord: LocalDiscord;
  let client: Client;
  beforeEach(async () => {
    discord = await LocalDiscord.start({ identifyInterval: 0, heartbeatInterval: 100 });
    client = await startSampleBot(discord);
  });
  afterEach(async () => {
    await client.destroy();
    await discord.stop();
  });
  const log = pino({ level: 'silent' });

  it.each([
    [4004, /DISCORD_TOKEN/],
    [4010, /number of this shard/],
    [4011, /2,500/],
    [4012, /update it/],
    [4013, /update it/],
    [4014, /intents/],
  ])('with %i is told in a sentence', async (code, sentence) => {
    const { lost, stop } = watchGateway(client, log);
    discord.faults.close(code);
    expect((await lost).message).toMatch(sentence);
    stop();
  });

  it('is noticed when nothing is heard any more', async () => {
    const { lost, stop } = watchGateway(client, log, 400);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await Promise.race([lost, 'heard'])).toBe('heard');
    discord.parts.gateway.upgrade = (_request, socket) => socket.destroy();
    discord.faults.drop();
    expect((await lost).message).toMatch(/Nothing was heard/);
    stop();
  });
});

it('says at the start why Discord closes the connection', async () => {
  const bot = await startTestBot();
  const { parts } = bot.discord;
  parts.gateway.checkShardCount = () => {
    for (const connection of parts.gateway.connections) connection.close(4011, 'Sharding required');
  };
  await expect(bot.restart()).rejects.toThrow(/2,500/);
  await bot.discord.stop();
});
