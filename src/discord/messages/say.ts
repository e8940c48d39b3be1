import { TimestampStyles, time } from 'discord.js';
import { IntlMessageFormat } from 'intl-messageformat';
import { escapeText } from '../text.ts';
import type { Catalogue, Key, Value, Values } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** The languages the bot speaks, by Discord's locale; Spanish of Latin America is closest to that of Spain. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  'en-US': en,
  'en-GB': en,
  de,
  fr,
  'es-ES': es,
  'es-419': es,
  'pt-BR': pt,
  ja,
  'zh-CN': zh,
};

/** Says the catalogue's sentences in one language. */
export interface Say {
  /** For plain places: labels, placeholders, choices. */
  <K extends Key>(key: K, ...values: Values<K>): string;
  /** For text displays: what the values hold is shown as it stands, whatever Markdown it contains. */
  markdown<K extends Key>(key: K, ...values: Values<K>): string;
  /** What dates and numbers are written in, BCP 47. */
  locale: string;
}

function shown(value: Value): string | number {
  if (value instanceof Date) return time(value, TimestampStyles.RelativeTime);
  return typeof value === 'object' ? value.markdown : value;
}

/** Compiled messages by their text: compiling costs more than a reply may. */
const compiled = new Map<string, IntlMessageFormat>();

function format(locale: string, message: string, values: Record<string, Value> = {}): string {
  const id = `${locale} ${message}`;
  let compiledMessage = compiled.get(id);
  if (!compiledMessage) {
    // Not tags but Discord's timestamps and mentions stand in angle brackets.
    compiledMessage = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    compiled.set(id, compiledMessage);
  }
  const said = Object.entries(values).map(([name, value]) => [name, shown(value)]);
  return compiledMessage.format<string>(Object.fromEntries(said)) as string;
}

/**
 * The bot's words for a reader.
 * @param locale Discord's, of a member or a server; a language the bot does not speak gets English
 */
export function speak(locale: string): Say {
  const catalogue = CATALOGUES[locale];
  const line = (key: Key): [locale: string, message: string] => {
    const translated = catalogue?.[key];
    return translated === undefined ? ['en-US', en[key]] : [locale, translated];
  };
  const say = <K extends Key>(key: K, ...[values]: Values<K>) => format(...line(key), values);
  const markdown = <K extends Key>(key: K, ...[values]: Values<K>) => {
    const escaped = Object.entries<Value>(values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeText(value) : value,
    ]);
    return format(...line(key), Object.fromEntries(escaped));
  };
  return Object.assign(say, { markdown, locale: catalogue ? locale : 'en-US' });
}
