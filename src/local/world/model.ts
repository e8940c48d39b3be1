import type { APIMessage, Locale } from 'discord-api-types/v10';

/** A person or the bot. `locale` is the language their Discord is set to. */
export interface User {
  id: string;
  username: string;
  displayName: string;
  bot: boolean;
  locale: `${Locale}`;
}

export interface Role {
  id: string;
  name: string;
  permissions: bigint;
  /** The role that came with the bot when it was added. */
  managed: boolean;
}

export interface MemberRecord {
  userId: string;
  roleIds: string[];
  joinedAt: string;
}

/** Allows or denies permissions in one channel, for a role or a member. */
export interface Overwrite {
  id: string;
  kind: 'role' | 'member';
  allow: bigint;
  deny: bigint;
}

export interface Server {
  id: string;
  name: string;
  ownerId: string;
  locale: `${Locale}`;
  roles: Map<string, Role>;
  members: Map<string, MemberRecord>;
  channelIds: string[];
}

export interface Channel {
  id: string;
  name: string;
  /** Null for the direct messages between the bot and `recipientId`. */
  serverId: string | null;
  recipientId: string | null;
  overwrites: Overwrite[];
  messages: Map<string, StoredMessage>;
}

/** A message as it goes over the wire, and who may see it: one user (ephemeral) or everyone (null). */
export interface StoredMessage {
  data: APIMessage & { channel_id: string };
  visibleTo: string | null;
}
