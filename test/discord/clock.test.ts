import { afterEach, expect, it, vi } from 'vitest';
import { startTestBot } from '../bot.ts';

const HOUR = 60 * 60 * 1000;
const QUESTION = { question: 'windows xp counterfeit percentage' };

afterEach(() => vi.useRealTimers());

it.each([24 * HOUR, -24 * HOUR])(
  'a clock that is set by %i ms makes no pause longer or endless',
  async (jump) => {
    const bot = await startTestBot();
    const { settings } = bot.store.server(bot.discord.server.id);
    await settings.set('cooldown', 2, 'test');
    const ask = async () => (await bot.discord.member.slash('ask', QUESTION)).text;
    expect(await ask()).toContain('90%');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jump });
    const meanwhile = await ask();
    const until = /<t:(\d+):R>/.exec(meanwhile)?.[1];
    // Set forward, the pause is over; set back, it is still the two seconds that it was.
    if (until !== undefined) expect(Number(until) * 1000 - Date.now()).toBeLessThan(4000);
    else expect(meanwhile).toContain('90%');
    await expect.poll(ask, { timeout: 5000 }).toContain('90%');
    await bot.stop();
  },
);
