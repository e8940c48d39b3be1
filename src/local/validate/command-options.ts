import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { localized, slashName } from './command-names.ts';
import { fault, integer, list, oneOf, refuseRepeated, text } from './fields.ts';

const named = {
  name: slashName,
  name_localizations: localized(slashName),
  description: text(1, LIMITS.commandDescription),
  description_localizations: localized(text(1, LIMITS.commandDescription)),
};

const choice = z.object({
  name: text(1, LIMITS.choiceName),
  name_localizations: localized(text(1, LIMITS.choiceName)),
  value: z.union([text(0, LIMITS.choiceValue), z.number()]),
});

/** An option that takes a value. */
const leaf = z
  .object({
    ...named,
    type: oneOf([3, 4, 5, 6, 7, 8, 9, 10, 11]),
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: list(choice, 0, LIMITS.commandChoices).optional(),
    min_length: integer(0, LIMITS.stringOption).optional(),
    max_length: integer(1, LIMITS.stringOption).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    channel_types: z.array(z.number().int()).optional(),
    file_types: list(text(1, 100), 0, LIMITS.fileTypes).optional(),
  })
  .superRefine((option, context) => {
    const scalar = [Type.String, Type.Integer, Type.Number].includes(option.type as Type);
    if (option.choices?.length && option.autocomplete) {
      const message = 'An option with choices cannot autocomplete';
      context.addIssue(fault('APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES', message, ['choices']));
    }
    if (!scalar && (option.choices?.length || option.autocomplete)) {
      const message = 'Options of this type take neither choices nor autocomplete';
      context.addIssue(fault('APPLICATION_COMMAND_OPTIONS_CHOICES_UNSUPPORTED', message, ['type']));
    }
    refuseRepeated(
      option.choices ?? [],
      (c) => c.name,
      (index) => {
        const message = 'Option choice name already exists';
        context.addIssue(
          fault('APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', message, ['choices', index]),
        );
      },
    );
  });

/** Options of one level: names differ, and what is required comes first. */
function level<T extends z.ZodType<{ name: string; required?: boolean | undefined; type: number }>>(item: T) {
  return list(item, 0, LIMITS.commandOptions).superRefine((all, context) => {
    refuseRepeated(
      all,
      (option) => option.name,
      (index) =>
        context.addIssue(
          fault('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists', [index]),
        ),
    );
    let optional = false;
    all.forEach((option, index) => {
      if (option.required && optional) {
        const message = 'Required options must be placed before non-required options';
        context.addIssue(fault('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message, [index]));
      }
      optional ||= !option.required;
    });
    const branches = all.filter((option) => option.type <= Type.SubcommandGroup).length;
    if (branches > 0 && branches < all.length) {
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      context.addIssue(fault('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message));
    }
  });
}

const subcommand = z.object({ ...named, type: z.literal(Type.Subcommand), options: level(leaf).optional() });

const group = z.object({
  ...named,
  type: z.literal(Type.SubcommandGroup),
  options: level(z.discriminatedUnion('type', [subcommand])).optional(),
});

/** The options of a slash command. */
export const options = level(z.discriminatedUnion('type', [leaf, subcommand, group]) as never);
