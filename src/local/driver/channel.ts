import type { LocalDiscord } from '../local-discord.ts';
import type { Channel } from '../world/model.ts';
import { Member } from './member.ts';
import { Message } from './message.ts';

/** A channel, seen by nobody in particular: private replies do not show here. */
export class ChannelView {
  readonly record: Channel;
  #discord: LocalDiscord;

  constructor(discord: LocalDiscord, record: Channel) {
    this.#discord = discord;
    this.record = record;
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  /** The messages everyone sees, oldest first. Press their buttons through `message.as(member)`. */
  get messages(): Message[] {
    const viewer = new Member(this.#discord, null, this.#discord.parts.world.bot);
    return [...this.record.messages.values()]
      .filter((stored) => stored.visibleTo === null)
      .map((stored) => new Message(viewer, this.record, stored));
  }

  /** The last message everyone sees; waited for when there is none yet. */
  async lastMessage(): Promise<Message> {
    return this.#discord.until(() => this.messages.at(-1), `nothing was written in #${this.name}`);
  }

  /** The first message that comes after `message`, waited for: how to read a bot's answer to a mention. */
  async messageAfter(message: Message): Promise<Message> {
    const next = () => this.messages.find((other) => BigInt(other.id) > BigInt(message.id));
    return this.#discord.until(next, `nothing followed in #${this.name}`);
  }
}
