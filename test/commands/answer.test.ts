import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Message } from '../../src/local/driver/message.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const names = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'haven', 'inlet'];
const harbour: Article = {
  id: 'harbour',
  title: 'The harbour opens',
  language: 'en',
  blocks: names.map((name) => ({
    kind: 'paragraph',
    text: `It rained. The harbour pilot ${name} guided a ship on Monday.`,
  })),
};
const airport: Article = {
  ...harbour,
  id: 'airport',
  title: 'The airport opens',
  url: 'https://example.org/airport',
  publisher: 'The Daily',
  published: '2026-05-04',
  blocks: [{ kind: 'paragraph', text: 'A harbour pilot landed. The airport cost nine crowns.' }],
};
const QUESTION = { question: 'which harbour pilot guided a ship?' };

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot([]);
  await (await bot.library()).add([harbour, airport], 'test');
});
afterEach(() => bot.stop());

const ask = (options = {}) => bot.discord.member.slash('ask', { ...QUESTION, ...options });
const select = (message: Message, placeholder: RegExp) =>
  message.selects.find((menu) => placeholder.test(menu.placeholder ?? ''))!;

describe('an answer', () => {
  it('opens at the sentence when its article has a link, and shows the passage when it has none', async () => {
    const linked = await bot.discord.member.slash('ask', { question: 'what did the airport cost?' });
    expect(linked.text).toContain(
      '(https://example.org/airport#:~:text=The%20airport%20cost%20nine%20crowns.) · The Daily · May 4, 2026 · ¶\u00a01',
    );
    const reply = await ask();
    const around = await reply.button(/^Show ¶ \d$/).click();
    expect(around.ephemeral).toBe(true);
    expect(around.text).toContain('**');
  });

  it('turns its pages in place for who asked, and shows everyone else a copy', async () => {
    const reply = await ask();
    const first = reply.text;
    expect(first).toMatch(/Page 1 of [345]/);
    const other = await reply.as(bot.discord.moderator).button('Next').click();
    expect(other.id).not.toBe(reply.id);
    expect(other.ephemeral).toBe(true);
    expect(other.text).toContain('Page 2');
    expect(() => other.button(/Share/)).toThrow();
    expect(reply.text).toBe(first);
    const next = await reply.button('Next').click();
    expect(next.id).toBe(reply.id);
    expect(next.text).toContain('Page 2');
    expect((await next.button('Previous').click()).text).toBe(first);
  });

  it('works on after a restart', async () => {
    const reply = await ask();
    await bot.restart();
    expect((await reply.button('Next').click()).text).toContain('Page 2');
  });

  it('says so when its articles were changed or removed', async () => {
    const reply = await ask();
    const library = await bot.library();
    const [, ...rest] = harbour.blocks;
    await library.replace(
      'harbour',
      { ...harbour, blocks: [{ kind: 'paragraph', text: 'New words.' }, ...rest] },
      'test',
    );
    expect((await reply.button('Next').click()).text).toContain('1 passage is left out');
    await library.remove('harbour', 'test');
    await library.remove('airport', 'test');
    const gone = await reply.button('Previous').click();
    expect(gone.ephemeral).toBe(true);
    expect(gone.text).toContain('The article has been changed or removed since then.');
  });

  it('says so when it is no longer kept, or the button was made up', async () => {
    const reply = await ask();
    await bot.questions().forget(new Date(Date.now() + 1000));
    expect((await reply.button('Helpful').click()).text).toContain('no longer kept');
    expect((await reply.button('Ask again').click()).text).toContain('no longer kept');
  });

  it('goes on through the paragraphs around a passage', async () => {
    const reply = await ask();
    const menu = select(reply, /around/);
    let view = await menu.choose([menu.options[0]!.value]);
    const { id } = view;
    while (!view.button('Later paragraphs').disabled) view = await view.button('Later paragraphs').click();
    expect(view.text).toContain('inlet');
    while (!view.button('Earlier paragraphs').disabled)
      view = await view.button('Earlier paragraphs').click();
    expect(view.text).toContain('amber');
    expect(view.id).toBe(id);
  });

  it('shows all of a short article around a passage, with nothing to go on to', async () => {
    const blocks = harbour.blocks.slice(0, 3);
    await (await bot.library()).replace('harbour', { ...harbour, blocks }, 'test');
    const view = await (await ask()).button(/^Show ¶ \d$/).click();
    expect(view.text).toContain('amber');
    expect(view.text).toContain('cedar');
    expect(() => view.button('Later paragraphs')).toThrow();
  });

  it('cites a title with brackets and a link with asterisks so that both stay what they are', async () => {
    const url = 'https://example.org/**bold**';
    const title = 'Airport [update](https://phish.example/)';
    await (await bot.library()).replace('airport', { ...airport, title, url }, 'test');
    const { text } = await bot.discord.member.slash('ask', { question: 'what did the airport cost?' });
    expect(text).toContain(
      '[Airport (update)(https\\://phish.example/)](https://example.org/%2a%2abold%2a%2a#',
    );
  });

  it('counts each member once, also when they press twice at once', async () => {
    const reply = await ask();
    await Promise.all([reply.button('Helpful').click(), reply.button('Helpful').click()]);
    await reply.as(bot.discord.moderator).button('Helpful').click();
    const [question] = await bot.questions().latest(1);
    expect(question).toMatchObject({ helpful: 2, unhelpful: 0 });
    await reply.button('Not helpful').click();
    expect((await bot.questions().latest(1))[0]).toMatchObject({ helpful: 1, unhelpful: 1 });
    expect(JSON.stringify(question)).not.toContain(bot.discord.member.id);
  });

  it('is shared with the channel once, also when pressed twice at once', async () => {
    const reply = await ask({ private: true });
    await Promise.all([reply.button(/Share/).click(), reply.button(/Share/).click()]);
    const shared = bot.discord.server.channels[0]!.messages;
    expect(shared).toHaveLength(1);
    expect(shared[0]!.text).toContain('harbour pilot');
    expect(() => shared[0]!.button(/Share/)).toThrow();
  });

  it('shows the question above wherever Discord does not, on every page', async () => {
    const asked = '-# Question: which harbour pilot guided a ship?\n';
    const { member, moderator } = bot.discord;
    const reply = await ask({ private: true });
    expect(reply.text).not.toContain('Question:');
    await reply.button(/Share/).click();
    const shared = bot.discord.server.channels[0]!.messages[0]!.as(member);
    expect(shared.text.startsWith(asked)).toBe(true);
    expect((await shared.button('Next').click()).text.startsWith(`${asked}It rained.`)).toBe(true);
    expect((await shared.button('Next').click()).text).toMatch(/^-# Question: .*Page 3 of/s);
    const copy = await (await ask()).as(moderator).button('Next').click();
    expect(copy.text.startsWith(asked)).toBe(true);
    expect(
      await copy
        .button('Previous')
        .click()
        .then(({ text }) => text.startsWith(asked)),
    ).toBe(true);
    const posted = member.post('general', 'how tall are **pilots**?');
    const about = await member.contextMenu('Ask about this', posted);
    expect(about.text.split('\n')[0]).toBe('-# Question: how tall are \\*\\*pilots\\*\\*?');
  });

  it('keeps no id of somebody who is mentioned in the question', async () => {
    await ask({ question: `what did the airport cost ${bot.discord.moderator.mention}?` });
    expect((await bot.questions().latest(1))[0]!.text).toBe('what did the airport cost ?');
  });

  it('asks again in a modal with the question filled in', async () => {
    const { modal } = await (await ask({ private: true })).button('Ask again').click();
    expect(modal.fields[0]!.raw).toMatchObject({ value: QUESTION.question });
    const reply = await modal.submit({ question: 'what did the airport cost?' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('nine crowns');
  });

  it('narrows to one of its articles', async () => {
    const menu = select(await ask(), /only/);
    const reply = await menu.choose([menu.options.find(({ label }) => label.includes('airport'))!.value]);
    expect(reply.text).toContain('airport');
    expect(reply.text).not.toContain('The harbour opens');
    expect(select(reply, /only/)).toBeUndefined();
    const { modal } = await reply.button('Ask again').click();
    const again = await modal.submit({ question: 'which harbour pilot landed?' });
    expect(again.text).toMatch(/^-# Question: which harbour pilot landed\?\n/);
    expect(again.text).not.toContain('The harbour opens');
    await reply.button('Search all articles').click();
    expect(reply.text).toContain('The harbour opens');
    expect(() => reply.button('Search all articles')).toThrow();
  });

  it('says of the one article that was searched that it does not answer', async () => {
    const reply = await ask({ question: 'how do harbour volcanoes form on Io?', article: 'airport' });
    expect(reply.text).toContain('**This article does not answer that.**');
  });

  it('tells passages of one article apart where one can be picked', async () => {
    const [option] = select(await ask(), /around/).options;
    expect(option).toMatchObject({
      label: expect.stringMatching(/^¶ \d · The harbour opens$/),
      description: expect.stringMatching(/^The harbour pilot \w+ guided a ship on Monday\.$/),
    });
  });

  it('keeps to the channels and the pause that were chosen since, but takes opinions anywhere', async () => {
    const reply = await ask();
    const set = async (name: string, value: string) => {
      const panel = await bot.discord.administrator.slash('settings');
      await panel.selects.find(({ customId }) => customId === `settings:${name}`)!.choose([value]);
    };
    await set('cooldown', '60');
    const narrow = () => select(reply, /only/).choose([select(reply, /only/).options[0]!.value]);
    const { modal } = await reply.button('Ask again').click();
    await modal.submit({ question: 'what did the airport cost?' });
    expect((await narrow()).text).toMatch(/^You can ask again <t:\d+:R>\.$/);
    await set('channels', bot.discord.server.channel('questions').id);
    for (const refused of [
      await reply.button('Next').click(),
      await reply.button('Ask again').click(),
      await narrow(),
      await select(reply, /around/).choose([select(reply, /around/).options[0]!.value]),
    ])
      expect(refused.text).toContain('Questions are answered in');
    expect((await reply.button('Helpful').click()).text).toContain('Thank you');
  });

  it('offers to tell the moderators when the articles do not answer', async () => {
    const reply = await bot.discord.member.slash('ask', { question: 'how do volcanoes form on Io?' });
    expect(reply.text).toContain('The articles do not answer this.');
    expect((await reply.button('Tell the moderators').click()).text).toContain('Noted for the moderators');
    expect((await bot.questions().latest(1))[0]).toMatchObject({ answered: false, reported: true });
  });

  it('asks for no opinion where nothing is shown', async () => {
    const reply = await ask({ question: 'xylophone quartz?' });
    expect(reply.text).toContain('No passage has any of these words.');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Tell the moderators', 'Ask again']);
  });

  it('suggests questions that were found helpful', async () => {
    const { member } = bot.discord;
    expect(await member.autocomplete('ask', 'question', 'harbour')).toEqual([]);
    await (await ask()).button('Helpful').click();
    const choices = await member.autocomplete('ask', 'question', 'HARBOUR');
    expect(choices.map(({ value }) => value)).toEqual([QUESTION.question]);
    const again = await ask({ question: 'Which harbour pilot guided a ship' });
    for (const who of [member, bot.discord.moderator]) await again.as(who).button('Helpful').click();
    const [best, ...others] = await member.autocomplete('ask', 'question', 'ship pilot');
    expect(best!.value).toBe('Which harbour pilot guided a ship');
    expect(others).toEqual([]);
    expect(await member.autocomplete('ask', 'question', 'ship airport')).toEqual([]);
  });
});
