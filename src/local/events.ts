import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/**
 * Where an interaction stands for the member who started it.
 * - `waiting`: the bot has not answered; `failed`: it did not within 3 seconds
 * - `thinking`: deferred, the reply is still to come; `updating`: a component's update was deferred
 * - `replied`: there is a message (or an update of one); `modal`: a modal opened; `choices`: autocomplete answered
 */
export type InteractionState =
  | 'waiting'
  | 'thinking'
  | 'updating'
  | 'replied'
  | 'modal'
  | 'choices'
  | 'failed';

/** What one interaction has led to so far, as plain data. */
export interface InteractionView {
  id: string;
  userId: string;
  channelId: string;
  state: InteractionState;
  /** The reply, or the message that was updated. */
  messageId: string | null;
  followUpIds: string[];
  modal: APIModalInteractionResponseCallbackData | null;
  choices: APIApplicationCommandOptionChoice[] | null;
}

/** Something that happened. `visibleTo` is the one user who may see it, or null for everyone in the channel. */
export type LocalEvent =
  | { type: 'message.created'; channelId: string; visibleTo: string | null; message: APIMessage }
  | { type: 'message.edited'; channelId: string; visibleTo: string | null; message: APIMessage }
  | { type: 'message.deleted'; channelId: string; visibleTo: string | null; messageId: string }
  | { type: 'interaction'; channelId: string; visibleTo: string; interaction: InteractionView }
  | { type: 'typing'; channelId: string; visibleTo: null; userId: string }
  | { type: 'commands.changed'; channelId: null; visibleTo: null; serverId: string | null }
  | { type: 'bot.connected' | 'bot.disconnected'; channelId: null; visibleTo: null };

export type Listener = (event: LocalEvent) => void;

/** Hands every event to every listener, in the order of subscription. */
export class Events {
  #listeners = new Set<Listener>();

  /** Calls `listener` for everything that happens from now on; the returned function ends that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: LocalEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
