import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, menus } from '../../commands/index.ts';
import { StartError, startBot } from '../../src/discord/bot.ts';
import { LIMITS, LocalDiscord } from '../../src/local/index.ts';
import { Metrics } from '../../src/monitoring/metrics.ts';

const nobodyAdds = () => Promise.reject(new Error('nobody adds an article here'));
const context = {
  library: () => Promise.reject(new Error('nobody asks here')),
  settings: () => {
    throw new Error('nobody asks here');
  },
  forget: () => Promise.reject(new Error('nobody asks here')),
  claim: () => Promise.reject(new Error('nobody asks here')),
  questions: () => {
    throw new Error('nobody asks here');
  },
  readers: {
    fetcher: { fetch: nobodyAdds, close: nobodyAdds },
    parser: { parse: nobodyAdds, parseFeed: nobodyAdds, close: nobodyAdds },
  },
  feeds: { add: nobodyAdds, list: nobodyAdds, remove: nobodyAdds },
  commands,
  menus,
  metrics: new Metrics(),
  log: pino({ level: 'silent' }),
};

describe('startBot', () => {
  let discord: LocalDiscord;
  beforeEach(async () => {
    discord = await LocalDiscord.start({ identifyInterval: 0 });
  });
  afterEach(() => discord.stop());

  it('says in one sentence that the token is refused', async () => {
    const wrong = startBot('bm90LXRoZS10b2tlbg.AAAAAA.wrong-wrong-wrong-wrong-wrong', context, discord.api);
    await expect(wrong).rejects.toThrow(StartError);
    await expect(wrong).rejects.toThrow(/Discord refuses DISCORD_TOKEN/);
  });

  it('says why the commands are refused', async () => {
    const faulty = [{ ...commands[0]!, data: { name: 'Not Allowed', description: 'x' } }];
    const refused = startBot(discord.token, { ...context, commands: faulty }, discord.api);
    await expect(refused).rejects.toThrow(/refused to register the commands/);
  });

  it('says why there can be no login, or none of this shard', async () => {
    const wrong = startBot(discord.token, context, discord.api, { ids: [2], count: 2 });
    await expect(wrong).rejects.toThrow(/number of this shard/);
    discord.parts.gateway.identifiesUsed = LIMITS.identifiesPerDay;
    const spent = startBot(discord.token, context, discord.api);
    await expect(spent).rejects.toThrow(/^Discord allows no more logins for now: .* resets at/);
  });

  it('registers the commands in the process that has the first shard, and serves its own servers', async () => {
    discord.addServer('Of shard 1', { id: String(5n << 22n) });
    const there = discord.servers.length;
    const second = await startBot(discord.token, context, discord.api, { ids: [1], count: 2 });
    expect(discord.administrator.commands()).toEqual([]);
    expect(second.client.guilds.cache.has(String(5n << 22n))).toBe(true);
    const first = await startBot(discord.token, context, discord.api, { ids: [0], count: 2 });
    expect(discord.administrator.commands()).not.toEqual([]);
    expect(first.client.guilds.cache.size + second.client.guilds.cache.size).toBe(there);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('waits for its turn where other processes log in at the same time', async () => {
    const spaced = await LocalDiscord.start({ identifyInterval: 2_000 });
    const starting = [0, 1].map((id) => startBot(spaced.token, context, spaced.api, { ids: [id], count: 2 }));
    const bots = await Promise.all(starting);
    // What was refused is no login of the thousand that a day has.
    expect(spaced.parts.gateway.identifiesUsed).toBe(2);
    await Promise.all(bots.map((bot) => bot.stop()));
    await spaced.stop();
  }, 30_000);

  it('keeps in memory little of what is written, and nobody who writes it', async () => {
    const bot = await startBot(discord.token, context, discord.api);
    let heard = 0;
    bot.client.on('messageCreate', () => heard++);
    for (const person of [discord.member, discord.administrator])
      for (let n = 0; n < 6; n++) {
        const greeting = person.post('general', `Good morning ${n}`);
        person.post('general', 'And to you', { replyTo: greeting });
      }
    const { channels, guilds, users } = bot.client;
    /** In the one channel that anything was written in. */
    const written = () =>
      channels.cache.reduce(
        (sum, channel) => sum + (channel.isTextBased() ? channel.messages.cache.size : 0),
        0,
      );
    await expect.poll(() => heard).toBe(24);
    expect(written()).toBe(10);
    expect(guilds.cache.map(({ members }) => members.cache.size)).toEqual(guilds.cache.map(() => 1));
    expect([...users.cache.keys()]).toEqual([discord.bot.id]);
    await bot.stop();
  });

  it('registers the whole set, and the same again after a restart', async () => {
    for (const _ of ['first', 'second']) {
      const bot = await startBot(discord.token, context, discord.api);
      await bot.stop();
    }
    expect(discord.administrator.commands().map(({ name }) => name)).toEqual(
      [...commands, ...menus].map(({ data }) => data.name),
    );
  });
});
