import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { InteractionView, LocalEvent } from '../events.ts';

// What the page and its server tell each other. Messages, commands and modals are as Discord's API has them.

export interface PageUser {
  id: string;
  name: string;
  bot: boolean;
}

export interface PageMember {
  userId: string;
  roleIds: string[];
}

export interface PageServer {
  id: string;
  name: string;
  channels: { id: string; name: string }[];
  roles: { id: string; name: string }[];
  members: PageMember[];
  /** The commands that the member looking at the page may use here. */
  commands: APIApplicationCommand[];
}

/** Everything that one member may see, as it stands when the page connects. */
export interface PageState {
  me: string;
  botId: string;
  botOnline: boolean;
  /** The language that the member's Discord is set to. */
  locale: string;
  users: PageUser[];
  servers: PageServer[];
  /** By channel, oldest first. */
  messages: Record<string, APIMessage[]>;
}

/** An option of a command as the member filled it in. Files travel beside it, under the option's name. */
export interface FilledOption {
  name: string;
  type: ApplicationCommandOptionType;
  value?: string | number | boolean;
  focused?: boolean;
}

/** A command with what was typed into it. */
export interface CommandCall {
  channelId: string;
  commandId: string;
  /** Names of the subcommand group and subcommand, outermost first. */
  path: string[];
  options: FilledOption[];
  /** The message or user of a context menu command. */
  targetId?: string;
}

/** What was entered into one component of a modal. Files travel beside it, under the custom id. */
export type FieldValue = string | string[] | boolean;

/** What the page asks its server to do, by name: what it sends, and what comes back. */
export interface Actions {
  setLocale: { sends: { locale: string }; gets: null };
  say: { sends: { channelId: string; content: string }; gets: null };
  command: { sends: CommandCall; gets: InteractionView };
  autocomplete: { sends: CommandCall; gets: APIApplicationCommandOptionChoice[] };
  use: {
    sends: { channelId: string; messageId: string; customId: string; values?: string[] | undefined };
    gets: InteractionView;
  };
  submit: {
    sends: { interactionId: string; fields: Record<string, FieldValue | null> };
    gets: InteractionView;
  };
}

/** What the server sends by itself: the whole state once, then every event that the member may see. */
export type PageMessage = { type: 'state'; state: PageState } | LocalEvent;
