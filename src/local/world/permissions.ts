import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import type { Channel, Server } from './model.ts';

const sum = (...bits: bigint[]): bigint => bits.reduce((all, bit) => all | bit, 0n);

/** Every permission there is. */
export const ALL = sum(...Object.values(Bits));

/** What a new server lets everyone do, near Discord's own default. */
export const EVERYONE = sum(
  Bits.ViewChannel,
  Bits.SendMessages,
  Bits.SendMessagesInThreads,
  Bits.ReadMessageHistory,
  Bits.EmbedLinks,
  Bits.AttachFiles,
  Bits.AddReactions,
  Bits.UseExternalEmojis,
  Bits.UseApplicationCommands,
);

/** What the stock moderator may do besides. */
export const MODERATOR = sum(
  Bits.ManageMessages,
  Bits.ModerateMembers,
  Bits.KickMembers,
  Bits.BanMembers,
  Bits.ManageThreads,
  Bits.MentionEveryone,
);

/** A member's permissions in a server, and in a channel of it when one is given. Owners and administrators have all. */
export function permissionsOf(server: Server, userId: string, channel?: Channel): bigint {
  const member = server.members.get(userId);
  if (!member) return 0n;
  if (server.ownerId === userId) return ALL;
  const roleIds = [server.id, ...member.roleIds];
  let allowed = sum(...roleIds.map((id) => server.roles.get(id)?.permissions ?? 0n));
  if (allowed & Bits.Administrator) return ALL;
  const overwrites = channel?.overwrites ?? [];
  // Discord's order: everyone, then all roles together (allow wins), then the member.
  const steps = [
    overwrites.filter((o) => o.id === server.id),
    overwrites.filter((o) => o.kind === 'role' && o.id !== server.id && roleIds.includes(o.id)),
    overwrites.filter((o) => o.kind === 'member' && o.id === userId),
  ];
  for (const step of steps) {
    allowed = (allowed & ~sum(...step.map((o) => o.deny))) | sum(...step.map((o) => o.allow));
  }
  return allowed & Bits.ViewChannel ? allowed : 0n;
}

/** Whether `userId` may see the channel at all. */
export function canView(server: Server | undefined, userId: string, channel: Channel): boolean {
  if (!server) return channel.recipientId === userId;
  return (permissionsOf(server, userId, channel) & Bits.ViewChannel) !== 0n;
}
