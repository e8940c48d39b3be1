import { COMMAND_NAMES } from './messages/command-names.ts';

/** What has a name in every language: a command, an option or a choice, in Discord's form. */
interface Named {
  name: string;
  description?: string;
  value?: string | number;
  options?: readonly Named[];
  choices?: readonly Named[];
}

/** Every locale with the language whose names it reads. */
const READS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(COMMAND_NAMES).map((locale) => [locale, locale])),
  'es-419': 'es-ES',
};

/** The command's names and descriptions in every language the bot speaks, for Discord to show. */
export function localized<Data extends object>(data: Data): Data {
  return localize(data as unknown as Named, (data as unknown as Named).name) as unknown as Data;
}

function localize(item: Named, path: string): Named {
  const translated = Object.entries(READS).flatMap(([locale, language]) => {
    const entry = COMMAND_NAMES[language]?.[path];
    return entry ? [{ locale, name: entry[0], description: entry[1] }] : [];
  });
  const names = Object.fromEntries(translated.map(({ locale, name }) => [locale, name]));
  const descriptions = Object.fromEntries(
    translated.flatMap(({ locale, description }) => (description ? [[locale, description]] : [])),
  );
  const below = (children: readonly Named[] | undefined, pathOf: (child: Named) => string) =>
    children?.map((child) => localize(child, `${path} ${pathOf(child)}`));
  const options = below(item.options, ({ name }) => name);
  const choices = below(item.choices, ({ value }) => `=${value}`);
  return {
    ...item,
    ...(translated.length > 0 && { name_localizations: names }),
    ...(Object.keys(descriptions).length > 0 && { description_localizations: descriptions }),
    ...(options && { options }),
    ...(choices && { choices }),
  };
}

/** What Discord shows a reader of an item: its name and description in their language, else in English. */
export function shownTo(
  locale: string,
  path: string,
  item: { name: string; description?: string },
): { name: string; description: string } {
  const [name, description] = COMMAND_NAMES[READS[locale] ?? '']?.[path] ?? [];
  return { name: name ?? item.name, description: description ?? item.description ?? '' };
}
