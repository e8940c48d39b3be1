import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalDiscord } from '../../src/local/index.ts';
import { startSampleBot } from './sample-bot.ts';

let discord: LocalDiscord;
let client: Client;
beforeEach(async () => {
  discord = await LocalDiscord.start({ identifyInterval: 0 });
  client = await startSampleBot(discord);
});
afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

const echo = async () => (await discord.member.slash('echo', { text: 'hello' })).text;
const reconnected = async (act: () => void) => {
  const back = new Promise<void>((resolve) => {
    const stop = discord.subscribe((event) => {
      if (event.type !== 'bot.connected') return;
      stop();
      resolve();
    });
  });
  act();
  await back;
};

describe('a bot on discord.js comes through', () => {
  it('a server error', async () => {
    discord.faults.serverError({ path: '/callback' });
    expect(await echo()).toBe('hello');
  });

  it('a rate limit', async () => {
    discord.faults.rateLimit({ path: '/callback' });
    const started = Date.now();
    expect(await echo()).toBe('hello');
    expect(Date.now() - started).toBeGreaterThan(900);
  });

  it('a slow answer', async () => {
    discord.faults.delay(50, { method: 'POST', path: /callback$/ });
    expect(await echo()).toBe('hello');
  });

  it('a broken connection, a request to reconnect and a lost session', async () => {
    for (const fault of [
      () => discord.faults.drop(),
      () => discord.faults.reconnect(),
      () => discord.faults.close(4000),
    ]) {
      await reconnected(fault);
      expect(await echo()).toBe('hello');
    }
  });

  it('an event sent while it was away', async () => {
    await new Promise<void>((resolve) => {
      discord.subscribe((event) => event.type === 'bot.disconnected' && resolve());
      discord.faults.drop();
    });
    expect(await echo()).toBe('hello');
  });
});

describe('a fault', () => {
  it('can lose the reply to what was done: the repeated callback is refused as acknowledged', async () => {
    const errors: unknown[] = [];
    client.on('error', (error) => errors.push(error));
    discord.faults.loseReply({ path: '/callback' });
    expect(await echo()).toBe('hello');
    await expect.poll(() => errors).toEqual([expect.objectContaining({ code: 40060 })]);
  });

  it('can deliver an interaction twice', async () => {
    const seen: string[] = [];
    client.on('interactionCreate', ({ id }) => {
      seen.push(id);
    });
    discord.faults.sendTwice();
    await echo();
    await expect.poll(() => seen.length).toBe(2);
    expect(seen[0]).toBe(seen[1]);
  });

  it('strikes as often as it was asked to, where it was aimed', async () => {
    discord.faults.serverError({ method: 'GET', path: '/users/@me', times: 2 });
    const me = () =>
      fetch(`${discord.api}/v10/users/@me`, { headers: { authorization: `Bot ${discord.token}` } });
    const elsewhere = await fetch(`${discord.api}/v10/gateway`, {
      headers: { authorization: `Bot ${discord.token}` },
    });
    expect(elsewhere.status).toBe(200);
    expect([(await me()).status, (await me()).status, (await me()).status]).toEqual([500, 500, 200]);
  });

  it('can leave heartbeats unanswered, upon which the bot connects anew', async () => {
    const quick = await LocalDiscord.start({ heartbeatInterval: 150, identifyInterval: 0 });
    const bot = await startSampleBot(quick);
    const back = new Promise<void>((resolve) => {
      quick.subscribe((event) => event.type === 'bot.connected' && resolve());
    });
    quick.faults.ignoreHeartbeats();
    await back;
    expect((await quick.member.slash('secret')).text).toBe('Only you');
    await bot.destroy();
    await quick.stop();
  });
});
