import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { LocalDiscord } from '../local-discord.ts';
import type { Server, User } from '../world/model.ts';
import { MODERATOR } from '../world/permissions.ts';
import { ChannelView } from './channel.ts';
import { Member } from './member.ts';
import { ClientRefusal } from './refusal.ts';

/** A server with three people to try things as: a member, a moderator and an administrator, who owns it. */
export class ServerView {
  readonly record: Server;
  readonly member: Member;
  readonly moderator: Member;
  readonly administrator: Member;
  #discord: LocalDiscord;

  constructor(
    discord: LocalDiscord,
    record: Server,
    people: { member: User; moderator: User; administrator: User },
  ) {
    this.#discord = discord;
    this.record = record;
    this.member = this.#join(people.member, []);
    this.moderator = this.#join(people.moderator, [this.#role('Moderator', MODERATOR)]);
    this.administrator = this.#join(people.administrator, [
      this.#role('Administrator', PermissionFlagsBits.Administrator),
    ]);
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  get channels(): ChannelView[] {
    return this.record.channelIds.map(
      (id) => new ChannelView(this.#discord, this.#discord.parts.world.channel(id)),
    );
  }

  /** The channel of that name. */
  channel(name: string): ChannelView {
    const found = this.channels.find((channel) => channel.name === name);
    if (!found) throw new ClientRefusal(`${this.name} has no channel #${name}`);
    return found;
  }

  /** Adds a text channel; a `hidden` one is seen by administrators alone. */
  addChannel(name: string, { hidden = false } = {}): ChannelView {
    const { world, gateway } = this.#discord.parts;
    const deny = { id: this.id, kind: 'role' as const, allow: 0n, deny: PermissionFlagsBits.ViewChannel };
    const channel = world.addChannel(this.record, name, hidden ? [deny] : []);
    gateway.channelCreated(channel);
    return new ChannelView(this.#discord, channel);
  }

  /** Adds someone, with permissions beyond everyone's and a language for their Discord. */
  addMember(name: string, { permissions = 0n, locale = 'en-US' as User['locale'] } = {}): Member {
    const user = this.#discord.parts.world.addUser(name, { locale });
    return this.#join(user, permissions ? [this.#role(name, permissions)] : []);
  }

  #role(name: string, permissions: bigint): string {
    return this.#discord.parts.world.addRole(this.record, name, permissions).id;
  }

  #join(user: User, roleIds: string[]): Member {
    this.#discord.parts.world.join(this.record, user, roleIds);
    return new Member(this.#discord, this, user);
  }
}
