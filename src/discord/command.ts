import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Feeds } from '../library/feeds.ts';
import type { Questions, Settings, SettingsOfServer } from '../library/libraries.ts';
import type { Library } from '../library/library.ts';
import type { Readers } from '../library/sources.ts';
import type { Metrics } from '../monitoring/metrics.ts';
import type { Cooldown } from './cooldown.ts';
import type { Key, Values } from './messages/catalogue.ts';
import { type Say, speak } from './messages/say.ts';

/** What commands may use besides the interaction itself. */
export interface Context {
  /** The library of a server, loaded on first use. */
  library(serverId: string): Promise<Library>;
  /** What a server's moderators have chosen. */
  settings(serverId: string): SettingsOfServer;
  /** Takes a member's id out of a server's records. @returns how many entries named them */
  forget(serverId: string, memberId: string): Promise<number>;
  /** Takes what a member did for this process. @returns false when another process has it */
  claim(serverId: string, request: string): Promise<boolean>;
  /** The questions that were asked on a server. */
  questions(serverId: string): Questions;
  /** What turns links and attachments into articles. */
  readers: Readers;
  /** The feeds of all servers. */
  feeds: Pick<Feeds, 'add' | 'list' | 'remove'>;
  /** Every registered slash command. */
  commands: readonly Command[];
  /** Every registered command of the menu that a message has. */
  menus: readonly MenuCommand[];
  log: Logger;
  metrics: Metrics;
}

/** What a command may use while it answers one interaction. */
export interface CommandContext extends Context {
  /** Discord's id of what is answered. */
  request: string;
  /** Says the bot's sentences in the language of this reply. */
  say: Say;
  /** Keeps the pauses between questions. */
  cooldown: Cooldown;
  /** The server's settings as they are now. */
  chosen: Settings;
}

/** A slash command as a plain object: what Discord is told about it, and what it does. */
export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether running it changes something, so that only one of two processes that are told of it may run it. */
  changes?: true;
  /** Reads options, calls the library, renders. A {@link MemberError} reaches the member as its sentence. */
  run(interaction: ChatInputCommandInteraction<'cached' | 'raw'>, context: CommandContext): Promise<void>;
  /** Answers a button or select whose custom id begins with the command's name and a colon. */
  component?(
    interaction: MessageComponentInteraction<'cached' | 'raw'>,
    context: CommandContext,
  ): Promise<void>;
  /** Answers a modal, named like a component. */
  modal?(interaction: ModalSubmitInteraction<'cached' | 'raw'>, context: CommandContext): Promise<void>;
  /** Choices for the option in focus; more than Discord takes are cut off by dispatch. */
  autocomplete?(
    interaction: AutocompleteInteraction<'cached' | 'raw'>,
    context: CommandContext,
  ): Promise<ApplicationCommandOptionChoiceData<string>[]>;
}

/** A command that stands in the menu of every message; buttons of its reply belong to slash commands. */
export interface MenuCommand {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(
    interaction: MessageContextMenuCommandInteraction<'cached' | 'raw'>,
    context: CommandContext,
  ): Promise<void>;
}

/** A failure that the member can do something about: they get the sentence, in their language. */
export class MemberError<K extends Key = Key> extends Error {
  readonly key: K;
  readonly values: Values<K>;

  constructor(key: K, ...values: Values<K>) {
    super(speak('en-US')(key, ...values));
    this.key = key;
    this.values = values;
  }
}
