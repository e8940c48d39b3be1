import {
  ApplicationCommandType as Kind,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { BAD, MAX, NUMBER, type Row, refusalOf, Tried, table, times, x } from './table.ts';

const DAY = 24 * 60 * 60_000;
const tried = new Tried();

/** Registers a set of commands in the second server, on a day of its own: creations have a quota. */
function register(commands: object[]): Promise<unknown> {
  tried.discord.clock.advance(DAY);
  return tried.client.application.commands.set(commands as never, tried.discord.otherServer.id);
}

describe('commands', () => {
  const kind = (type: Kind) => (n: number) =>
    times(n, (i) => ({ type, name: `c${i}`, ...(type === Kind.ChatInput && { description: 'x' }) }));
  const command = (more: object) => [{ name: 'a', description: 'x', ...more }];
  const string = (more: object) => ({ type: Option.String, name: 'a', description: 'x', ...more });
  const one = (more: object) => command({ options: [string(more)] });
  const options = (n: number) => command({ options: times(n, (i) => string({ name: `${i}` })) });
  const choices = (n: number) => one({ choices: times(n, (i) => ({ name: `${i}`, value: 'x' })) });
  const rows: Row<object[]>[] = [
    ['slash commands', 100, kind(Kind.ChatInput), '', '30032'],
    ['user commands', 15, kind(Kind.User), '', '30032'],
    ['message commands', 15, kind(Kind.Message), '', '30032'],
    ['name', 32, (n) => command({ name: x(n) }), '0.name', BAD],
    ['description', 100, (n) => command({ description: x(n) }), '0.description', MAX],
    ['options', 25, options, '0.options', MAX],
    ['option name', 32, (n) => one({ name: x(n) }), '0.options.0.name', BAD],
    ['option description', 100, (n) => one({ description: x(n) }), '0.options.0.description', BAD],
    ['choices', 25, choices, '0.options.0.choices', MAX],
    [
      'choice name',
      100,
      (n) => one({ choices: [{ name: x(n), value: 'x' }] }),
      '0.options.0.choices.0.name',
      BAD,
    ],
    [
      'choice value',
      100,
      (n) => one({ choices: [{ name: 'x', value: x(n) }] }),
      '0.options.0.choices.0.value',
      MAX,
    ],
    ['longest string', 6_000, (n) => one({ max_length: n }), '0.options.0.max_length', NUMBER],
    ['characters of a command', 8_000, sized, '0', 'APPLICATION_COMMAND_TOO_LARGE'],
    ['characters with translations', 8_000, translated, '0', 'APPLICATION_COMMAND_TOO_LARGE'],
  ];
  table(rows, register);

  /** A command whose names, descriptions and values come to `n` characters. */
  function sized(n: number): object[] {
    // Each option: name 2, description 100, two choices of 100 and 1. Of 25 these are 7,600.
    const all = times(25, (i) => ({
      ...string({ name: `${10 + i}`, description: x(100) }),
      choices: times(2, (c) => ({ name: `${c}${x(99)}`, value: `${c}` })),
    }));
    // The command itself: 2. What is left to `n` goes into three more choices.
    const left = n - 7_602 - 3 * 99 - 2;
    all[0]!.choices.push(...times(3, (c) => ({ name: `${c + 2}${x(98)}`, value: x(c < 2 ? 1 : left) })));
    return command({ options: all });
  }

  /** The same, one character of it in a translation that is longer than the original. */
  function translated(n: number): object[] {
    return [{ ...sized(n - 1)[0], description_localizations: { de: 'xx', fr: 'x' } }];
  }

  it('file types of an attachment option: 10', async () => {
    // discord.js drops the field, which is newer than it, so this goes past it.
    const { client, discord } = tried;
    const set = (n: number) =>
      refusalOf(
        client.rest.put(`/applications/${client.user.id}/guilds/${discord.otherServer.id}/commands`, {
          body: one({ type: Option.Attachment, file_types: times(n, (i) => `.t${i}`) }),
        }),
      );
    expect(await set(10)).toBeNull();
    expect(await set(11)).toEqual([`0.options.0.file_types ${MAX}`]);
  });

  it('creations in a day: 200, and unchanged ones cost nothing', async () => {
    const { client, discord } = tried;
    discord.clock.advance(DAY);
    const { id } = discord.addServer('Quota');
    const set = (from: number) => {
      const set = times(100, (i) => ({ name: `c${from + i}`, description: 'x' }));
      return refusalOf(client.application.commands.set(set, id));
    };
    expect(await set(0)).toBeNull();
    expect(await set(0)).toBeNull();
    expect(await set(100)).toBeNull();
    expect(await set(99)).toEqual(['30034']);
    discord.clock.advance(DAY);
    expect(await set(99)).toBeNull();
  });
});

describe('a command is refused', () => {
  const string = (name: string, more: object = {}) => ({
    type: Option.String,
    name,
    description: 'x',
    ...more,
  });
  const command = (more: object) => [{ name: 'a', description: 'x', ...more }];
  const cases: [string, object[], string][] = [
    ['in capitals', command({ name: 'Ask' }), '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['with a space in its name', command({ name: 'a b' }), '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['without a description', [{ name: 'a' }], '0.description BASE_TYPE_REQUIRED'],
    ['twice', [...command({}), ...command({})], '1 APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'with what is required after what is not',
      command({ options: [string('a'), string('b', { required: true })] }),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'with subcommands beside options',
      command({ options: [string('a'), { type: Option.Subcommand, name: 'b', description: 'x' }] }),
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'in a language that Discord does not have',
      command({ name_localizations: { tlh: 'x' } }),
      '0.name_localizations.tlh BASE_TYPE_CHOICES',
    ],
    [
      'in capitals in another language',
      command({ name_localizations: { de: 'Frage' } }),
      '0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'with permissions that are no number',
      command({ default_member_permissions: 'all' }),
      '0.default_member_permissions STRING_TYPE_REGEX',
    ],
  ];
  it.each(cases)('%s', async (_, commands, refusal) => {
    const { client, discord } = tried;
    const path = `/applications/${client.user.id}/guilds/${discord.otherServer.id}/commands` as const;
    expect(await refusalOf(client.rest.put(path, { body: commands }))).toEqual([refusal]);
  });
});
