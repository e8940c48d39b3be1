import { type Client, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClientRefusal, InteractionFailed, LocalDiscord, type LocalEvent } from '../../src/local/index.ts';
import { startSampleBot } from './sample-bot.ts';

let discord: LocalDiscord;
let client: Client;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  client = await startSampleBot(discord, [GatewayIntentBits.GuildMessages]);
});
afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

const file = (text: string) => ({ name: 'note.txt', data: Buffer.from(text) });

describe('a bot that logged in', () => {
  it('knows its servers and shows its commands to those who may use them', () => {
    expect(client.guilds.cache.map((guild) => guild.name).sort()).toEqual(['Newsroom', 'Other newsroom']);
    expect(discord.member.commands().map((command) => command.name)).not.toContain('file');
    expect(discord.moderator.commands().map((command) => command.name)).toContain('file');
  });

  it('answers a slash command and follows up', async () => {
    const reply = await discord.member.slash('echo', { text: 'hello' });
    expect(reply.text).toBe('hello');
    expect((await reply.followUp()).text).toBe(`Sent as ${reply.id}`);
  });

  it('is waited for while it thinks', async () => {
    const reply = await discord.member.slash('slow', {}, { channel: 'questions' });
    expect(reply.text).toBe('Thought about it');
    expect(reply.loading).toBe(false);
    expect((await discord.server.channel('questions').lastMessage()).id).toBe(reply.id);
  });

  it('answers in private', async () => {
    const reply = await discord.member.slash('secret');
    expect(reply.ephemeral).toBe(true);
    expect(discord.member.lastMessage()?.text).toBe('Only you');
    expect(discord.moderator.lastMessage()?.text).not.toBe('Only you');
  });

  it('completes as one types', async () => {
    expect(await discord.member.autocomplete('echo', 'text', 'wha')).toEqual([
      { name: 'wha!', value: 'wha' },
    ]);
  });

  it('updates a message whose button was pressed, at once and deferred', async () => {
    const reply = await discord.member.slash('panel');
    expect((await reply.button('Press').click()).id).toBe(reply.id);
    expect(reply.text).toBe('Pressed');
    await reply.button('Later').click();
    expect(reply.text).toBe('Later came');
  });

  it('answers a choice in a menu', async () => {
    const reply = await discord.member.slash('panel');
    const chosen = await reply.selects[0]!.choose(['b']);
    expect(chosen.text).toBe('Chose b');
    expect(chosen.ephemeral).toBe(true);
  });

  it('opens a modal and reads it', async () => {
    const reply = await discord.member.slash('panel');
    const { modal } = await reply.button('Form').click();
    expect(modal.title).toBe('A form');
    expect((await modal.submit({ Name: 'Ada' })).text).toBe('Got Ada');
  });

  it('reads an attachment and sends one back', async () => {
    const reply = await discord.moderator.slash('file add', { file: file('what it says') });
    expect(reply.text).toBe('what it says');
    expect(await (await fetch(reply.attachments[0]!.url)).text()).toBe('back');
  });

  it('answers a context menu and a mention', async () => {
    const posted = discord.member.post('general', 'A remark');
    expect((await discord.member.contextMenu('Repeat this', posted)).text).toBe('Again: A remark');
    const mention = discord.member.post('questions', `Hello <@${discord.bot.id}>`);
    const answer = await discord.server.channel('questions').messageAfter(mention);
    expect(answer.text).toBe(`You wrote Hello <@${discord.bot.id}>`);
  });

  it('has failed for the member when it does not answer within three seconds', async () => {
    const waiting = discord.member.slash('silent');
    discord.clock.advance(3_000);
    await expect(waiting).rejects.toThrow(InteractionFailed);
  });
});

describe('the driver', () => {
  it('refuses what the client would not send', async () => {
    const { member, moderator } = discord;
    await expect(member.slash('echo')).rejects.toThrow('Option "text" is required');
    await expect(member.slash('echo', { text: 'x'.repeat(51) })).rejects.toThrow('takes 1 to 50 characters');
    await expect(member.slash('echo', { text: 'x', more: 1 })).rejects.toThrow(ClientRefusal);
    await expect(member.slash('file add', { file: file('x') })).rejects.toThrow(
      'There is no /file for this member here',
    );
    await expect(moderator.slash('file', {})).rejects.toThrow('A subcommand must be chosen');
  });

  it('shows each member what they may see', async () => {
    const seen: LocalEvent[] = [];
    const unwatch = discord.moderator.watch((event) => seen.push(event));
    await discord.member.slash('secret');
    expect(seen).toEqual([]);
    await discord.member.slash('slow');
    expect(seen.map((event) => event.type)).toEqual(['message.created', 'message.edited']);
    unwatch();
  });
});

it('has the same servers, channels, roles and people again when it says when they were made', async () => {
  const born = new Date('2026-01-01T00:00:00Z');
  const idsOf = async () => {
    const one = await LocalDiscord.start({ born });
    const { administrator, member, moderator, otherServer, parts, server } = one;
    const made = [
      ...[administrator, member, moderator, otherServer, server].map(({ id }) => id),
      ...server.channels.map(({ id }) => id),
      ...server.record.roles.keys(),
      parts.world.bot.id,
    ];
    const posted = member.post('general', 'hello').id;
    await one.stop();
    return { made, posted };
  };
  const [first, second] = [await idsOf(), await idsOf()];
  expect(second.made).toEqual(first.made);
  expect(new Set(first.made).size).toBeGreaterThan(8);
  expect(BigInt(second.posted)).toBeGreaterThan(BigInt(first.posted));
});
