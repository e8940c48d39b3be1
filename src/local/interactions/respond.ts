import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
  InteractionResponseType as Kind,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { badField } from '../errors.ts';
import type { Parts } from '../parts.ts';
import type { Upload } from '../world/files.ts';
import type { MessageBody } from '../world/message-body.ts';
import type { StoredMessage } from '../world/model.ts';
import type { Interaction } from './interaction.ts';

/** A checked answer to an interaction. */
export type Answer =
  | { type: Kind.ChannelMessageWithSource | Kind.UpdateMessage; data: MessageBody }
  | { type: Kind.DeferredChannelMessageWithSource; data: { flags?: number | null | undefined } }
  | { type: Kind.DeferredMessageUpdate }
  | {
      type: Kind.ApplicationCommandAutocompleteResult;
      data: { choices: APIApplicationCommandOptionChoice[] };
    }
  | { type: Kind.Modal; data: APIModalInteractionResponseCallbackData };

const { ApplicationCommand, MessageComponent, ApplicationCommandAutocomplete, ModalSubmit } = InteractionType;

/** Which answers each type of interaction accepts. A modal's submission can update only a message it came from. */
const ACCEPTS: Partial<Record<InteractionType, Kind[]>> = {
  [ApplicationCommand]: [Kind.ChannelMessageWithSource, Kind.DeferredChannelMessageWithSource, Kind.Modal],
  [ApplicationCommandAutocomplete]: [Kind.ApplicationCommandAutocompleteResult],
  [MessageComponent]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
    Kind.DeferredMessageUpdate,
    Kind.UpdateMessage,
    Kind.Modal,
  ],
  [ModalSubmit]: [
    Kind.ChannelMessageWithSource,
    Kind.DeferredChannelMessageWithSource,
    Kind.DeferredMessageUpdate,
    Kind.UpdateMessage,
  ],
};

/** Refuses an answer of a type that this interaction does not take, such as a modal in answer to a modal. */
export function checkAnswerType(interaction: Interaction, type: number): void {
  const accepted = (ACCEPTS[interaction.type] ?? []).filter(
    (kind) => interaction.source || (kind !== Kind.UpdateMessage && kind !== Kind.DeferredMessageUpdate),
  );
  if (accepted.includes(type)) return;
  throw badField(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${accepted.join(', ')}}.`);
}

/** Carries an answer out: makes or changes the message, opens the modal, hands over the choices. */
export function respond(
  parts: Parts,
  interaction: Interaction,
  answer: Answer,
  uploads: readonly Upload[],
): void {
  const { messages, interactions } = parts;
  switch (answer.type) {
    case Kind.ChannelMessageWithSource:
      interaction.original = reply(parts, interaction, answer.data, uploads);
      interactions.settle(interaction, 'replied');
      break;
    case Kind.DeferredChannelMessageWithSource: {
      const flags = (answer.data.flags ?? 0) | MessageFlags.Loading;
      interaction.original = reply(parts, interaction, { flags }, []);
      interactions.settle(interaction, 'thinking');
      break;
    }
    case Kind.DeferredMessageUpdate:
      interaction.original = interaction.source;
      interactions.settle(interaction, 'updating');
      break;
    case Kind.UpdateMessage:
      interaction.original = messages.edit(interaction.channel, interaction.source!, answer.data, uploads);
      interactions.settle(interaction, 'replied');
      break;
    case Kind.ApplicationCommandAutocompleteResult:
      interaction.choices = answer.data.choices;
      interactions.settle(interaction, 'choices');
      break;
    case Kind.Modal:
      interaction.modal = answer.data;
      interactions.settle(interaction, 'modal');
      break;
  }
}

/** Sends a message in the interaction's name: its reply or a follow-up. */
export function reply(
  parts: Parts,
  interaction: Interaction,
  body: MessageBody,
  uploads: readonly Upload[],
): StoredMessage {
  const { channel, user, metadata, type } = interaction;
  const flags = body.flags ?? 0;
  return parts.messages.create({
    channel,
    author: parts.world.bot,
    body: { ...body, flags: flags & ~MessageFlags.Ephemeral },
    uploads,
    visibleTo: flags & MessageFlags.Ephemeral ? user.id : null,
    interaction: metadata,
    type: type === ApplicationCommand ? MessageType.ChatInputCommand : MessageType.Default,
  });
}
