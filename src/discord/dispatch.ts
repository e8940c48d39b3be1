import type { Message as DiscordMessage, Interaction } from 'discord.js';
import type { Kind, Outcome } from '../monitoring/metrics.ts';
import { begin } from './beginning.ts';
import { type Command, type CommandContext, type Context, MemberError } from './command.ts';
import { Cooldown } from './cooldown.ts';
import { explainFailure, isTooLate } from './failure.ts';
import { LIMITS } from './limits.ts';
import { answerMention, asksBot, canAnswer, isWritten, questionOf } from './mention.ts';
import { type Message, notice } from './message.ts';
import { type Say, speak } from './messages/say.ts';
import { replyAnyhow, replyToMessage } from './reply.ts';
import { cut } from './text.ts';

/** Where something that is to be answered comes from. Its id at Discord is in every line logged about it. */
interface Origin {
  request: string;
  guildId: string;
  locale: string;
  kind: Kind;
  command: string;
  /** Whether only one process may answer. Where answering changes nothing, two may try and the first counts. */
  once: boolean;
}

/** Leads what members do to what answers it. */
export interface Dispatch {
  interaction(interaction: Interaction): Promise<void>;
  /** A message that somebody wrote; only one that mentions the bot is looked at. */
  message(message: DiscordMessage): Promise<void>;
}

/**
 * This is the only place that catches: a failure always reaches the member as a sentence and the log as a
 * cause, and never ends the process.
 */
export function createDispatch(context: Context): Dispatch {
  const commands = new Map(context.commands.map((command) => [command.data.name, command]));
  const changing = new Set(context.commands.filter(({ changes }) => changes).map(({ data }) => data.name));
  const cooldown = new Cooldown();
  /** Runs `answer` in the language of the server or the member, and tells them when it fails. */
  const attempt = async (
    { request, guildId, locale, kind, command, once }: Origin,
    answer: (context: CommandContext) => Promise<void>,
    tell: (message: Message) => Promise<void>,
  ) => {
    const log = context.log.child({ request, server: guildId, kind, command });
    const started = performance.now();
    const dealtWith = (outcome: Outcome) => {
      const ms = performance.now() - started;
      context.metrics.replies.observe({ kind, command, outcome }, ms / 1000);
      // Every key that somebody types asks for suggestions.
      log[kind === 'autocomplete' ? 'debug' : 'info']({ ms: Math.round(ms) }, outcome);
    };
    let say: Say = speak(locale);
    try {
      const chosen = await begin(context, guildId, once ? request : undefined);
      if (!chosen) {
        log.debug('another process answers');
        return;
      }
      say = speak(chosen.language ?? locale);
      await answer({ ...context, request, log, say, cooldown, chosen });
      dealtWith('answered');
    } catch (error) {
      const message = explainFailure(error, log, say);
      if (!message) return dealtWith('too late');
      try {
        await tell(message);
      } catch (cause) {
        if (isTooLate(cause, log)) return dealtWith('too late');
        log.warn({ err: cause }, 'a failure could not be told to the member');
      }
      dealtWith(error instanceof MemberError ? 'refused' : 'failed');
    }
  };
  /** Outside of servers there are no articles: says where to ask. */
  const sayWhere = (send: Promise<void>) =>
    send.catch((err: unknown) => context.log.warn({ err }, 'a direct message could not be answered'));
  return {
    async interaction(interaction) {
      if (!interaction.inGuild()) {
        if (interaction.isRepliable())
          await sayWhere(replyAnyhow(interaction, notice(speak(interaction.locale), 'mention.direct')));
        return;
      }
      const { id: request, guildId, locale } = interaction;
      const { kind, command } = nameOf(interaction);
      const once = kind !== 'autocomplete' && (kind !== 'command' || changing.has(command));
      await attempt(
        { request, guildId, locale, kind, command, once },
        (ready) => route(interaction, commands, ready),
        async (message) => {
          if (interaction.isAutocomplete()) await interaction.respond([]);
          else await replyAnyhow(interaction, message);
        },
      );
    },
    async message(message) {
      if (!message.inGuild()) {
        // A message does not say in which language its author reads.
        if (isWritten(message))
          await sayWhere(replyToMessage(message, notice(speak('en-US'), 'mention.direct')));
        return;
      }
      if (!asksBot(message)) return;
      if (!canAnswer(message)) {
        context.log.warn(
          { channel: message.channelId },
          'a mention cannot be answered: a permission is missing',
        );
        return;
      }
      const { guildId, guild } = message;
      const question = questionOf(message);
      await attempt(
        {
          request: message.id,
          guildId,
          locale: guild.preferredLocale,
          kind: 'mention',
          command: 'mention',
          once: false,
        },
        (ready) => answerMention(message, question, ready),
        (failure) => replyToMessage(message, failure),
      );
    },
  };
}

/** By what a member acts, and the command that it belongs to. */
function nameOf(interaction: Interaction): { kind: Kind; command: string } {
  if ('customId' in interaction)
    return {
      kind: interaction.isModalSubmit() ? 'modal' : 'component',
      command: commandOf(interaction.customId),
    };
  const { commandName: command } = interaction;
  if (interaction.isAutocomplete()) return { kind: 'autocomplete', command };
  return { kind: interaction.isContextMenuCommand() ? 'menu' : 'command', command };
}

/** A custom id begins with the name of the command that made it, and a colon. */
const commandOf = (customId: string) => customId.split(':', 1)[0]!;

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
  } else if (interaction.isMessageContextMenuCommand()) {
    const menu = context.menus.find(({ data }) => data.name === interaction.commandName);
    if (!menu) throw new MemberError('error.unknownCommand');
    await menu.run(interaction, context);
  } else if (interaction.isMessageComponent()) {
    const command = commands.get(commandOf(interaction.customId));
    if (!command?.component) throw new MemberError('error.oldComponent');
    await command.component(interaction, context);
  } else if (interaction.isModalSubmit()) {
    const command = commands.get(commandOf(interaction.customId));
    if (!command?.modal) throw new MemberError('error.oldComponent');
    await command.modal(interaction, context);
  }
}
