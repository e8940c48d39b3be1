import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

/** Twelve sentences of one speaker, and one of another whose words Discord would act on. */
const harbour: Article = {
  id: 'harbour',
  title: 'The harbour of Larnby reopens',
  language: 'en',
  publisher: 'Larnby Post',
  url: 'https://example.org/harbour',
  blocks: [
    ...Array.from({ length: 12 }, (_, i) =>
      paragraph(`"Crane ${i + 1} lifted its load at dawn," said harbour master Greta Lindqvist.`),
    ),
    paragraph('"@everyone **must** see [this](https://example.org/phish) zeppelin," said Omar Haddad.'),
    paragraph('The ferries had stayed away since the storm of last winter.'),
  ],
};

/** Another article with the same speaker, and more of her words than a page holds. */
const storm: Article = {
  id: 'storm',
  title: 'A storm delays the ferries',
  language: 'en',
  blocks: [
    ...Array.from({ length: 6 }, (_, i) =>
      paragraph(`"Ferry ${i + 1} stays, and so does its load," said Greta Lindqvist.`),
    ),
    paragraph('"No load is worth a life," said captain Paul Reed.'),
  ],
};

describe('/quote', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot([harbour, storm]);
  });
  afterAll(() => bot.stop());
  const slash = (path: string, options: Record<string, string | boolean>) =>
    bot.discord.member.slash(`quote ${path}`, options);

  it('finds the words with speaker, context and a link to the paragraph', async () => {
    const reply = await slash('words', { text: 'crane 7 lifted' });
    expect(reply.ephemeral).toBe(false);
    const [title, speaker, words, citation] = reply.text.split('\n');
    expect(title).toBe('### Quotations closest to “crane 7 lifted”');
    expect(speaker).toContain('**Greta Lindqvist**');
    expect(words).toBe('"**Crane 7 lifted its load at dawn,**" said harbour master Greta Lindqvist.');
    expect(citation).toMatch(
      /^-# \[The harbour of Larnby reopens\]\(https:\/\/example\.org\/harbour#:~:text=\S+\) · Larnby Post · ¶\u00a07$/,
    );
  });

  it('offers quotations with their speaker while one types, and finds the one picked first', async () => {
    const [choice] = await bot.discord.member.autocomplete('quote words', 'text', 'load dawn crane 11');
    expect(choice!.name).toBe('Greta Lindqvist: “Crane 11 lifted its load at dawn,”');
    const reply = await slash('words', { text: String(choice!.value) });
    expect(reply.text.split('\n')[2]).toContain('**Crane 11 lifted');
  });

  it('offers speakers with the number of their quotations, most quoted first', async () => {
    const { member } = bot.discord;
    const all = await member.autocomplete('quote speaker', 'name', '');
    expect(all.map(({ name }) => name)).toEqual(['Greta Lindqvist · 18', 'Omar Haddad · 1', 'Paul Reed · 1']);
    const [haddad, ...others] = await member.autocomplete('quote speaker', 'name', 'hadd');
    expect(others).toEqual([]);
    expect(haddad!.value).toBe('Omar Haddad');
  });

  it('leafs through everything that somebody said, each quotation once', async () => {
    const reply = await slash('speaker', { name: 'lindqvist', article: 'harbour' });
    const cranes = () => [...reply.text.matchAll(/Crane (\d+) lifted/g)].map(([, number]) => Number(number));
    expect(reply.text).toContain('### What Greta Lindqvist said\n-# The harbour of Larnby reopens\n');
    expect(reply.text).toContain('\n"**Crane 1 lifted');
    expect(reply.text).toContain('-# 1–5 / 12');
    expect(reply.button('Previous').disabled).toBe(true);
    const seen = cranes();
    await reply.button('Next').click();
    seen.push(...cranes());
    await reply.button('Next').click();
    seen.push(...cranes());
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(reply.text).toContain('-# 11–12 / 12');
    expect(reply.button('Next').disabled).toBe(true);
    await reply.button('Previous').click();
    expect(cranes()).toEqual([6, 7, 8, 9, 10]);
  });

  it('narrows words to one speaker, one article or both, also on further pages', async () => {
    const count = async (narrowing: Record<string, string>) =>
      /\/ (\d+)/.exec((await slash('words', { text: 'load', ...narrowing })).text)?.[1];
    expect(await count({})).toBe('19');
    expect(await count({ speaker: 'Greta Lindqvist' })).toBe('18');
    expect(await count({ article: 'storm' })).toBe('7');
    const both = await slash('words', { text: 'load', speaker: 'lindqvist', article: storm.title });
    expect(both.text).toContain(
      '### Quotations closest to “load”\n-# Greta Lindqvist · A storm delays the ferries\n',
    );
    expect(both.text).toContain('-# 1–5 / 6');
    await both.button('Next').click();
    expect(both.text).toMatch(/-# Greta Lindqvist · A storm.*\*\*Ferry \d.*-# 6–6 \/ 6/s);
    expect(both.text).not.toMatch(/Crane|Paul Reed/);
    const none = await slash('words', { text: 'crane', article: 'storm' });
    expect(none.text).toContain('No quotation here has these words: A storm delays the ferries.');
  });

  it('turns pages in place for who looked it up, and shows everyone else a copy', async () => {
    const reply = await slash('words', { text: 'load' });
    const first = reply.text;
    const copy = await reply.as(bot.discord.moderator).button('Next').click();
    expect(copy.ephemeral).toBe(true);
    expect(copy.text).toContain('-# 6–10 / ');
    expect(reply.text).toBe(first);
  });

  it('goes on after a restart, twice at once, and says so when its article was removed', async () => {
    const reply = await slash('words', { text: 'load', article: 'storm' });
    await bot.restart();
    await Promise.all([reply.button('Next').click(), reply.button('Next').click()]);
    expect(reply.text).toContain('-# 6–7 / 7');
    const library = await bot.library();
    await library.add([{ ...storm, id: 'gale', title: 'A gale' }], 'test');
    const narrowed = await slash('words', { text: 'load', article: 'gale' });
    await library.remove('gale', 'test');
    const gone = await narrowed.button('Next').click();
    expect(gone.text).toContain('The article has been changed or removed since then.');
  });

  it('shows a passage once where more is quoted from it, and of its speaker what it does not say', async () => {
    const library = await bot.library();
    const text =
      '“Nobody slept,” said Ida Holm, the union’s branch secretary. “We watched the tide,” she said. “It came twice.”';
    await library.add([{ ...storm, id: 'tide', title: 'The tide', blocks: [paragraph(text)] }], 'test');
    const { text: shown } = await slash('speaker', { name: 'Ida Holm' });
    expect(shown.split('said Ida Holm')).toHaveLength(2);
    expect(shown).toMatch(/\n“\*\*We watched the tide,\*\*”\n-# The tide · ¶\u00a01/);
    expect(shown).toMatch(/\n“\*\*It came twice\.\*\*”\n-# The tide · ¶\u00a01/);
    expect(shown).not.toMatch(/^the union/m);
    await library.remove('tide', 'test');
  });

  it('offers only what fits the speaker and article chosen so far', async () => {
    const { member } = bot.discord;
    const names = async (option: string, typed: string, filled: Record<string, string>) =>
      (await member.autocomplete('quote words', option, typed, filled)).map(({ name }) => name);
    expect(await names('speaker', '', { article: 'storm' })).toEqual([
      'Greta Lindqvist · 6',
      'Paul Reed · 1',
    ]);
    expect(await names('text', 'load', { speaker: 'Paul Reed' })).toEqual([
      'Paul Reed: “No load is worth a life,”',
    ]);
    expect(await names('article', 'storm', {})).toEqual(['A storm delays the ferries']);
  });

  it('keeps the pages of a look-up that was not narrowed when it was made', async () => {
    const reply = await slash('words', { text: 'a: load: of.words' });
    expect(reply.button('Next').customId).toBe('quote:words:5:a: load: of.words');
    await reply.button('Next').click();
    expect(reply.text).toContain('### Quotations closest to “a: load: of.words”');
  });

  it('takes the longest text that Discord lets a member type', async () => {
    const reply = await slash('words', { text: `crane ${'load '.repeat(20)}`.slice(0, 66) });
    await reply.button('Next').click();
    expect(reply.text).toMatch(/-# 6–10 \/ 19/);
  });

  it('pings nobody and draws nothing of what was said', async () => {
    const reply = await slash('words', { text: 'zeppelin @everyone **see**' });
    expect(reply.raw.mention_everyone).toBe(false);
    expect(reply.text).toContain('**Omar Haddad**');
    const unescaped = reply.text
      .replace(/\\[^\w\s]/g, '')
      .replace(/\]\(https:\/\/example\.org\/harbour#\S+\)/g, ']');
    expect(unescaped).not.toMatch(/@everyone|\*\*must|\*\*see|\]\(/);
  });

  it('confirms words that are in the articles, in quotation marks or outside them', async () => {
    const said = await slash('verify', { text: '“Crane 3 lifted its load at dawn”' });
    expect(said.text).toContain('**These words are in the articles, word for word.**');
    expect(said.text).toContain('**Greta Lindqvist**');
    expect(said.text).toContain('"**Crane 3 lifted its load at dawn**,"');
    const told = await slash('verify', { text: 'the ferries had stayed away since the storm' });
    expect(told.text).toContain('**The ferries had stayed away since the storm** of last winter.');
    expect(told.text).toContain('· ¶\u00a014');
  });

  it('shows what differs when the articles say it differently', async () => {
    const reply = await slash('verify', { text: 'Crane 3 dropped its load at dawn' });
    expect(reply.text).toContain('The articles say this differently.');
    expect(reply.text).toMatch(
      /^Crane 3 (~~dropped~~ \*\*lifted\*\*|\*\*lifted\*\* ~~dropped~~) its load at dawn$/m,
    );
    expect(reply.text).toContain('· ¶\u00a03');
  });

  it('says when words are not in the articles', async () => {
    const reply = await slash('verify', { text: 'volcanoes on Io are heated by tides' });
    expect(reply.text).toBe('These words are not in the articles.');
  });

  it.each([
    ['words', { text: 'xylophone' }, 'No quotation has these words.'],
    ['speaker', { name: 'Nobody' }, 'Nobody called “Nobody” is quoted here.'],
    ['words', { text: 'crane', speaker: 'Nobody' }, 'Nobody called “Nobody” is quoted here.'],
    ['words', { text: 'crane', article: 'Nowhere' }, 'no article called “Nowhere”'],
    ['verify', { text: '?!' }, 'That has no words.'],
  ] as const)('tells what to do when %s finds nothing', async (path, options, sentence) => {
    expect((await slash(path, options)).text).toContain(sentence);
  });

  it('answers the member alone when asked to', async () => {
    expect((await slash('words', { text: 'crane', private: true })).ephemeral).toBe(true);
  });
});

it('says that there are no articles where there are none', async () => {
  const bot = await startTestBot([]);
  const reply = await bot.discord.member.slash('quote speaker', { name: 'anybody' });
  expect(reply.text).toContain('There are no articles to ask about yet.');
  await bot.stop();
});

it('is listed by /help with its subcommands', async () => {
  const bot = await startTestBot([]);
  const { text } = await bot.discord.member.slash('help');
  expect(text).toContain('`/quote words | speaker | verify`\n');
  await bot.stop();
});
