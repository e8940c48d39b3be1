import { ApplicationCommandOptionType as Kind, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { Member } from '../driver/member.ts';
import { Message } from '../driver/message.ts';
import { Modal } from '../driver/modal.ts';
import type { OptionInput } from '../driver/options.ts';
import { ClientRefusal } from '../driver/refusal.ts';
import { type Interaction, interactionView } from '../interactions/interaction.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { Actions, CommandCall } from '../page/bridge.ts';
import type { Upload } from '../world/files.ts';
import { memberAt } from './state.ts';

/** Files that came with an action, by the name of the option or the custom id of the field. */
export type Files = Map<string, Upload[]>;

const commandCall = z.object({
  channelId: z.string(),
  commandId: z.string(),
  path: z.array(z.string()),
  options: z.array(
    z.object({
      name: z.string(),
      type: z.enum(Kind),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
      focused: z.boolean().optional(),
    }),
  ),
  targetId: z.string().optional(),
});

const schemas = {
  setLocale: z.object({ locale: z.enum(Locale) }),
  say: z.object({ channelId: z.string(), content: z.string() }),
  command: commandCall,
  autocomplete: commandCall,
  use: z.object({
    channelId: z.string(),
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  submit: z.object({
    interactionId: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean(), z.null()])),
  }),
};

/**
 * Does what the page asks for as one user, and waits until the bot has answered (a deferral is an answer) or failed to.
 * @throws ClientRefusal for what Discord's client would not do, and for actions that do not exist
 */
export async function act(
  discord: LocalDiscord,
  userId: string,
  name: string,
  what: unknown,
  files: Files,
): Promise<Actions[keyof Actions]['gets']> {
  switch (name) {
    case 'setLocale':
      discord.parts.world.user(userId).locale = schemas.setLocale.parse(what).locale;
      return null;
    case 'say': {
      const { channelId, content } = schemas.say.parse(what);
      memberAt(discord, userId, channelId).post(discord.parts.world.channel(channelId), content);
      return null;
    }
    case 'command':
      return answered(
        discord,
        startCommand(discord, userId, schemas.command.parse(what) as CommandCall, files),
      );
    case 'autocomplete':
      return autocomplete(discord, userId, schemas.autocomplete.parse(what) as CommandCall);
    case 'use': {
      const { channelId, messageId, customId, values } = schemas.use.parse(what);
      const member = memberAt(discord, userId, channelId);
      const started = values
        ? member.startChoose(channelId, messageId, customId, values)
        : member.startPress(channelId, messageId, customId);
      return answered(discord, started);
    }
    case 'submit': {
      const { interactionId, fields } = schemas.submit.parse(what);
      const opener = discord.parts.interactions.get(interactionId);
      if (opener.user.id !== userId || !opener.modal) throw new ClientRefusal('There is no such modal');
      const member = memberAt(discord, userId, opener.channel.id);
      const given = Object.entries(fields).filter(([, value]) => value !== null);
      const values = Object.fromEntries([...given, ...files]);
      return answered(discord, new Modal(member, opener, opener.modal).startSubmit(values));
    }
    default:
      throw new ClientRefusal(`There is no action "${name}"`);
  }
}

async function answered(discord: LocalDiscord, interaction: Interaction) {
  await discord.until(() => interaction.state !== 'waiting', 'the bot did not answer');
  return interactionView(interaction);
}

function startCommand(discord: LocalDiscord, userId: string, call: CommandCall, files: Files): Interaction {
  const channel = discord.parts.world.channel(call.channelId);
  const member = memberAt(discord, userId, call.channelId);
  const name = commandName(discord, userId, call);
  if (call.targetId === undefined) return member.startSlash(name, inputs(call, files), { channel });
  const user = discord.parts.world.users.get(call.targetId);
  if (user) return member.startContextMenu(name, new Member(discord, member.server, user), { channel });
  const stored = channel.messages.get(call.targetId);
  if (!stored) throw new ClientRefusal('The message is not there any more');
  return member.startContextMenu(name, new Message(member, channel, stored), { channel });
}

async function autocomplete(discord: LocalDiscord, userId: string, call: CommandCall) {
  const focused = call.options.find((option) => option.focused);
  if (!focused) throw new ClientRefusal('No option is focused');
  const channel = discord.parts.world.channel(call.channelId);
  return memberAt(discord, userId, call.channelId).autocomplete(
    commandName(discord, userId, call),
    focused.name,
    focused.value as string,
    inputs(call, new Map()),
    { channel },
  );
}

/** The words of the command: its own name, then those of subcommand group and subcommand. */
function commandName(
  discord: LocalDiscord,
  userId: string,
  { channelId, commandId, path }: CommandCall,
): string {
  const channel = discord.parts.world.channel(channelId);
  const commands = memberAt(discord, userId, channelId).commands({ channel });
  const command = commands.find(({ id }) => id === commandId);
  if (!command) throw new ClientRefusal('There is no such command here');
  return [command.name, ...path].join(' ');
}

/** What was filled in, as the driver takes it: files for attachments, something with an id for users and the like. */
function inputs(call: CommandCall, files: Files): Record<string, OptionInput> {
  const given = call.options.map(({ name, type, value }): [string, OptionInput | undefined] => {
    if (type === Kind.Attachment) return [name, files.get(name)?.[0]];
    const hasId = [Kind.User, Kind.Role, Kind.Channel, Kind.Mentionable].includes(type);
    return [name, hasId ? { id: String(value) } : value];
  });
  return Object.fromEntries(given.filter((entry): entry is [string, OptionInput] => entry[1] !== undefined));
}
