import { PermissionFlagsBits as Bits } from 'discord.js';

/** What answering a mention takes; commands are answered without any permission. */
export const NEEDED_PERMISSIONS = {
  'View Channels': Bits.ViewChannel,
  'Send Messages': Bits.SendMessages,
  'Send Messages in Threads': Bits.SendMessagesInThreads,
  'Read Message History': Bits.ReadMessageHistory,
} as const;

/** The link that adds the bot to a server, or gives it there what it needs. */
export function inviteLink(applicationId: string): string {
  const permissions = Object.values(NEEDED_PERMISSIONS).reduce((sum, bit) => sum | bit, 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&permissions=${permissions}&scope=bot+applications.commands`;
}
