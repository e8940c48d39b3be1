import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { fault, text } from './fields.ts';

const LOCALES: readonly string[] = Object.values(Locale);

/** Whether Discord takes it as the name of a slash command or an option: letters, digits, - _ ' and no capitals. */
export function isSlashName(name: string): boolean {
  return /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u.test(name) && name === name.toLowerCase();
}

export const invalidName = (path: string[] = []) =>
  fault('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid', path);

/** A name of one to 32 such characters. */
export const slashName = text(1, LIMITS.commandName).superRefine((name, context) => {
  if (name.length <= LIMITS.commandName && !isSlashName(name)) context.addIssue(invalidName());
});

/** Translations by language; a language that Discord does not know is refused. */
export function localized(value: z.ZodType<string>) {
  return z
    .record(z.string(), value)
    .superRefine((all, context) => {
      for (const locale of Object.keys(all)) {
        if (LOCALES.includes(locale)) continue;
        const message = `Value must be one of {${LOCALES.map((l) => `'${l}'`).join(', ')}}.`;
        context.addIssue(fault('BASE_TYPE_CHOICES', message, [locale]));
      }
    })
    .nullish();
}
