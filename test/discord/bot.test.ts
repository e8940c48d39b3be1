import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, menus } from '../../commands/index.ts';
import { StartError, startBot } from '../../src/discord/bot.ts';
import { LocalDiscord } from '../../src/local/index.ts';
import { Metrics } from '../../src/monitoring/metrics.ts';

const nobodyAdds = () => Promise.reject(new Error('nobody adds an article here'));
const context = {
  library: () => Promise.reject(new Error('nobody asks here')),
  settings: () => {
    throw new Error('nobody asks here');
  },
  forget: () => Promise.reject(new Error('nobody asks here')),
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
