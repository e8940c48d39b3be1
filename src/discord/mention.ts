import { type Message as DiscordMessage, MessageType, PermissionFlagsBits } from 'discord.js';
import { admit } from './admission.ts';
import { answerId } from './answer-ids.ts';
import { askLibrary, withoutMentions } from './asking.ts';
import type { CommandContext } from './command.ts';
import { ACCENT, button, container, type Message, notice, row, text } from './message.ts';
import { requireChannel } from './permissions.ts';
import { renderAnswer } from './render-answer.ts';
import { replyToMessage } from './reply.ts';

/** A message on a server. */
export type Posted = DiscordMessage<true>;

/** Whether a person wrote a message: no bot, no webhook, and no notice of Discord's own. */
export const isWritten = ({ author, type, webhookId }: Pick<Posted, 'author' | 'type' | 'webhookId'>) =>
  !author.bot && webhookId === null && (type === MessageType.Default || type === MessageType.Reply);

/**
 * Whether a message asks the bot: a person wrote the bot's own mention into it. Replies to the bot, which
 * Discord counts as mentions too, and mentions of everyone or of roles do not.
 */
export function asksBot(message: Posted): boolean {
  if (!isWritten(message)) return false;
  const { client, content, mentions } = message;
  // Inside of code the mention is only text, and Discord does not list it.
  return mentions.users.has(client.user.id) && new RegExp(`<@!?${client.user.id}>`).test(content);
}

/** Whether the bot may answer there. A refusal would count against the bot with Discord. */
export function canAnswer({ channel, client }: Posted): boolean {
  const send = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory, send];
  return channel.permissionsFor(client.user)?.has(needed) ?? true;
}

/**
 * The question of a message that mentions the bot, to be read at once: the message it replies to is soon forgotten. One
 * that holds nothing else asks about that one, where Discord tells its text: without the privileged intent, seldom.
 */
export function questionOf({ channel, content, reference }: Posted): string {
  const own = withoutMentions(content);
  if (own !== '' || !reference?.messageId) return own;
  return withoutMentions(channel.messages.cache.get(reference.messageId)?.content ?? '');
}

/** Answers the question of a message that mentions the bot, in reply to it. */
export async function answerMention(
  message: Posted,
  question: string,
  context: CommandContext,
): Promise<void> {
  const { guildId, author, channelId, channel } = message;
  if (question === '') {
    requireChannel(channelId, channel, context.chosen);
    await replyToMessage(message, notice(context.say, 'mention.help'));
    return;
  }
  await admit({ guildId, user: author, channelId, channel }, context);
  const asked = await askLibrary(context, guildId, question);
  const { private: hidden, passages } = context.chosen;
  const answer = hidden
    ? behindButton(asked.id, context)
    : renderAnswer(asked, { page: 0, hidden, passages }, context.say);
  await replyToMessage(message, answer);
}

/** Where answers are private, a message cannot be answered with one: only a press on a button can. */
const behindButton = (id: string, { say }: CommandContext): Message => ({
  components: [
    container(ACCENT.notice, [
      text(say('mention.private')),
      row([button(say('mention.open'), answerId('open', id))]),
    ]),
  ],
});
