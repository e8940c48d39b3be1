import type { Clock } from '../clock.ts';
import { refuse } from '../errors.ts';
import type { SnowflakeMaker } from '../snowflake.ts';
import type { Channel, Overwrite, Role, Server, StoredMessage, User } from './model.ts';
import { EVERYONE } from './permissions.ts';

/** Everyone and everything there is: users, servers, channels with their messages, and the bot. */
export class World {
  readonly bot: User;
  readonly servers = new Map<string, Server>();
  readonly channels = new Map<string, Channel>();
  readonly users = new Map<string, User>();
  #ids: SnowflakeMaker;
  #clock: Clock;

  constructor(ids: SnowflakeMaker, clock: Clock, botName: string) {
    this.#ids = ids;
    this.#clock = clock;
    this.bot = this.addUser(botName, { bot: true });
  }

  addUser(name: string, more: { bot?: boolean; locale?: User['locale'] } = {}): User {
    const user: User = {
      id: this.#ids.next(),
      username: name.toLowerCase().replaceAll(/[^a-z0-9._]/g, '_'),
      displayName: name,
      bot: more.bot ?? false,
      locale: more.locale ?? 'en-US',
    };
    this.users.set(user.id, user);
    return user;
  }

  /** Adds a server that the bot is in, holding `botPermissions`. */
  addServer(
    name: string,
    owner: User,
    more: { id?: string; locale?: User['locale']; botPermissions: bigint },
  ): Server {
    const id = more.id ?? this.#ids.next();
    const server: Server = {
      id,
      name,
      ownerId: owner.id,
      locale: more.locale ?? 'en-US',
      roles: new Map([[id, { id, name: '@everyone', permissions: EVERYONE, managed: false }]]),
      members: new Map(),
      channelIds: [],
    };
    this.servers.set(id, server);
    const botRole = this.addRole(server, this.bot.displayName, more.botPermissions, true);
    this.join(server, owner, []);
    this.join(server, this.bot, [botRole.id]);
    return server;
  }

  addRole(server: Server, name: string, permissions: bigint, managed = false): Role {
    const role: Role = { id: this.#ids.next(), name, permissions, managed };
    server.roles.set(role.id, role);
    return role;
  }

  join(server: Server, user: User, roleIds: string[]): void {
    const joinedAt = new Date(this.#clock.now()).toISOString();
    server.members.set(user.id, { userId: user.id, roleIds, joinedAt });
  }

  addChannel(server: Server, name: string, overwrites: Overwrite[] = []): Channel {
    const channel = this.#newChannel({ name, serverId: server.id, recipientId: null, overwrites });
    server.channelIds.push(channel.id);
    return channel;
  }

  /** The direct messages between the bot and a user, opened at first use. */
  directMessages(user: User): Channel {
    for (const channel of this.channels.values()) if (channel.recipientId === user.id) return channel;
    return this.#newChannel({ name: user.username, serverId: null, recipientId: user.id, overwrites: [] });
  }

  user(id: string): User {
    const user = this.users.get(id);
    if (!user) throw refuse.unknownUser();
    return user;
  }

  server(id: string): Server {
    const server = this.servers.get(id);
    if (!server) throw refuse.unknownServer();
    return server;
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw refuse.unknownChannel();
    return channel;
  }

  message(channel: Channel, id: string): StoredMessage {
    const message = channel.messages.get(id);
    if (!message) throw refuse.unknownMessage();
    return message;
  }

  serverOf(channel: Channel): Server | undefined {
    return channel.serverId ? this.servers.get(channel.serverId) : undefined;
  }

  #newChannel(record: Pick<Channel, 'name' | 'serverId' | 'recipientId' | 'overwrites'>): Channel {
    const channel: Channel = { id: this.#ids.next(), ...record, messages: new Map() };
    this.channels.set(channel.id, channel);
    return channel;
  }
}
