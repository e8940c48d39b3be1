import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import type { Action } from '../interactions/interactions.ts';
import type { Parts } from '../parts.ts';
import { type ComponentNode, walk } from '../world/message-body.ts';
import type { Channel, StoredMessage } from '../world/model.ts';
import { enter, fillOptions, type OptionInput, type SentOption } from './options.ts';
import { ClientRefusal } from './refusal.ts';
import { kindOfId, resolve } from './resolve.ts';

// What Discord's client sends for each thing a member does, after the checks that it makes itself.

/** An action that has yet to be given its member. */
export type Prepared = Omit<Action, 'user'> & { data: object };

type Values = Record<string, OptionInput>;

/** A slash command, one of those `offered`; `path` is its name and those of its subcommands. */
export function slash(
  parts: Parts,
  offered: APIApplicationCommand[],
  channel: Channel,
  path: string,
  values: Values,
): Prepared {
  const { command, options, wrap } = find(offered, path);
  const { sent, mentioned } = fillOptions(
    options,
    values,
    (upload) => parts.files.add(upload, channel.id),
    (id) => kindOfId(parts, channel, id),
  );
  const ids = [...mentioned.users, ...mentioned.roles, ...mentioned.channels];
  const resolved = resolve(parts, channel, ids, mentioned.attachments);
  const data = {
    ...head(command),
    options: wrap(sent),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
  // Discord names the command over the reply, and so in what its messages say of where they come from.
  return { type: InteractionType.ApplicationCommand, channel, data, metadata: { name: path } };
}

/** The question what to offer while `typed` stands in an option and `others` are filled. */
export function autocomplete(
  offered: APIApplicationCommand[],
  channel: Channel,
  path: string,
  option: string,
  typed: string | number,
  others: Values,
): Prepared {
  const { command, options, wrap } = find(offered, path);
  const focused = options.find((o) => o.name === option);
  if (!focused || !('autocomplete' in focused && focused.autocomplete)) {
    throw new ClientRefusal(`Option "${option}" does not autocomplete`);
  }
  const sent: SentOption[] = [];
  for (const { name, type } of options) {
    const other = others[name];
    if (name === option) sent.push({ name, type, value: typed, focused: true });
    else if (typeof other === 'object') {
      // A file is not sent before the command itself is.
      if ('id' in other) sent.push({ name, type, value: other.id });
    } else if (other !== undefined) sent.push({ name, type, value: other });
  }
  const data = { ...head(command), options: wrap(sent) };
  return { type: InteractionType.ApplicationCommandAutocomplete, channel, data };
}

/** A context-menu command on a message, or on the user with an id. */
export function contextMenu(
  parts: Parts,
  offered: APIApplicationCommand[],
  channel: Channel,
  name: string,
  target: StoredMessage | string,
): Prepared {
  const onUser = typeof target === 'string';
  const type = onUser ? ApplicationCommandType.User : ApplicationCommandType.Message;
  const command = offered.find((c) => c.name === name && c.type === type);
  if (!command) throw new ClientRefusal(`There is no command "${name}" in that menu`);
  const target_id = onUser ? target : target.data.id;
  const resolved = onUser ? resolve(parts, channel, [target]) : resolve(parts, channel, [], [], [target]);
  return {
    type: InteractionType.ApplicationCommand,
    channel,
    data: { ...head(command), target_id, resolved },
    metadata: { name, ...(!onUser && { target_message_id: target_id }) },
  };
}

/** A press of a button, or a choice in a menu when there are `values`. */
export function component(
  parts: Parts,
  userId: string,
  channel: Channel,
  messageId: string,
  customId: string,
  values?: readonly string[],
): Prepared {
  const source = channel.messages.get(messageId);
  if (!source || (source.visibleTo !== null && source.visibleTo !== userId)) {
    throw new ClientRefusal('The message is not there any more');
  }
  const node = [...walk(source.data.components ?? [])].find((c) => c.custom_id === customId);
  if (!node) throw new ClientRefusal(`The message has no component "${customId}"`);
  if (node.disabled) throw new ClientRefusal(`"${customId}" is disabled`);
  if ((node.type === ComponentType.Button) !== (values === undefined)) {
    throw new ClientRefusal('A button is pressed, in a menu one chooses');
  }
  if (values) checkChoice(parts, channel, node, values);
  const resolved = node.options ? {} : resolve(parts, channel, values ?? []);
  return {
    type: InteractionType.MessageComponent,
    channel,
    source,
    data: {
      component_type: node.type,
      custom_id: customId,
      id: node.id,
      ...(values && { values, resolved }),
    },
    metadata: { interacted_message_id: messageId },
  };
}

/** A filled modal that `opener` opened. */
export function submission({ channel, source, metadata }: Interaction, data: object): Prepared {
  const opened = { triggering_interaction_metadata: metadata };
  return { type: InteractionType.ModalSubmit, channel, source, data, metadata: opened };
}

/** What each menu that Discord fills itself lets one choose. */
const KINDS: Partial<Record<ComponentType, string[]>> = {
  [ComponentType.UserSelect]: ['users'],
  [ComponentType.RoleSelect]: ['roles'],
  [ComponentType.MentionableSelect]: ['users', 'roles'],
  [ComponentType.ChannelSelect]: ['channels'],
};

function checkChoice(parts: Parts, channel: Channel, node: ComponentNode, values: readonly string[]): void {
  const { min_values, max_values } = node as { min_values?: number | null; max_values?: number | null };
  const [least, most] = [min_values ?? 1, max_values ?? 1];
  if (values.length < least || values.length > most) {
    throw new ClientRefusal(`The menu takes ${least} to ${most} choices, got ${values.length}`);
  }
  const options = node.options as { value: string }[] | undefined;
  for (const value of values) {
    const kind = kindOfId(parts, channel, value);
    const offered = options
      ? options.some((o) => o.value === value)
      : kind && KINDS[node.type]?.includes(kind);
    if (!offered) throw new ClientRefusal(`The menu does not offer "${value}"`);
  }
}

function find(offered: APIApplicationCommand[], path: string) {
  const [name, ...subcommands] = path.split(' ');
  const command = offered.find((c) => c.name === name && c.type === ApplicationCommandType.ChatInput);
  if (!command) throw new ClientRefusal(`There is no /${name} for this member here`);
  type Options = (APIApplicationCommandOption & APIApplicationCommandBasicOption)[];
  return { command, ...enter((command.options ?? []) as Options, subcommands) };
}

function head({ id, name, type, guild_id }: APIApplicationCommand): object {
  return { id, name, type, ...(guild_id && { guild_id }) };
}
