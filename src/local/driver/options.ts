import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIAttachment,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Upload } from '../world/files.ts';
import { ClientRefusal } from './refusal.ts';

/** What a test gives for an option: a value, a file, or something with an id (a member, a channel, a role). */
export type OptionInput = string | number | boolean | Upload | { id: string };

/** An option as an interaction carries it. */
export interface SentOption {
  name: string;
  type: Type;
  value?: string | number | boolean;
  focused?: boolean;
  options?: SentOption[];
}

/** Ids to look up for `resolved`, and the files to keep. */
export interface Mentioned {
  users: string[];
  roles: string[];
  channels: string[];
  attachments: APIAttachment[];
}

/** Checks the values for a command's options as Discord's client does and puts them in the form that is sent. */
export function fillOptions(
  options: readonly APIApplicationCommandBasicOption[],
  values: Record<string, OptionInput>,
  keepFile: (upload: Upload) => APIAttachment,
  kindOf: (id: string) => 'users' | 'roles' | 'channels' | undefined,
): { sent: SentOption[]; mentioned: Mentioned } {
  for (const name of Object.keys(values)) {
    if (!options.some((option) => option.name === name))
      throw new ClientRefusal(`There is no option "${name}"`);
  }
  const mentioned: Mentioned = { users: [], roles: [], channels: [], attachments: [] };
  const sent: SentOption[] = [];
  for (const option of options) {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required) throw new ClientRefusal(`Option "${option.name}" is required`);
      continue;
    }
    sent.push({
      name: option.name,
      type: option.type,
      value: settleValue(option, value, mentioned, keepFile, kindOf),
    });
  }
  return { sent, mentioned };
}

function settleValue(
  option: APIApplicationCommandBasicOption,
  value: OptionInput,
  mentioned: Mentioned,
  keepFile: (upload: Upload) => APIAttachment,
  kindOf: (id: string) => 'users' | 'roles' | 'channels' | undefined,
): string | number | boolean {
  const wrong = (what: string) => new ClientRefusal(`Option "${option.name}" ${what}`);
  switch (option.type) {
    case Type.String:
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== (option.type === Type.String ? 'string' : 'number'))
        throw wrong('takes another type');
      checkScalar(option, value as string | number, wrong);
      return value as string | number;
    }
    case Type.Boolean:
      if (typeof value !== 'boolean') throw wrong('is true or false');
      return value;
    case Type.Attachment: {
      if (typeof value !== 'object' || !('data' in value)) throw wrong('takes a file');
      checkFile(option, value, wrong);
      const attachment = keepFile(value);
      mentioned.attachments.push(attachment);
      return attachment.id;
    }
    default: {
      if (typeof value !== 'object' || !('id' in value)) throw wrong('takes someone or something with an id');
      const kind = kindOf(value.id);
      if (!kind || !allowedKinds(option.type).includes(kind)) throw wrong('does not take that');
      mentioned[kind].push(value.id);
      return value.id;
    }
  }
}

type Wrong = (what: string) => ClientRefusal;

function checkScalar(option: APIApplicationCommandBasicOption, value: string | number, wrong: Wrong): void {
  const { choices } = option as { choices?: { value: string | number }[] };
  if (choices?.length && !choices.some((choice) => choice.value === value))
    throw wrong('takes one of its choices');
  if (option.type === Type.String) {
    const { min_length = 0, max_length = 6_000 } = option as { min_length?: number; max_length?: number };
    const { length } = value as string;
    // An empty string is an option left empty; the client does not send it.
    if (length < Math.max(1, min_length) || length > max_length) {
      throw wrong(`takes ${Math.max(1, min_length)} to ${max_length} characters, got ${length}`);
    }
    return;
  }
  const { min_value = -Infinity, max_value = Infinity } = option as {
    min_value?: number;
    max_value?: number;
  };
  if (option.type === Type.Integer && !Number.isSafeInteger(value)) throw wrong('takes a whole number');
  if ((value as number) < min_value || (value as number) > max_value)
    throw wrong(`takes ${min_value} to ${max_value}`);
}

function checkFile(option: APIApplicationCommandBasicOption, upload: Upload, wrong: Wrong): void {
  if (upload.data.byteLength > 10 * 1024 * 1024) throw wrong('takes files of up to 10 MiB');
  const { file_types } = option as { file_types?: string[] };
  const extension = upload.name.includes('.') ? `.${upload.name.split('.').at(-1)!.toLowerCase()}` : '';
  if (file_types?.length && !file_types.some((type) => type.toLowerCase() === extension)) {
    throw wrong(`takes only ${file_types.join(', ')}`);
  }
}

function allowedKinds(type: Type): string[] {
  if (type === Type.User) return ['users'];
  if (type === Type.Role) return ['roles'];
  if (type === Type.Channel) return ['channels'];
  return ['users', 'roles'];
}

/** Follows `article add` into a command's subcommands: the options of the last, and how to wrap what was filled in. */
export function enter(
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
): { options: APIApplicationCommandBasicOption[]; wrap: (sent: SentOption[]) => SentOption[] } {
  const isBranch = (o: APIApplicationCommandOption) =>
    o.type === Type.Subcommand || o.type === Type.SubcommandGroup;
  const [head, ...rest] = path;
  if (head === undefined) {
    if (options.some(isBranch)) throw new ClientRefusal('A subcommand must be chosen');
    return { options: options as APIApplicationCommandBasicOption[], wrap: (sent) => sent };
  }
  const branch = options.find((option) => option.name === head && isBranch(option));
  if (!branch) throw new ClientRefusal(`There is no subcommand "${head}"`);
  const inner = enter((branch as { options?: APIApplicationCommandOption[] }).options ?? [], rest);
  return {
    options: inner.options,
    wrap: (sent) => [{ name: branch.name, type: branch.type, options: inner.wrap(sent) }],
  };
}
