import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../bot.ts';

const QUESTION = { question: 'windows xp counterfeit percentage' };

describe('when Discord fails in the middle', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.stop());
  const codes = () => bot.logged.map(({ code }) => code);
  const stillAnswers = async () =>
    expect((await bot.discord.member.slash('ask', QUESTION)).text).toContain('90%');

  it('survives an interaction that is no longer known (10062)', async () => {
    const { discord } = bot;
    discord.faults.delay(300, { path: '/callback' });
    const late = discord.member.startSlash('ask', QUESTION);
    discord.clock.advance(3001);
    await expect.poll(codes, { timeout: 5000 }).toContain(10062);
    expect(late.state).toBe('failed');
    await stillAnswers();
  });

  it('survives an interaction that was delivered twice (40060)', async () => {
    bot.discord.faults.sendTwice();
    await stillAnswers();
    await expect.poll(codes, { timeout: 5000 }).toContain(40060);
    expect(bot.discord.member.messages().filter(({ ephemeral }) => ephemeral)).toEqual([]);
    await stillAnswers();
  });

  it('carries what changes something out once, though it was delivered twice', async () => {
    const { discord } = bot;
    const answer = await discord.member.slash('ask', QUESTION);
    discord.faults.sendTwice();
    const thanks = await answer.buttons.find(({ customId }) => customId?.startsWith('ask:good'))!.click();
    expect(thanks.text).toContain('Thank you');
    await expect.poll(() => bot.logged.map(({ msg }) => msg)).toContain('another process answers');
    expect((await bot.questions().latest(1))[0]).toMatchObject({ helpful: 1, unhelpful: 0 });
    expect(codes()).not.toContain(40060);
  });

  it('answers although Discord answers 500 once', async () => {
    bot.discord.faults.serverError({ path: '/callback' });
    await stillAnswers();
  });

  it('tells the member that it failed where Discord answers 500 to the answer and to all its repetitions', async () => {
    const { discord } = bot;
    // discord.js tries four times.
    discord.faults.serverError({ path: '/callback', times: 4 });
    const told = await discord.member.slash('ask', QUESTION);
    const reference = /\b[0-9a-f]{6}\b/.exec(told.text)?.[0];
    expect(told.ephemeral).toBe(true);
    expect(bot.logged).toContainEqual(expect.objectContaining({ msg: 'a command failed', reference }));
    await stillAnswers();
  });

  it('waits as long as Discord asks for (429), and says in the log that it does', async () => {
    const started = performance.now();
    bot.discord.faults.rateLimit({ path: '/callback' }, { retryAfter: 1 });
    await stillAnswers();
    expect(performance.now() - started).toBeGreaterThan(1000);
    expect(bot.logged).toContainEqual(
      expect.objectContaining({ level: 40, msg: 'Discord asks for a pause', wait: 1000 }),
    );
  });

  it('survives a pause that is longer than Discord waits for an answer', async () => {
    const { discord } = bot;
    discord.faults.rateLimit({ path: '/callback' }, { retryAfter: 3.5 });
    const late = discord.member.startSlash('ask', QUESTION);
    await expect.poll(() => late.state, { timeout: 5000 }).toBe('failed');
    await expect.poll(codes, { timeout: 5000 }).toContain(10062);
    await stillAnswers();
  });

  it('answers what was asked while the connection was gone, on the session that was resumed', async () => {
    const { discord } = bot;
    const { gateway } = discord.parts;
    const upgrade = gateway.upgrade.bind(gateway);
    gateway.upgrade = (_request, socket) => socket.destroy();
    discord.faults.drop();
    const asked = discord.member.startSlash('ask', QUESTION);
    gateway.upgrade = upgrade;
    expect((await discord.member.settled(asked)).text).toContain('90%');
    expect(bot.logged.map(({ msg }) => msg)).toContain('a session was resumed');
  });

  it('answers after the connection is dropped', async () => {
    bot.discord.faults.drop();
    await bot.discord.until(
      () => [...bot.discord.parts.gateway.connections].some(({ session }) => session),
      'the bot did not come back',
    );
    await stillAnswers();
  });
});
