import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../bot.ts';

const QUESTION = { question: 'windows xp counterfeit percentage' };

describe('/settings', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
  });
  afterEach(() => bot.stop());

  const open = () => bot.discord.administrator.slash('settings');
  const choose = async (name: string, ...values: string[]) => {
    const panel = await open();
    await panel.selects.find(({ customId }) => customId === `settings:${name}`)!.choose(values);
    return panel;
  };
  const ask = (where = {}) => bot.discord.member.slash('ask', QUESTION, where);
  const citations = (text: string) => text.split('\n').filter((line) => / · ¶\u00a0\d+$/.test(line)).length;

  it('is offered to those who manage the server and shown to them alone', async () => {
    const panel = await open();
    expect(panel.ephemeral).toBe(true);
    expect(panel.text).toContain('Settings of this server');
    await expect(bot.discord.member.slash('settings')).rejects.toThrow('/settings');
  });

  it('updates the panel in place and says when it was saved', async () => {
    const panel = await choose('passages', '3');
    expect(panel.text).toMatch(/Saved <t:\d+:R>/);
    const select = panel.selects.find(({ customId }) => customId === 'settings:passages')!;
    expect(select.options.find((option) => option.default)?.label).toBe('3 passages');
    expect(select.options[0]?.label).toBe('1 passage');
  });

  it('shows as many passages as chosen', async () => {
    await choose('passages', '1');
    expect(citations((await ask()).text)).toBe(1);
  });

  it('answers privately unless the member says otherwise', async () => {
    const panel = await open();
    await panel.button('Make answers private').click();
    expect(panel.text).toContain('Only the person who asks sees the answer');
    expect((await ask()).ephemeral).toBe(true);
    const shown = await bot.discord.member.slash('ask', { ...QUESTION, private: false });
    expect(shown.ephemeral).toBe(false);
  });

  it('answers in the chosen channels and names them elsewhere', async () => {
    const news = bot.discord.server.addChannel('ask-here');
    await choose('channels', news.id);
    expect((await ask({ channel: news })).text).toContain('90%');
    const refused = await ask();
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toBe(`Questions are answered in <#${news.id}>.`);
    await choose('channels');
    expect((await ask()).text).toContain('90%');
  });

  it('leaves the shipped articles out and brings them back', async () => {
    const panel = await open();
    await panel.button('Leave shipped articles out').click();
    expect((await ask()).text).toContain('There are no articles to ask about yet.');
    await panel.button('Search shipped articles').click();
    expect((await ask()).text).toContain('90%');
  });

  it('lets a member wait between questions, and no other member', async () => {
    await choose('cooldown', '60');
    expect((await ask()).text).toContain('90%');
    const refused = await ask();
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/^You can ask again <t:\d+:R>\.$/);
    expect((await bot.discord.moderator.slash('ask', QUESTION)).text).toContain('90%');
  });

  it('keeps the pace of a server, and of no other server', async () => {
    await choose('pace', '10');
    for (let asked = 0; asked < 10; asked++) await ask();
    expect((await ask()).text).toMatch(/Many questions .* <t:\d+:R>/);
    expect((await bot.discord.otherServer.member.slash('ask', QUESTION)).text).toContain('90%');
  });

  it('loses nothing when two change the settings from panels of the same age', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([
      one.selects.find(({ customId }) => customId === 'settings:passages')!.choose(['1']),
      two.button('Make answers private').click(),
    ]);
    const reply = await ask();
    expect(reply.ephemeral).toBe(true);
    expect(citations(reply.text)).toBe(1);
  });

  it('keeps what was chosen over a restart, and works from a panel opened before it', async () => {
    const panel = await choose('passages', '1');
    await bot.restart();
    expect(citations((await ask()).text)).toBe(1);
    await panel.button('Make answers private').click();
    expect((await ask()).ephemeral).toBe(true);
  });

  it('keeps who may change the library for the next panel', async () => {
    const [role] = bot.discord.moderator.server!.record.roles.keys();
    await choose('moderatorRole', role!);
    const panel = await open();
    const select = panel.selects.find(({ customId }) => customId === 'settings:moderatorRole')!;
    expect(select.raw.default_values).toEqual([{ id: role, type: 'role' }]);
  });
});
