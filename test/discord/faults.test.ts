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

  it('answers after the connection is dropped', async () => {
    bot.discord.faults.drop();
    await bot.discord.until(
      () => [...bot.discord.parts.gateway.connections].some(({ session }) => session),
      'the bot did not come back',
    );
    await stillAnswers();
  });
});
