import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Member } from '../../src/local/driver/member.ts';
import type { Button } from '../../src/local/driver/message.ts';
import type { Reply } from '../../src/local/driver/reply.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const names = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'haven'];
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
  blocks: [{ kind: 'paragraph', text: 'A harbour pilot landed. The airport cost nine crowns.' }],
};

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot([]);
  await (await bot.library()).add([harbour, airport], 'test');
});
afterEach(async () => {
  const failures = bot.logged.filter(({ level }) => level >= 50);
  await bot.stop();
  expect(failures).toEqual([]);
});

type Ask = (question: string, isPrivate?: boolean) => Promise<Reply>;
const answered = 'which harbour pilot guided a ship?';
const button =
  (label: RegExp, question = answered, isPrivate = false) =>
  async (ask: Ask) => {
    const reply = await ask(question, isPrivate);
    return (who: Member) => reply.as(who).button(label).click();
  };
const select = (placeholder: RegExp) => async (ask: Ask) => {
  const reply = await ask(answered);
  return (who: Member) => {
    const menu = reply.as(who).selects.find((one) => placeholder.test(one.placeholder ?? ''))!;
    return menu.choose([menu.options[0]!.value]);
  };
};

/** How each is come by, what it shows, what it shows once its article is gone, and whether others see it. */
const CONTROLS: [
  name: string,
  prepare: (ask: Ask) => Promise<(who: Member) => Promise<Reply>>,
  shows: RegExp,
  gone: RegExp,
  shared?: boolean,
][] = [
  ['Next', button(/^Next$/), /Page 2 of/, /changed or removed since/],
  ['Show ¶', button(/^Show ¶ \d$/), /harbour pilot/, /changed or removed since/],
  ['the paragraphs around', select(/around/), /harbour pilot/, /changed or removed since/],
  ['one article only', select(/only/), /harbour pilot/, /changed or removed since|no articles to ask about/],
  [
    'Search all articles',
    async (ask) => {
      const narrowed = await select(/only/)(ask);
      const reply = await narrowed(bot.discord.member);
      return (who) => reply.as(who).button('Search all articles').click();
    },
    /harbour pilot/,
    /no articles to ask about|do not answer/,
  ],
  [
    'Later paragraphs',
    async (ask) => {
      const view = await (await button(/^Show ¶ \d$/)(ask))(bot.discord.member);
      const isUsable = ({ label, disabled }: Button) => !disabled && /paragraphs$/.test(label ?? '');
      return (who) => view.as(who).buttons.find(isUsable)!.click();
    },
    /harbour pilot/,
    /changed or removed since/,
    false,
  ],
  [
    'Show me the answer',
    async () => {
      await (await bot.discord.administrator.slash('settings')).button('Make answers private').click();
      const { bot: mentioned, member, server } = bot.discord;
      const asked = member.post('general', `<@${mentioned.id}> ${answered}`);
      const reply = await server.channel('general').messageAfter(asked);
      return (who) => reply.as(who).button('Show me the answer').click();
    },
    /harbour pilot/,
    /changed or removed since/,
  ],
  ['Helpful', button(/^Helpful$/), /Thank you|counts once/, /Thank you|counts once/],
  ['Not helpful', button(/^Not helpful$/), /Thank you|counts once/, /Thank you|counts once/],
  ['Ask again', button(/^Ask again$/), /^$/, /^$/],
  ['Tell the moderators', button(/^Tell/, 'how do volcanoes form on Io?'), /[Nn]oted for/, /[Nn]oted for/],
  [
    'Share',
    button(/^Share/, answered, true),
    /harbour pilot|already been shared with the channel/,
    /changed or removed since/,
    false,
  ],
];

describe.each(CONTROLS)('%s', (name, prepare, shows, gone, shared = true) => {
  const press = () =>
    prepare((question, isPrivate) =>
      bot.discord.member.slash('ask', { question, private: isPrivate ?? false }),
    );
  const textOf = (reply: Reply) =>
    name === 'Ask again' ? reply.modal.title.replace('Ask again', '') : reply.text;

  it('works after a restart, also when it is pressed twice at once', async () => {
    const use = await press();
    await bot.restart();
    const both = await Promise.all([use(bot.discord.member), use(bot.discord.member)]);
    for (const reply of both) expect(textOf(reply)).toMatch(shows);
  });

  it.runIf(shared)('shows another member something of their own', async () => {
    const use = await press();
    const reply = await use(bot.discord.moderator);
    expect(textOf(reply)).toMatch(shows);
    if (name !== 'Ask again') expect(reply.ephemeral).toBe(true);
  });

  it('says so when its article was removed', async () => {
    const use = await press();
    const library = await bot.library();
    await library.remove('harbour', 'test');
    await library.remove('airport', 'test');
    expect(textOf(await use(bot.discord.member))).toMatch(gone);
  });

  it('says so when its article was changed', async () => {
    const use = await press();
    const library = await bot.library();
    const blocks = harbour.blocks.map((_, at) => ({
      kind: 'paragraph' as const,
      text: `A train ${at} left.`,
    }));
    await library.replace('harbour', { ...harbour, blocks }, 'test');
    await library.replace(
      'airport',
      { ...airport, blocks: [{ kind: 'paragraph', text: 'A bus left.' }] },
      'test',
    );
    expect(textOf(await use(bot.discord.member))).toMatch(gone);
  });
});
