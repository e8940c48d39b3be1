import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../library/library.ts';

/** What commands may use besides the interaction itself. */
export interface Context {
  /** The library of a server, loaded on first use. */
  library(serverId: string): Promise<Library>;
  /** Every registered command, for `/help`. */
  commands: readonly Command[];
  log: Logger;
}

/** A slash command as a plain object: what Discord is told about it, and what it does. */
export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Reads options, calls the library, renders. A {@link MemberError} reaches the member as its sentence. */
  run(interaction: ChatInputCommandInteraction<'cached' | 'raw'>, context: Context): Promise<void>;
  /** Choices for the option in focus; more than Discord takes are cut off by dispatch. */
  autocomplete?(
    interaction: AutocompleteInteraction<'cached' | 'raw'>,
    context: Context,
  ): Promise<ApplicationCommandOptionChoiceData<string>[]>;
}

/** A failure that the member can do something about; the message is the sentence they get. */
export class MemberError extends Error {}
