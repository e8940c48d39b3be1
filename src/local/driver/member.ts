import type { APIApplicationCommand, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Listener } from '../events.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { Upload } from '../world/files.ts';
import type { Channel, User } from '../world/model.ts';
import { canView, permissionsOf } from '../world/permissions.ts';
import { visibleCommands } from '../world/visible-commands.ts';
import * as actions from './actions.ts';
import { ChannelView } from './channel.ts';
import { Message } from './message.ts';
import type { OptionInput } from './options.ts';
import { ClientRefusal, InteractionFailed } from './refusal.ts';
import { Reply } from './reply.ts';
import type { ServerView } from './server.ts';

/** Where a member does something: a channel by itself, its name or its id; by default the server's first. */
export type Place = { channel?: ChannelView | Channel | string };

/** A person using Discord, in one server or (server null) in direct messages with the bot. */
export class Member {
  readonly discord: LocalDiscord;
  readonly server: ServerView | null;
  readonly user: User;

  constructor(discord: LocalDiscord, server: ServerView | null, user: User) {
    this.discord = discord;
    this.server = server;
    this.user = user;
  }

  get id(): string {
    return this.user.id;
  }

  get name(): string {
    return this.user.displayName;
  }

  /** How to write them into a message: `<@id>`. */
  get mention(): string {
    return `<@${this.id}>`;
  }

  /** The same person in direct messages with the bot. */
  get direct(): Member {
    return new Member(this.discord, null, this.user);
  }

  /** The commands Discord would offer them there, as plain data. */
  commands(where: Place = {}): APIApplicationCommand[] {
    const { commands, world } = this.discord.parts;
    return visibleCommands(commands, world, this.user, this.#channel(where));
  }

  /** The channels they can see. */
  channels(): ChannelView[] {
    if (!this.server) return [new ChannelView(this.discord, this.#channel({}))];
    return this.server.channels.filter((channel) => canView(this.server!.record, this.id, channel.record));
  }

  /** The messages they can see in a channel, oldest first. */
  messages(where: Place = {}): Message[] {
    const channel = this.#channel(where);
    return [...channel.messages.values()]
      .filter((stored) => stored.visibleTo === null || stored.visibleTo === this.id)
      .map((stored) => new Message(this, channel, stored));
  }

  /** The last message they can see in a channel. */
  lastMessage(where: Place = {}): Message | undefined {
    return this.messages(where).at(-1);
  }

  /** Calls `listener` for everything they can see; the returned function ends that. */
  watch(listener: Listener): () => void {
    const { world, events } = this.discord.parts;
    return events.subscribe((event) => {
      if (event.visibleTo !== null && event.visibleTo !== this.id) return;
      const channel = event.channelId && world.channels.get(event.channelId);
      if (channel && !canView(world.serverOf(channel), this.id, channel)) return;
      listener(event);
    });
  }

  /**
   * Runs a slash command, `ask` or with subcommands `article add`, and waits for the reply (past "is thinking…").
   * @throws ClientRefusal when Discord's client would not send it, InteractionFailed when the bot does not answer.
   */
  async slash(path: string, options: Record<string, OptionInput> = {}, where: Place = {}): Promise<Reply> {
    return this.settled(this.startSlash(path, options, where));
  }

  /** Sends a slash command without waiting for the bot. */
  startSlash(path: string, values: Record<string, OptionInput> = {}, where: Place = {}): Interaction {
    const channel = this.#channel(where);
    return this.#start(actions.slash(this.discord.parts, this.commands({ channel }), channel, path, values));
  }

  /** What the bot offers while `typed` stands in an option; `others` are the options filled so far. */
  async autocomplete(
    path: string,
    option: string,
    typed: string | number,
    others: Record<string, OptionInput> = {},
    where: Place = {},
  ): Promise<APIApplicationCommandOptionChoice[]> {
    const channel = this.#channel(where);
    const offered = this.commands({ channel });
    const interaction = this.#start(actions.autocomplete(offered, channel, path, option, typed, others));
    await this.#outcome(interaction);
    return interaction.choices ?? [];
  }

  /** Runs a context-menu command on a message or on a member. */
  async contextMenu(name: string, target: Message | Member, where: Place = {}): Promise<Reply> {
    return this.settled(this.startContextMenu(name, target, where));
  }

  /** Sends a context-menu command without waiting for the bot. */
  startContextMenu(name: string, target: Message | Member, where: Place = {}): Interaction {
    const onMessage = target instanceof Message;
    const channel = onMessage ? target.channel : this.#channel(where);
    const on = onMessage ? target.stored : target.id;
    const offered = this.commands({ channel });
    return this.#start(actions.contextMenu(this.discord.parts, offered, channel, name, on));
  }

  /** Presses a button, by custom id. */
  async press(channel: ChannelView | Channel | string, messageId: string, customId: string): Promise<Reply> {
    return this.settled(this.startPress(channel, messageId, customId));
  }

  /** Presses a button without waiting for the bot. */
  startPress(channel: ChannelView | Channel | string, messageId: string, customId: string): Interaction {
    return this.#use(channel, messageId, customId);
  }

  /** Chooses in a select menu, by custom id. */
  async choose(
    channel: ChannelView | Channel | string,
    messageId: string,
    customId: string,
    values: readonly string[],
  ): Promise<Reply> {
    return this.settled(this.startChoose(channel, messageId, customId, values));
  }

  /** Chooses in a select menu without waiting for the bot. */
  startChoose(
    channel: ChannelView | Channel | string,
    messageId: string,
    customId: string,
    values: readonly string[],
  ): Interaction {
    return this.#use(channel, messageId, customId, values);
  }

  /** Sends a filled modal that `opener` opened, without waiting. `Modal.submit` does this with checks. */
  startSubmit(opener: Interaction, data: object): Interaction {
    return this.#start(actions.submission(opener, data));
  }

  /** Writes a message. `<@id>` mentions; `replyTo` answers another message. */
  post(
    where: ChannelView | Channel | string,
    text: string,
    { files = [], replyTo }: { files?: readonly Upload[]; replyTo?: Message } = {},
  ): Message {
    const channel = this.#channel({ channel: where });
    if (text.trim() === '' && files.length === 0) throw new ClientRefusal('A message needs text or a file');
    if (text.length > 2_000) throw new ClientRefusal(`A message takes 2,000 characters, got ${text.length}`);
    const stored = this.discord.parts.messages.create({
      channel,
      author: this.user,
      body: { content: text, ...(replyTo && { message_reference: { message_id: replyTo.id } as never }) },
      uploads: files,
    });
    return new Message(this, channel, stored);
  }

  /** Whether they hold all of these permissions in their server. */
  may(permissions: bigint): boolean {
    if (!this.server) return true;
    return (permissionsOf(this.server.record, this.id) & permissions) === permissions;
  }

  /** Waits until an interaction has come to something to look at. */
  async settled(interaction: Interaction): Promise<Reply> {
    await this.#outcome(interaction);
    return new Reply(this, interaction);
  }

  #outcome(interaction: Interaction): Promise<boolean> {
    return this.discord.until(
      () => {
        if (interaction.state === 'failed') throw new InteractionFailed('The application did not respond');
        return !['waiting', 'thinking', 'updating'].includes(interaction.state);
      },
      () => `the interaction is still ${interaction.state}`,
    );
  }

  #use(
    where: ChannelView | Channel | string,
    messageId: string,
    customId: string,
    values?: readonly string[],
  ) {
    const channel = this.#channel({ channel: where });
    return this.#start(actions.component(this.discord.parts, this.id, channel, messageId, customId, values));
  }

  #start(action: actions.Prepared): Interaction {
    return this.discord.parts.interactions.start({ ...action, user: this.user });
  }

  #channel({ channel }: Place): Channel {
    const { world } = this.discord.parts;
    const record =
      channel === undefined
        ? (this.server?.channels[0]?.record ?? world.directMessages(this.user))
        : typeof channel === 'string'
          ? (this.server?.channels.find((c) => c.name === channel)?.record ?? world.channel(channel))
          : channel instanceof ChannelView
            ? channel.record
            : channel;
    if (!canView(world.serverOf(record), this.id, record))
      throw new ClientRefusal(`${this.name} cannot see #${record.name}`);
    return record;
  }
}
