import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { Channel } from '../world/model.ts';
import { has } from './intents.ts';

/**
 * A message as a session with `intents` gets it. Without the Message Content intent what members wrote is left out,
 * except in direct messages and where the bot wrote it or is mentioned in it.
 */
export function contentFor(
  intents: number,
  message: APIMessage,
  botId: string,
  channel: Channel,
): APIMessage {
  if (has(intents, GatewayIntentBits.MessageContent) || channel.serverId === null) return message;
  const open = message.author.id === botId || message.mentions.some((user) => user.id === botId);
  const { referenced_message: answered } = message;
  return {
    ...message,
    ...(open ? {} : { content: '', embeds: [], attachments: [], components: [] }),
    // The message that it answers is judged by itself: being mentioned in one does not open the other.
    ...(answered && { referenced_message: contentFor(intents, answered, botId, channel) }),
  };
}
