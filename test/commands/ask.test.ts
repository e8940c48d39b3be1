import { setTimeout } from 'node:timers/promises';
import { ApplicationCommandType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { Corpus } from '../../src/library/corpus.ts';
import { Libraries } from '../../src/library/libraries.ts';
import { openStore } from '../../src/store/store.ts';
import { startTestBot, type TestBot } from '../bot.ts';

/** An article whose text tries everything that Discord would act on. */
const hostile: Article = {
  id: 'hostile',
  title: 'The [free](https://example.org/free) **heist** @everyone',
  language: 'en',
  url: 'https://example.org/a_(b)?q=<x>',
  blocks: [
    {
      kind: 'paragraph',
      text: '@everyone The zeppelin robbers took [gold](https://example.org/phish) and ```js\nalert(1)``` from <@123456789012345678>.',
    },
    { kind: 'paragraph', text: '# The zeppelin heading\n> quoted ||spoiler|| https://example.org/plain' },
    { kind: 'paragraph', text: `The zeppelin was long: ${'**_`|~'.repeat(2000)} end.` },
  ],
};

describe('/ask', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
  });
  afterAll(() => bot.stop());

  it('answers in public with a bold sentence and a citation that names article and paragraph', async () => {
    const reply = await bot.discord.member.slash('ask', { question: 'windows xp counterfeit percentage' });
    expect(reply.ephemeral).toBe(false);
    const [first] = reply.text.split('\n');
    expect(first).toMatch(/\*\*.*90% of Windows XP copies in use are counterfeit\.\*\*/);
    expect(reply.text).toContain('-# Microsoft retaliates to China’s Windows 8 spying claims · ¶\u00a08');
  });

  it('answers privately when asked to', async () => {
    const { member, moderator } = bot.discord;
    const reply = await member.slash('ask', { question: 'weibo posting', private: true });
    expect(reply.ephemeral).toBe(true);
    expect(moderator.messages().map(({ id }) => id)).not.toContain(reply.id);
  });

  it('offers the titles of articles while one types, and narrows to the one picked', async () => {
    const { member } = bot.discord;
    const [choice, ...others] = await member.autocomplete('ask', 'article', 'WINDOWS 8');
    expect(others).toEqual([]);
    expect(choice).toEqual({
      name: 'Microsoft retaliates to China’s Windows 8 spying claims',
      value: 'microsoft-windows-8',
    });
    const reply = await member.slash('ask', {
      question: 'who denied spying?',
      article: String(choice!.value),
    });
    const citations = reply.text.split('\n').filter((line) => line.startsWith('-# ') && line.includes('¶'));
    expect(citations.length).toBeGreaterThan(0);
    for (const line of citations) expect(line).toContain('Microsoft retaliates');
  });

  it('tells a member who names an article that is not there', async () => {
    const reply = await bot.discord.member.slash('ask', { question: 'who?', article: 'No such thing' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('There is no article called “No such thing” here.');
  });

  it('says so when the articles do not answer', async () => {
    const reply = await bot.discord.member.slash('ask', { question: 'how do volcanoes form on Io?' });
    expect(reply.text).toMatch(/The articles do not answer this\.|No passage has any of these words/);
  });

  it.each(['   ', '?!…', '​'])('asks for words when the question is %j', async (question) => {
    const reply = await bot.discord.member.slash('ask', { question });
    expect(reply.text).toContain('That question has no words.');
  });

  it('answers a question of 6,000 characters', async () => {
    const question = `Windows XP counterfeit ${'and so on '.repeat(600)}`.slice(0, 6000);
    expect(question).toHaveLength(6000);
    const reply = await bot.discord.member.slash('ask', { question });
    expect(reply.text).toContain('counterfeit');
  });

  it('answers two questions at once, each with its own answer', async () => {
    const { member, moderator } = bot.discord;
    const [one, two] = await Promise.all([
      member.slash('ask', { question: 'windows xp counterfeit percentage' }),
      moderator.slash('ask', { question: 'Was sagte Yang Min of Fudan University?' }),
    ]);
    expect(one.text.split('\n')[0]).toContain('90%');
    expect(two.text).toContain('Fudan');
  });
});

describe('/ask about an article that tries to act', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot([hostile]);
  });
  afterAll(() => bot.stop());

  it('pings nobody, draws nothing of the article’s own and keeps to the limits', async () => {
    const reply = await bot.discord.member.slash('ask', { question: 'what did the zeppelin robbers take?' });
    expect(reply.raw.mention_everyone).toBe(false);
    expect(reply.raw.mentions).toEqual([]);
    const unescaped = reply.text.replace(/\\[^\w\s]/g, '');
    expect(unescaped).not.toMatch(
      /@everyone|<@|```|\|\||^# |^> |https:\/\/example\.org\/(phish|free|plain)/m,
    );
    const links = [...unescaped.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url]) => url!.split('#')[0]);
    expect(new Set(links)).toEqual(new Set(['https://example.org/a_%28b%29?q=%3Cx%3E']));
  });
});

describe('/ask when something fails', () => {
  it('gives the member a sentence and the log the cause', async () => {
    const cause = new Error('the disk is on fire');
    const bot = await startTestBot([], { library: () => Promise.reject(cause) });
    const reply = await bot.discord.member.slash('ask', { question: 'anything' });
    expect(reply.ephemeral).toBe(true);
    const [, reference] = /reference ([0-9a-f]{6})/.exec(reply.text)!;
    expect(reply.text).not.toContain('fire');
    expect(bot.logged).toContainEqual(
      expect.objectContaining({ reference, err: expect.objectContaining({ message: cause.message }) }),
    );
    await bot.stop();
  });

  it('defers when the library takes long, and then answers', async () => {
    const store = await openStore(':memory:');
    const libraries = new Libraries(store, new Corpus([hostile]));
    const library = async (serverId: string) => {
      await setTimeout(1800);
      return libraries.open(serverId);
    };
    const bot = await startTestBot([], { library });
    const reply = await bot.discord.member.slash('ask', { question: 'zeppelin robbers', private: true });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('zeppelin');
    await bot.stop();
  });

  it('says that there are no articles where there are none', async () => {
    const bot = await startTestBot([]);
    const reply = await bot.discord.member.slash('ask', { question: 'anything' });
    expect(reply.text).toContain('There are no articles to ask about yet.');
    await bot.stop();
  });
});

describe('/help', () => {
  it('shows every command with its options, to the member alone', async () => {
    const bot = await startTestBot();
    const reply = await bot.discord.member.slash('help');
    expect(reply.ephemeral).toBe(true);
    for (const { type, name, description } of bot.discord.member.commands()) {
      expect(reply.text).toContain(type === ApplicationCommandType.ChatInput ? `/${name}` : `**${name}**`);
      expect(reply.text).toContain(description);
    }
    expect(reply.text).toContain('/ask question [article] [private]');
    await bot.stop();
  });
});
