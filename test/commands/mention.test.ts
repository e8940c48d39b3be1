import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local/driver/message.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const QUESTION = 'windows xp counterfeit percentage';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const mention = () => `<@${bot.discord.bot.id}>`;
const general = () => bot.discord.server.channel('general');
const post = (text: string, options = {}) => bot.discord.member.post('general', text, options);
const answerTo = (message: Message) => general().messageAfter(message);
const set = async (name: string, ...values: string[]) => {
  const panel = await bot.discord.administrator.slash('settings');
  await panel.selects.find(({ customId }) => customId === `settings:${name}`)!.choose(values);
};
/** Whether nothing came, told by a question after it that is answered first. */
const staysSilent = async (message: Message) => {
  const after = await answerTo(post(`${mention()} ${QUESTION}`));
  const between = general().messages.filter(
    ({ id, raw }) => BigInt(id) > BigInt(message.id) && raw.author.bot && id !== after.id,
  );
  expect(between).toEqual([]);
};

describe('a message that mentions the bot', () => {
  it('is answered in reply to it, in public and without a ping', async () => {
    const asked = post(`${mention()} ${QUESTION}?`);
    const answer = await answerTo(asked);
    expect(answer.text.split('\n')[0]).toMatch(/\*\*.*90% of Windows XP copies in use are counterfeit\.\*\*/);
    expect(answer.raw.message_reference?.message_id).toBe(asked.id);
    expect(answer.raw.mentions).toEqual([]);
    expect(answer.ephemeral).toBe(false);
  });

  it('may say it anywhere in the text, and names of others are no words of the question', async () => {
    const { moderator } = bot.discord;
    await answerTo(post(`what ${moderator.mention} percentage of windows xp is counterfeit, ${mention()}`));
    expect((await bot.questions().latest(1))[0]?.text).not.toMatch(/<@|\d{15}/);
  });

  it('has pages that who asked turns in place, also after a restart, and others see a copy of', async () => {
    const answer = await answerTo(post(`${mention()} what did Microsoft say about China?`));
    await bot.restart();
    const copy = await answer.as(bot.discord.moderator).button('Next').click();
    expect(copy.ephemeral).toBe(true);
    const turned = await answer.as(bot.discord.member).button('Next').click();
    expect(turned.id).toBe(answer.id);
    expect(turned.text).toContain('Page 2');
  });

  it.each(['', '  '])('gets a sentence of help when it says nothing else: %j', async (text) => {
    const answer = await answerTo(post(`${mention()}${text}`));
    expect(answer.text).toContain('Mention me together with a question');
  });

  it('asks about the message it answers, where Discord delivers that one’s text', async () => {
    const seen = post(`${QUESTION} ${mention()}`);
    await answerTo(seen);
    const answered = await answerTo(post(mention(), { replyTo: seen }));
    expect(answered.text).toContain('90%');
    const unseen = bot.discord.moderator.post('general', QUESTION);
    expect((await answerTo(post(mention(), { replyTo: unseen }))).text).toContain('Mention me together');
  });

  it('gets an answer behind a button where answers are private', async () => {
    const panel = await bot.discord.administrator.slash('settings');
    await panel.button('Make answers private').click();
    const reply = await answerTo(post(`${mention()} ${QUESTION}`));
    expect(reply.text).toBe('Answers are private on this server.');
    const answer = await reply.as(bot.discord.member).button('Show me the answer').click();
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('90%');
    expect(answer.button('Share with the channel').disabled).toBe(false);
    const others = await reply.as(bot.discord.moderator).button('Show me the answer').click();
    expect(others.ephemeral).toBe(true);
    expect(() => others.button(/Share/)).toThrow();
    expect(reply.text).toBe('Answers are private on this server.');
  });

  it('is told where questions are answered, and when it can be asked again', async () => {
    await set('cooldown', '60');
    await answerTo(post(`${mention()} ${QUESTION}`));
    expect((await answerTo(post(`${mention()} ${QUESTION}`))).text).toMatch(
      /^You can ask again <t:\d+:R>\.$/,
    );
    const news = bot.discord.server.addChannel('ask-here');
    await set('channels', news.id);
    const refused = await answerTo(post(`${mention()} ${QUESTION}`));
    expect(refused.text).toBe(`Questions are answered in <#${news.id}>.`);
    expect((await answerTo(post(mention()))).text).toBe(refused.text);
  });

  it('is told when something fails', async () => {
    await bot.stop();
    bot = await startTestBot([], { library: () => Promise.reject(new Error('the disk is on fire')) });
    const answer = await answerTo(post(`${mention()} ${QUESTION}`));
    expect(answer.text).toMatch(/reference [0-9a-f]{6}/);
  });
});

describe('a direct message', () => {
  it('is told where to ask, and its text is not kept', async () => {
    const { direct } = bot.discord.member;
    const [channel] = direct.channels();
    const answer = await channel!.messageAfter(direct.post(channel!, QUESTION));
    expect(answer.text).toContain('I answer questions on servers');
    expect(await bot.questions().latest(1)).toEqual([]);
    expect(direct.commands()).toEqual([]);
  });
});

describe('what does not ask', () => {
  it('gets no answer: text without a mention, and mentions of everyone, of a role or inside a reply', async () => {
    await staysSilent(post(QUESTION));
    const { administrator, server } = bot.discord;
    const [role] = [...server.record.roles.values()].filter(({ managed }) => managed);
    await staysSilent(administrator.post('general', `@everyone <@&${role?.id}> ${QUESTION}`));
    const answer = await answerTo(post(`${mention()} ${QUESTION}`));
    // Discord lists the bot among the mentions of a reply to it.
    const thanks = post(QUESTION, { replyTo: answer });
    expect(thanks.raw.mentions.map(({ id }) => id)).toContain(bot.discord.bot.id);
    await staysSilent(thanks);
  });

  it('is where the bot may not write: nothing is sent and the log says why', async () => {
    await bot.stop();
    bot = await startTestBot([], {}, { botPermissions: PermissionFlagsBits.ViewChannel });
    const { world, gateway } = bot.discord.parts;
    const deny = PermissionFlagsBits.SendMessages;
    const channel = world.addChannel(bot.discord.server.record, 'read-only', [
      { id: bot.discord.bot.id, kind: 'member', allow: 0n, deny },
    ]);
    gateway.channelCreated(channel);
    bot.discord.member.post(channel, `${mention()} ${QUESTION}`);
    await expect
      .poll(() => bot.logged.map(({ msg }) => msg))
      .toContainEqual(expect.stringContaining('a permission is missing'));
  });
});

describe('"Ask about this" in the menu of a message', () => {
  it('takes the message’s text as the question and answers privately', async () => {
    const message = bot.discord.moderator.post('general', `${QUESTION}, ${bot.discord.member.mention}?`);
    const seen = bot.discord.member.messages().find(({ id }) => id === message.id)!;
    const reply = await bot.discord.member.contextMenu('Ask about this', seen);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('90%');
    expect((await bot.questions().latest(1))[0]?.text).not.toContain('<@');
  });

  it('says so when the message has no text', async () => {
    const answer = await answerTo(post(`${mention()} ${QUESTION}`));
    const seen = answer.as(bot.discord.member);
    const reply = await bot.discord.member.contextMenu('Ask about this', seen);
    expect(reply.text).toBe('This message has no text to ask about.');
  });

  it('keeps to the channels and the pause that were chosen', async () => {
    await set('cooldown', '60');
    const message = post(QUESTION);
    expect((await bot.discord.member.contextMenu('Ask about this', message)).text).toContain('90%');
    expect((await bot.discord.member.contextMenu('Ask about this', message)).text).toContain(
      'You can ask again',
    );
    await set('channels', bot.discord.server.channel('questions').id);
    const { moderator } = bot.discord;
    const elsewhere = await moderator.contextMenu('Ask about this', message.as(moderator));
    expect(elsewhere.text).toContain('Questions are answered in');
  });
});
