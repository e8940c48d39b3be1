import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { fault } from './fields.ts';

/** What Discord takes as the name of a slash command or an option: its documented expression, and no capitals. */
export const commandName = {
  test: (name: string): boolean =>
    /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) && name === name.toLowerCase(),
};

const LOCALES: readonly string[] = Object.values(Locale);

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
