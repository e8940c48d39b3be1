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
  const open =
    has(intents, GatewayIntentBits.MessageContent) ||
    channel.serverId === null ||
    message.author.id === botId ||
    message.mentions.some((user) => user.id === botId);
  return open ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}
