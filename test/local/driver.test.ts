import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  Client,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { ApplicationCommandOptionType as Option, ComponentType as Type } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClientRefusal, LIMITS, LocalDiscord, type LocalEvent, type Upload } from '../../src/local/index.ts';

// What members can do with every kind of option, field and menu, read by the real discord.js.

let discord: LocalDiscord;
let client: Client<true>;
let answer: (interaction: Interaction) => Promise<unknown> = async () => {};

const option = (type: Option, name: string, more: object = {}) => ({ type, name, description: 'x', ...more });
const OPTIONS = [
  option(Option.String, 'string', { choices: ['a', 'b'].map((value) => ({ name: value, value })) }),
  option(Option.Integer, 'integer', { min_value: 1, max_value: 9 }),
  option(Option.Number, 'number'),
  option(Option.Boolean, 'boolean'),
  option(Option.User, 'user'),
  option(Option.Channel, 'channel'),
  option(Option.Role, 'role'),
  option(Option.Mentionable, 'mentionable'),
  option(Option.Attachment, 'file', { file_types: ['.txt', '.md'] }),
  option(Option.String, 'text'),
  option(Option.String, 'other', { autocomplete: true }),
];
const COMMANDS = [
  { name: 'all', description: 'x', options: OPTIONS, contexts: [0, 1] },
  { name: 'here', description: 'x', contexts: [0] },
  { name: 'admin', description: 'x', default_member_permissions: '0' },
  { name: 'About them', type: 2 },
];

beforeAll(async () => {
  discord = await LocalDiscord.start();
  const joining = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  joining.on('interactionCreate', (interaction) => answer(interaction).then(() => {}));
  const ready = new Promise<void>((resolve) => joining.once('clientReady', () => resolve()));
  await joining.login(discord.token);
  await ready;
  client = joining as Client<true>;
  await client.rest.put(`/applications/${client.user.id}/commands`, { body: COMMANDS });
});
afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

const upload = (name: string, size = 5): Upload => ({ name, data: Buffer.alloc(size, 'x') });

/** Answers the next interactions with what `read` finds in them. */
const telling = (read: (options: ChatInputCommandInteraction['options']) => unknown) => {
  answer = async (interaction) => {
    const { options } = interaction as ChatInputCommandInteraction;
    await (interaction as ChatInputCommandInteraction).reply(JSON.stringify(read(options)));
  };
};

describe('an option', () => {
  it('of each type reaches the bot', async () => {
    const { member, moderator, server } = discord;
    telling((o) => [
      o.getString('string'),
      o.getInteger('integer'),
      o.getNumber('number'),
      o.getBoolean('boolean'),
      o.getUser('user')?.id,
      o.getMember('user') !== null,
      o.getChannel('channel')?.name,
      o.getRole('role')?.name,
      (o.getMentionable('mentionable') as { id: string }).id,
      o.getAttachment('file')?.size,
    ]);
    const reply = await member.slash('all', {
      string: 'b',
      integer: 3,
      number: 1.5,
      boolean: true,
      user: moderator,
      channel: server.channel('questions'),
      role: { id: server.id },
      mentionable: moderator,
      file: upload('a.txt'),
    });
    const expected = ['b', 3, 1.5, true, moderator.id, true, 'questions', '@everyone', moderator.id, 5];
    expect(JSON.parse(reply.text)).toEqual(expected);
  });

  it('takes 6,000 characters and 10 MiB, and nothing beyond', async () => {
    telling((o) => [o.getString('text')?.length, o.getAttachment('file')?.size]);
    const { member } = discord;
    const most = { text: 'x'.repeat(LIMITS.stringOption), file: upload('a.txt', LIMITS.attachment) };
    expect((await member.slash('all', most)).text).toBe(`[6000,${LIMITS.attachment}]`);
    await expect(member.slash('all', { text: 'x'.repeat(6_001) })).rejects.toThrow('got 6001');
    const large = upload('a.txt', LIMITS.attachment + 1);
    await expect(member.slash('all', { file: large })).rejects.toThrow('10 MiB');
  });

  it.each([
    ['a value that is no choice', { string: 'c' }],
    ['an empty string', { text: '' }],
    ['a number past the largest', { integer: 10 }],
    ['half of a whole number', { integer: 1.5 }],
    ['text for a number', { number: '1' }],
    ['a role for a user', { user: { id: '1' } }],
    ['a file of another type', { file: upload('a.exe') }],
  ])('does not take %s', async (_, options) => {
    await expect(discord.member.slash('all', options)).rejects.toThrow(ClientRefusal);
  });

  it('is completed knowing what else was filled in', async () => {
    answer = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { options } = interaction;
      const value = `${options.getInteger('integer')} ${options.get('user')?.value} ${options.getFocused()}`;
      await interaction.respond([{ name: 'x', value }]);
    };
    const others = { integer: 3, user: discord.moderator, file: upload('a.txt') };
    const [choice] = await discord.member.autocomplete('all', 'other', 'typ', others);
    expect(choice?.value).toBe(`3 ${discord.moderator.id} typ`);
    await expect(discord.member.autocomplete('all', 'text', 'x')).rejects.toThrow('does not autocomplete');
  });
});

describe('a command', () => {
  const names = (member = discord.member) => member.commands().map((command) => command.name);

  it('is offered where and to whom it is meant', () => {
    expect(names()).toEqual(['all', 'here', 'About them']);
    expect(names(discord.administrator)).toContain('admin');
    expect(names(discord.moderator)).not.toContain('admin');
    expect(names(discord.member.direct)).toEqual(['all', 'admin', 'About them']);
  });

  it('runs in direct messages', async () => {
    answer = async (i) => (i as ChatInputCommandInteraction).reply(`${i.inGuild()} ${i.user.id}`);
    expect((await discord.member.direct.slash('all')).text).toBe(`false ${discord.member.id}`);
  });

  it('runs on a member from their menu', async () => {
    answer = async (i) => i.isUserContextMenuCommand() && i.reply(i.targetUser.displayName);
    expect((await discord.member.contextMenu('About them', discord.moderator)).text).toBe('Noor');
  });

  it('knows the server and the language of the member', async () => {
    answer = async (i) => (i as ChatInputCommandInteraction).reply(`${i.guildId} ${i.locale}`);
    const lena = discord.otherServer.addMember('Lena', { locale: 'de' });
    expect((await lena.slash('here')).text).toBe(`${discord.otherServer.id} de`);
    expect(discord.member.messages().some((message) => message.text.endsWith(' de'))).toBe(false);
  });

  it('is not for those who cannot see the channel', async () => {
    const hidden = discord.server.addChannel('hidden', { hidden: true });
    await expect(discord.member.slash('here', {}, { channel: hidden })).rejects.toThrow('cannot see #hidden');
  });
});

describe('a modal', () => {
  const choices = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
  const label = (name: string, component: object) => ({
    type: Type.Label,
    label: name,
    component: { custom_id: name.toLowerCase(), ...component },
  });
  const open = async (...components: object[]) => {
    const data = { custom_id: 'm', title: 'All', components };
    answer = async (i) =>
      (i as ChatInputCommandInteraction).showModal(data as APIModalInteractionResponseCallbackData);
    return (await discord.member.slash('here')).modal;
  };

  it('brings every kind of field to the bot', async () => {
    const first = await open(
      { type: Type.TextDisplay, content: 'Read this' },
      label('Text', { type: Type.TextInput, style: 2 }),
      label('Radio', { type: Type.RadioGroup, options: choices }),
      label('Boxes', { type: Type.CheckboxGroup, options: choices }),
      label('Tick', { type: Type.Checkbox }),
    );
    expect(first.fields.map((field) => field.label)).toEqual(['Text', 'Radio', 'Boxes', 'Tick']);
    answer = async (i) =>
      i.isModalSubmit() &&
      i.reply(
        JSON.stringify([
          i.fields.getTextInputValue('text'),
          i.fields.getRadioGroup('radio'),
          i.fields.getCheckboxGroup('boxes'),
          i.fields.getCheckbox('tick'),
        ]),
      );
    const filled = await first.submit({ Text: 'long', Radio: 'b', Boxes: ['a', 'c'], Tick: true });
    expect(JSON.parse(filled.text)).toEqual(['long', 'b', ['a', 'c'], true]);

    const second = await open(
      label('Menu', { type: Type.StringSelect, options: choices }),
      label('Who', { type: Type.UserSelect }),
      label('Where', { type: Type.ChannelSelect }),
      label('Files', { type: Type.FileUpload, max_values: 2, required: false }),
    );
    answer = async (i) =>
      i.isModalSubmit() &&
      i.reply(
        JSON.stringify([
          i.fields.getStringSelectValues('menu'),
          i.fields.getSelectedUsers('who')?.map((user) => user.displayName),
          i.fields.getSelectedChannels('where')?.map((channel) => channel?.id),
          i.fields.getUploadedFiles('files')?.map((file) => file.name) ?? null,
        ]),
      );
    const where = discord.server.channel('general').id;
    const rest = { Menu: ['c'], Who: [discord.moderator.id], Where: [where] };
    const sent = await second.submit({ ...rest, Files: [upload('a.txt'), upload('b.txt')] });
    expect(JSON.parse(sent.text)).toEqual([['c'], ['Noor'], [where], ['a.txt', 'b.txt']]);
  });

  it('is not sent before its fields are right', async () => {
    const modal = await open(
      label('Text', { type: Type.TextInput, style: 1, min_length: 2, max_length: 4 }),
      label('Files', { type: Type.FileUpload, required: false }),
      label('Menu', { type: Type.StringSelect, options: choices, required: false }),
    );
    const refused = (values: Parameters<typeof modal.submit>[0]) =>
      expect(async () => modal.submit(values)).rejects.toThrow(ClientRefusal);
    await refused({});
    await refused({ Text: 'x' });
    await refused({ Text: 'xxxxx' });
    await refused({ Text: 'xx', Files: [upload('a'), upload('b')] });
    await refused({ Text: 'xx', Menu: ['d'] });
    await refused({ Text: 'xx', Nothing: 'x' });
  });
});

describe('a menu that Discord fills', () => {
  it('takes what is of its kind', async () => {
    const menu = { type: 1, components: [{ type: Type.UserSelect, custom_id: 'who', max_values: 2 }] };
    answer = async (i) => (i as ChatInputCommandInteraction).reply({ content: 'Who?', components: [menu] });
    const reply = await discord.member.slash('here');
    answer = async (i) => i.isUserSelectMenu() && i.reply(i.users.map((user) => user.displayName).join());
    const ids = [discord.moderator.id, discord.administrator.id];
    expect((await reply.selects[0]!.choose(ids)).text).toBe('Noor,Ada');
    const [select] = reply.selects;
    await expect(select!.choose([discord.server.channel('general').id])).rejects.toThrow('does not offer');
    await expect(select!.choose([])).rejects.toThrow('takes 1 to 2 choices');
  });
});

describe('a message', () => {
  it('is seen by those it is for, in what happens and in what is there', async () => {
    const seen: LocalEvent[] = [];
    const stop = discord.moderator.watch((event) => seen.push(event));
    answer = async (i) =>
      (i as ChatInputCommandInteraction).reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    const reply = await discord.member.slash('here');
    stop();
    expect(seen).toEqual([]);
    expect(() => reply.as(discord.moderator)).toThrow('cannot see this message');
    expect(reply.isVisibleTo(discord.member)).toBe(true);
  });

  it('takes 2,000 characters from a member', () => {
    const { member } = discord;
    expect(member.post('general', 'x'.repeat(2_000)).text).toHaveLength(2_000);
    expect(() => member.post('general', 'x'.repeat(2_001))).toThrow(ClientRefusal);
    expect(() => member.post('general', ' ')).toThrow(ClientRefusal);
  });
});
