import { Member } from '../driver/member.ts';
import type { ServerView } from '../driver/server.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { PageServer, PageState } from '../page/bridge.ts';
import type { User } from '../world/model.ts';
import { canView } from '../world/permissions.ts';

/** Who looks: the user with this id, or the member where there is none, as after a restart, which gives new ids. */
export function viewer(discord: LocalDiscord, userId: string | null | undefined): User {
  return discord.parts.world.users.get(userId ?? '') ?? discord.member.user;
}

/** Someone in the server that a channel belongs to. @throws a refusal when there is no such channel */
export function memberAt(discord: LocalDiscord, userId: string, channelId: string): Member {
  const channel = discord.parts.world.channel(channelId);
  const server = discord.servers.find(({ id }) => id === channel.serverId) ?? null;
  return new Member(discord, server, discord.parts.world.user(userId));
}

/** Everything a user may see, in the form the page takes. */
export function stateFor(discord: LocalDiscord, userId: string): PageState {
  const { world, gateway } = discord.parts;
  const servers = discord.servers.filter(({ record }) => record.members.has(userId));
  // Opened at first sight, so that it is among the channels.
  world.directMessages(world.user(userId));
  const visible = [...world.channels.values()].filter((channel) =>
    canView(world.serverOf(channel), userId, channel),
  );
  return {
    me: userId,
    botId: world.bot.id,
    locale: world.user(userId).locale,
    botOnline: [...gateway.connections].some((connection) => connection.session),
    users: [...world.users.values()].map(({ id, displayName, bot }) => ({ id, name: displayName, bot })),
    servers: [
      ...servers.map((server) => pageServer(discord, server, userId)),
      directMessages(discord, userId),
    ],
    messages: Object.fromEntries(
      visible.map((channel) => [
        channel.id,
        [...channel.messages.values()]
          .filter(({ visibleTo }) => visibleTo === null || visibleTo === userId)
          .map(({ data }) => data),
      ]),
    ),
  };
}

function pageServer(discord: LocalDiscord, server: ServerView, userId: string): PageServer {
  const member = new Member(discord, server, discord.parts.world.user(userId));
  const { id, name, roles, members } = server.record;
  return {
    id,
    name,
    channels: member.channels().map((channel) => ({ id: channel.id, name: channel.name })),
    roles: [...roles.values()].map((role) => ({ id: role.id, name: role.name })),
    members: [...members.values()].map(({ userId, roleIds }) => ({ userId, roleIds })),
    commands: member.commands(),
  };
}

/** The direct messages with the bot, as a server of two with one channel. */
function directMessages(discord: LocalDiscord, userId: string): PageServer {
  const { world } = discord.parts;
  const member = new Member(discord, null, world.user(userId));
  return {
    id: 'direct',
    name: 'Direct messages',
    channels: member.channels().map(({ id }) => ({ id, name: world.bot.displayName })),
    roles: [],
    members: [userId, world.bot.id].map((id) => ({ userId: id, roleIds: [] })),
    commands: member.commands(),
  };
}
