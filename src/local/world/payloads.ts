import {
  type APIGuildMember,
  type APIRole,
  type APIUser,
  ChannelType,
  type GuildMemberFlags,
} from 'discord-api-types/v10';
import type { Channel, MemberRecord, Role, Server, User } from './model.ts';
import { permissionsOf } from './permissions.ts';
import type { World } from './world.ts';

// How the world's records look on the wire. Parts that a bot cannot do anything with here are left empty.

export function userPayload(user: User): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.displayName,
    avatar: null,
    ...(user.bot && { bot: true }),
  };
}

export function rolePayload(role: Role, server: Server): APIRole {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    managed: role.managed,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    mentionable: false,
    position: [...server.roles.keys()].indexOf(role.id),
  } as APIRole;
}

export function memberPayload(member: MemberRecord): Omit<APIGuildMember, 'user'> {
  return {
    roles: member.roleIds,
    joined_at: member.joinedAt,
    nick: null,
    avatar: null,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0 as GuildMemberFlags,
  };
}

export function channelPayload(channel: Channel, world: World): Record<string, unknown> {
  const last = [...channel.messages.values()].findLast((m) => m.visibleTo === null)?.data.id ?? null;
  if (channel.recipientId) {
    const recipient = userPayload(world.user(channel.recipientId));
    return { id: channel.id, type: ChannelType.DM, last_message_id: last, recipients: [recipient], flags: 0 };
  }
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: channel.serverId,
    name: channel.name,
    topic: null,
    nsfw: false,
    position: 0,
    parent_id: null,
    rate_limit_per_user: 0,
    last_message_id: last,
    flags: 0,
    permission_overwrites: channel.overwrites.map((o) => ({
      id: o.id,
      type: o.kind === 'role' ? 0 : 1,
      allow: String(o.allow),
      deny: String(o.deny),
    })),
  };
}

/** A server as `GET /guilds/:id` shows it. */
export function serverPayload(server: Server): Record<string, unknown> {
  return {
    id: server.id,
    name: server.name,
    owner_id: server.ownerId,
    preferred_locale: server.locale,
    roles: [...server.roles.values()].map((role) => rolePayload(role, server)),
    emojis: [],
    stickers: [],
    features: [],
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
  };
}

/** A server as GUILD_CREATE brings it: without privileged intents, of the members only the bot itself. */
export function serverCreatePayload(server: Server, world: World): Record<string, unknown> {
  const bot = server.members.get(world.bot.id);
  return {
    ...serverPayload(server),
    joined_at: bot?.joinedAt,
    large: false,
    unavailable: false,
    member_count: server.members.size,
    members: bot ? [{ ...memberPayload(bot), user: userPayload(world.bot) }] : [],
    channels: server.channelIds.map((id) => channelPayload(world.channel(id), world)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A member as an interaction carries them: with their user and their permissions in that channel. */
export function interactionMember(server: Server, user: User, channel: Channel) {
  const record = server.members.get(user.id)!;
  return {
    ...memberPayload(record),
    user: userPayload(user),
    permissions: String(permissionsOf(server, user.id, channel)),
  };
}
