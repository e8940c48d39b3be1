import { randomBytes } from 'node:crypto';
import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { type Command, type CommandContext, type Context, MemberError } from './command.ts';
import { Cooldown } from './cooldown.ts';
import { LIMITS } from './limits.ts';
import { type Message, notice } from './message.ts';
import { type Say, speak } from './messages/say.ts';
import { replyAnyhow } from './reply.ts';
import { cut } from './text.ts';

/** The interaction is gone or was answered already: there is nobody left to tell. */
const TOO_LATE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
]);
const FORBIDDEN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : undefined);

/**
 * Leads every interaction to its command. This is the only place that catches: a failure always reaches the
 * member as a sentence and the log as a cause, and never ends the process.
 */
export function createDispatch(context: Context): (interaction: Interaction) => Promise<void> {
  const commands = new Map(context.commands.map((command) => [command.data.name, command]));
  const cooldown = new Cooldown();
  return async (interaction) => {
    if (!interaction.inGuild()) return;
    let say = speak(interaction.locale);
    try {
      const chosen = await context.settings(interaction.guildId).get();
      say = speak(chosen.language ?? interaction.locale);
      await route(interaction, commands, { ...context, say, cooldown, chosen });
    } catch (error) {
      await report(interaction, error, context, say).catch((cause: unknown) =>
        context.log.warn({ err: cause }, 'a failure could not be told to the member'),
      );
    }
  };
}

async function route(
  interaction: Interaction<'cached' | 'raw'>,
  commands: Map<string, Command>,
  context: CommandContext,
) {
  if (interaction.isAutocomplete()) {
    const choices = (await commands.get(interaction.commandName)?.autocomplete?.(interaction, context)) ?? [];
    await interaction.respond(
      choices.slice(0, LIMITS.autocompleteChoices).map(({ name, value }) => ({
        name: cut(name, LIMITS.choiceText),
        value,
      })),
    );
  } else if (interaction.isChatInputCommand()) {
    const command = commands.get(interaction.commandName);
    if (!command) throw new MemberError('error.unknownCommand');
    await command.run(interaction, context);
  } else if (interaction.isMessageComponent()) {
    const command = commands.get(interaction.customId.split(':', 1)[0]!);
    if (!command?.component) throw new MemberError('error.oldComponent');
    await command.component(interaction, context);
  } else if (interaction.isModalSubmit()) {
    const command = commands.get(interaction.customId.split(':', 1)[0]!);
    if (!command?.modal) throw new MemberError('error.oldComponent');
    await command.modal(interaction, context);
  }
}

async function report(interaction: Interaction, error: unknown, { log }: Context, say: Say): Promise<void> {
  const command = 'commandName' in interaction ? interaction.commandName : interaction.type;
  const code = codeOf(error);
  if (TOO_LATE.has(code)) {
    log.warn({ command, code }, 'the interaction was no longer there to answer');
    return;
  }
  let message: Message;
  if (error instanceof MemberError) {
    message = notice(say, error.key, ...error.values);
  } else if (FORBIDDEN.has(code)) {
    message = notice(say, 'error.forbidden');
    log.warn({ command, err: error }, 'Discord refused a permission');
  } else {
    const reference = randomBytes(3).toString('hex');
    message = notice(say, 'error.failed', { reference });
    log.error({ command, reference, err: error }, 'a command failed');
  }
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else await replyAnyhow(interaction, message);
}
