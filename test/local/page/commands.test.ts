import { describe, expect, it } from 'vitest';
import { matchCommands, slashCommands, typedCommand } from '../../../src/local/page/commands.ts';
import { encodeMentions, typedMention } from '../../../src/local/page/mentions.ts';

const question = { type: 3, name: 'question', description: 'What to ask', required: true };
const registered = [
  { id: '2', type: 1, name: 'quote', description: 'Look a quote up', options: [question] },
  { id: '1', type: 1, name: 'ask', description: 'Ask', options: [question] },
  { id: '4', type: 3, name: 'Ask about this' },
  {
    id: '3',
    type: 1,
    name: 'article',
    description: 'Articles',
    options: [
      { type: 1, name: 'add', description: 'Load one', options: [] },
      {
        type: 2,
        name: 'feed',
        description: 'Feeds',
        options: [{ type: 1, name: 'list', description: 'All' }],
      },
    ],
  },
];
const commands = slashCommands(registered as never, 'en-US');

describe('the command list', () => {
  it('has a line for each command and subcommand, and none for context menus', () => {
    expect(commands.map((command) => command.name)).toEqual([
      'article add',
      'article feed list',
      'ask',
      'quote',
    ]);
    expect(commands[1]).toMatchObject({ id: '3', path: ['feed', 'list'] });
  });

  it.each([
    ['', ['article add', 'article feed list', 'ask', 'quote']],
    ['a', ['article add', 'article feed list', 'ask']],
    ['LIST', ['article feed list']],
    ['q', ['quote']],
    ['x', []],
  ])('%j finds %j', (typed, names) => {
    expect(matchCommands(commands, typed).map((command) => command.name)).toEqual(names);
  });

  it.each([
    ['/ask ', 'ask', ''],
    ['/ask question: who?', 'ask', 'who?'],
    ['/ask who?', 'ask', 'who?'],
    ['/article feed list ', 'article feed list', ''],
  ])('%j is a command as it stands', (text, name, rest) => {
    expect(typedCommand(commands, text)).toMatchObject({ command: { name }, rest });
  });

  it('reads in the language of the member, and is sent as the bot registered it', () => {
    const localized = [
      {
        id: '1',
        type: 1,
        name: 'article',
        name_localizations: { de: 'artikel' },
        options: [{ type: 1, name: 'add', name_localizations: { de: 'neu' }, description: 'Load one' }],
      },
    ];
    expect(slashCommands(localized as never, 'de')).toMatchObject([
      { name: 'artikel neu', path: ['add'], description: 'Load one' },
    ]);
  });

  it('waits for the space after the name', () => {
    expect(typedCommand(commands, '/ask')).toBeUndefined();
    expect(typedCommand(commands, '/article ')).toBeUndefined();
  });
});

describe('mentions', () => {
  it('are found where they are being typed', () => {
    expect(typedMention('hello @Ver')).toBe('Ver');
    expect(typedMention('mail@example')).toBeUndefined();
  });

  it('are sent as Discord sends them', () => {
    const users = [
      { id: '1', name: 'Ann', bot: false },
      { id: '2', name: 'Anna', bot: false },
    ];
    expect(encodeMentions('@Anna and @Ann', users)).toBe('<@2> and <@1>');
  });
});
