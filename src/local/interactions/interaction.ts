import type {
  APIApplicationCommandOptionChoice,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from 'discord-api-types/v10';
import type { InteractionState, InteractionView } from '../events.ts';
import type { Channel, StoredMessage, User } from '../world/model.ts';

/** One thing a member did that the bot is asked to answer, and what came of it. */
export interface Interaction {
  id: string;
  token: string;
  type: InteractionType;
  user: User;
  channel: Channel;
  /** Milliseconds, by the server's clock. */
  createdAt: number;
  state: InteractionState;
  /** The message whose component was used, or from whose component the modal came. */
  source: StoredMessage | null;
  /** The reply; for updates of a component's message, that message. */
  original: StoredMessage | null;
  followUps: StoredMessage[];
  modal: APIModalInteractionResponseCallbackData | null;
  choices: APIApplicationCommandOptionChoice[] | null;
  /** How messages that come of it say where they come from. */
  metadata: APIMessageInteractionMetadata;
}

/** The interaction as plain data. */
export function interactionView(interaction: Interaction): InteractionView {
  return {
    id: interaction.id,
    userId: interaction.user.id,
    channelId: interaction.channel.id,
    state: interaction.state,
    messageId: interaction.original?.data.id ?? null,
    followUpIds: interaction.followUps.map((message) => message.data.id),
    modal: interaction.modal,
    choices: interaction.choices,
  };
}
