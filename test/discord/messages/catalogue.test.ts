import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { commands, menus } from '../../../commands/index.ts';
import { LIMITS } from '../../../src/discord/limits.ts';
import { COMMAND_NAMES } from '../../../src/discord/messages/command-names.ts';
import { en } from '../../../src/discord/messages/en.ts';
import { CATALOGUES } from '../../../src/discord/messages/say.ts';

const root = resolve(import.meta.dirname, '../../..');
const code = ['src/discord', 'commands', 'src/article', 'src/fetching', 'src/library']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(?:messages\/|fault-sentences)/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  .join('\n');

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The elements of a message, those inside a plural's branches too. */
const elements = (ast: Element[]): Element[] =>
  ast.flatMap((e) => [
    e,
    ...('options' in e ? Object.values(e.options).flatMap(({ value }) => elements(value)) : []),
  ]);
const parse = (message: string, locale: string) =>
  elements(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
/** Type 0 is literal text and 7 the number sign of a plural: neither names a value. */
const argumentsOf = (message: string, locale: string) =>
  new Set(parse(message, locale).flatMap((e) => (e.type === 0 || e.type === 7 ? [] : [e.value])));

/** Where a sentence goes says how long it may be; the code says which are on buttons, the key where others go. */
const onButtons = new Set([...code.matchAll(/button\(\s*say\('([\w.]+)'/g)].map(([, key]) => key));
const ROOM: [isThere: (key: string) => boolean, limit: number][] = [
  [(key) => /^article\.(?:field\.|paste$)|^answer\.again(?:\.label)?$/.test(key), LIMITS.modalTitle],
  [(key) => onButtons.has(key) || /\.(?:turnOn|turnOff|show)$/.test(key), LIMITS.buttonLabel],
  [(key) => /^answer\.(?:around|narrow)$|\.placeholder$/.test(key), 150],
  [(key) => /^settings\..*\.(?:auto|none|count|seconds)$/.test(key), LIMITS.selectText],
  [(key) => key === 'insights.picture', LIMITS.mediaDescription],
];

describe.each(Object.entries(CATALOGUES))('the catalogue of %s', (locale, catalogue) => {
  const entries = Object.entries(catalogue);

  it('has every sentence, and none that English does not have', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  it('puts the same values into every sentence as English', () => {
    for (const [key, message] of entries) {
      expect([key, argumentsOf(message, locale)]).toEqual([
        key,
        argumentsOf(en[key as keyof typeof en], 'en'),
      ]);
    }
  });

  it('names commands as Discord shows them to its readers', () => {
    const names = COMMAND_NAMES[locale === 'es-419' ? 'es-ES' : locale];
    for (const [key, message] of entries) {
      for (const [, command] of message.matchAll(/`\/([^`]+)`/g)) {
        const known = paths.map((path) => {
          const words = path.split(' ');
          return words.map((word, at) => names?.[words.slice(0, at + 1).join(' ')]?.[0] ?? word).join(' ');
        });
        expect([key, command, known.includes(command!)]).toEqual([key, command, true]);
      }
    }
  });

  it('has the plural forms of its language', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(Array.from({ length: 101 }, (_, count) => rules.select(count)));
    for (const [key, message] of entries) {
      for (const element of parse(message, locale)) {
        if ('options' in element)
          expect([key, Object.keys(element.options)]).toEqual([key, expect.arrayContaining([...forms])]);
      }
    }
  });

  it('keeps to the room there is', () => {
    for (const [key, message] of entries) {
      const limit = ROOM.find(([isThere]) => isThere(key))?.[1] ?? LIMITS.textDisplays;
      const longest = parse(message, locale).reduce(
        (sum, e) => sum + ('options' in e || !('value' in e) ? 6 : e.value.length),
        0,
      );
      expect([key, longest <= limit]).toEqual([key, true]);
    }
  });
});

it('knows the sentences on buttons from the code', () => {
  for (const key of ['answer.helpful', 'feed.remove.all', 'mention.open', 'article.restore'])
    expect([key, onButtons.has(key)]).toEqual([key, true]);
});

it('never parts the signs of French from their words at the end of a line', () => {
  for (const message of Object.values(CATALOGUES['fr']!)) expect(message).not.toMatch(/ [:;?!»]|« /);
  expect(CATALOGUES['fr']!['answer.nearest']).toBe('Les passages les plus proches\u00a0:');
});

it('holds no sentence that the bot never says', () => {
  expect(Object.keys(en).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

interface Named {
  name: string;
  value?: string | number;
  options?: Named[];
  choices?: Named[];
}
const pathsOf = (item: Named, path: string): string[] => [
  path,
  ...(item.options ?? []).flatMap((option) => pathsOf(option, `${path} ${option.name}`)),
  ...(item.choices ?? []).map((choice) => `${path} =${choice.value}`),
];
const paths = [...commands, ...menus].flatMap(({ data }) => pathsOf(data as Named, data.name));
const inMenus = new Set(menus.map(({ data }) => data.name));

describe.each(Object.entries(COMMAND_NAMES))('the command names of %s', (_, names) => {
  it('are there for every command, option and choice, and for nothing else', () => {
    expect(Object.keys(names).sort()).toEqual([...paths].sort());
  });

  it('keep to Discord’s form and limits', () => {
    for (const [path, [name, description]] of Object.entries(names)) {
      if (path.includes('=')) expect(name.length).toBeLessThanOrEqual(LIMITS.choiceText);
      else if (inMenus.has(path)) expect([path, name.length <= 32]).toEqual([path, true]);
      else {
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
        expect([path, description!.length <= 100]).toEqual([path, true]);
      }
    }
  });

  it('name no two commands alike', () => {
    const shown = commands.map(({ data }) => names[data.name]?.[0]);
    expect(new Set(shown).size).toBe(commands.length);
  });
});
