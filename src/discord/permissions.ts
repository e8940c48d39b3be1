import {
  type APIInteractionGuildMember,
  channelMention,
  type GuildMember,
  PermissionFlagsBits,
} from 'discord.js';
import type { Settings } from '../library/libraries.ts';
import { MemberError } from './command.ts';

/** Who acts, as an interaction tells it. */
export interface Actor {
  member: GuildMember | APIInteractionGuildMember;
  memberPermissions: { has(permission: bigint): boolean } | null;
}

const isManager = ({ memberPermissions }: Actor) =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;

const hasRole = ({ member }: Actor, role: string) =>
  Array.isArray(member.roles) ? member.roles.includes(role) : member.roles.cache.has(role);

/** Whether someone may change the library: who may manage the server, or has the role that those chose. */
export function isModerator(actor: Actor, { moderatorRole }: Settings): boolean {
  return isManager(actor) || (moderatorRole !== undefined && hasRole(actor, moderatorRole));
}

/**
 * Discord hides commands by `default_member_permissions`, but a server's administrators can override that.
 * @throws {MemberError} when someone may not change the library
 */
export function requireModerator(actor: Actor, settings: Settings): void {
  if (!isModerator(actor, settings)) throw new MemberError('error.notModerator');
}

/** @throws {MemberError} when someone may not manage the server; the moderators' role is not enough */
export function requireManager(actor: Actor): void {
  if (!isManager(actor)) throw new MemberError('error.notManager');
}

/**
 * Threads count as the channel they belong to.
 * @throws {MemberError} naming the right channels when questions are not answered in this one
 */
export function requireChannel(
  id: string | null,
  channel: { parentId?: string | null } | null,
  { channels }: Settings,
): void {
  if (channels.length === 0 || (id !== null && channels.includes(id))) return;
  if (channel?.parentId && channels.includes(channel.parentId)) return;
  throw new MemberError('ask.elsewhere', { channels: { markdown: channels.map(channelMention).join(' ') } });
}
