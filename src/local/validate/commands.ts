import { type APIApplicationCommand, ApplicationCommandType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { refuse } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { CommandBody } from '../world/commands.ts';
import { invalidName, isSlashName, localized } from './command-names.ts';
import { options } from './command-options.ts';
import { fault, integer, list, oneOf, refuseRepeated, text } from './fields.ts';
import { readForm } from './form.ts';

const command = z
  .object({
    type: oneOf([Type.ChatInput, Type.User, Type.Message]).optional(),
    name: text(1, LIMITS.commandName),
    name_localizations: localized(text(1, LIMITS.commandName)),
    description: text(0, LIMITS.commandDescription).optional(),
    description_localizations: localized(text(1, LIMITS.commandDescription)),
    options: options.optional(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    contexts: list(integer(0, 2), 1, 3).nullish(),
    integration_types: list(integer(0, 1), 1, 2).optional(),
    dm_permission: z.boolean().nullish(),
    nsfw: z.boolean().optional(),
  })
  .superRefine((body, context) => {
    const isSlash = (body.type ?? Type.ChatInput) === Type.ChatInput;
    if (isSlash) {
      if (!isSlashName(body.name)) context.addIssue(invalidName(['name']));
      for (const [locale, name] of Object.entries(body.name_localizations ?? {})) {
        if (!isSlashName(name)) context.addIssue(invalidName(['name_localizations', locale]));
      }
      if (!body.description) {
        context.addIssue(fault('BASE_TYPE_REQUIRED', 'This field is required', ['description']));
      }
    } else {
      const message = 'Context menu commands cannot have';
      if (body.description) {
        const code = 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_UNSUPPORTED';
        context.addIssue(fault(code, `${message} a description`, ['description']));
      }
      if (body.options?.length) {
        context.addIssue(
          fault('APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_UNSUPPORTED', `${message} options`, ['options']),
        );
      }
    }
    if (sizeOf(body) > LIMITS.commandCharacters) {
      const message = `Command exceeds maximum size (${LIMITS.commandCharacters})`;
      context.addIssue(fault('APPLICATION_COMMAND_TOO_LARGE', message));
    }
  });

const commandSet = z.array(command).superRefine((all, context) => {
  refuseRepeated(
    all,
    (one) => `${one.type ?? Type.ChatInput} ${one.name}`,
    (index) =>
      context.addIssue(
        fault('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique', [index]),
      ),
  );
});

/** A whole set of commands. @throws DiscordError 50035 with each fault, 30032 when there are too many of a type. */
export function checkCommandSet(json: unknown): CommandBody[] {
  const all = readForm(commandSet, json) as CommandBody[];
  checkCounts(all);
  return all;
}

/** One command to be added to `others`. */
export function checkCommand(json: unknown, others: readonly APIApplicationCommand[]): CommandBody {
  const body = readForm(command, json) as CommandBody;
  const type = body.type ?? Type.ChatInput;
  checkCounts([...others.filter((other) => other.name !== body.name || other.type !== type), body]);
  return body;
}

/** Changes to a command, which must be a valid command with them. */
export function checkCommandEdit(json: unknown, old: APIApplicationCommand): Partial<CommandBody> {
  const changes = readForm(z.record(z.string(), z.unknown()), json);
  const whole = readForm(command, { ...fieldsOf(old), ...changes }) as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(changes)
      .filter((key) => key in whole)
      .map((key) => [key, whole[key]]),
  );
}

function fieldsOf({ contexts, ...old }: APIApplicationCommand): object {
  return { ...old, ...(contexts && { contexts }) };
}

function checkCounts(all: readonly { type?: Type | undefined }[]): void {
  const limits = [
    [Type.ChatInput, LIMITS.slashCommands],
    [Type.User, LIMITS.userCommands],
    [Type.Message, LIMITS.messageCommands],
  ] as const;
  for (const [type, limit] of limits) {
    if (all.filter((one) => (one.type ?? Type.ChatInput) === type).length > limit)
      throw refuse.tooManyCommands(limit);
  }
}

interface Sized {
  name: string;
  description?: string | undefined;
  name_localizations?: Record<string, string> | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
  options?: Sized[] | undefined;
  choices?: {
    name: string;
    value: string | number;
    name_localizations?: Record<string, string> | null | undefined;
  }[];
}

/** Names, descriptions and values together; of a text in several languages the longest counts. */
function sizeOf(node: unknown): number {
  const {
    name,
    description = '',
    name_localizations,
    description_localizations,
    options,
    choices,
  } = node as Sized;
  const longest = (own: string, others: Record<string, string> | null | undefined) =>
    Math.max(own.length, ...Object.values(others ?? {}).map((other) => other.length));
  const inner = (options ?? []).reduce((sum, option) => sum + sizeOf(option), 0);
  const values = (choices ?? []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
    0,
  );
  return longest(name, name_localizations) + longest(description, description_localizations) + inner + values;
}
