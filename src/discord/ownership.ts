import { type MessageComponentInteraction, MessageFlags } from 'discord.js';

type Pressed = MessageComponentInteraction<'cached' | 'raw'>;

/** Whether only one member sees the message that was pressed on. */
export const isHidden = ({ message }: Pressed) => message.flags.has(MessageFlags.Ephemeral);

/**
 * Whether who pressed may change the message for everyone who sees it: a public one belongs to who asked, by a
 * command or in the message it replies to; a private one to its reader.
 */
export async function isOwn(pressed: Pressed): Promise<boolean> {
  const { message, user } = pressed;
  if (isHidden(pressed)) return true;
  if (message.interactionMetadata) return message.interactionMetadata.user.id === user.id;
  // Deleted, or hidden from the bot: then it is nobody's.
  const asked = message.reference && (await message.fetchReference().catch(() => undefined));
  return asked?.author.id === user.id;
}
