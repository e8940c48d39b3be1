import {
  type APIMessage,
  type ButtonStyle,
  MessageFlags,
  ComponentType as Type,
} from 'discord-api-types/v10';
import { type ComponentNode, displayTexts, walk } from '../world/message-body.ts';
import type { Channel, StoredMessage } from '../world/model.ts';
import { canView } from '../world/permissions.ts';
import type { Member } from './member.ts';
import { ClientRefusal } from './refusal.ts';
import type { Reply } from './reply.ts';

/** A message as one member sees it. Always up to date: after an edit it shows the new text. */
export class Message {
  readonly member: Member;
  readonly channel: Channel;
  #stored: StoredMessage | null;

  constructor(member: Member, channel: Channel, stored: StoredMessage | null) {
    this.member = member;
    this.channel = channel;
    this.#stored = stored;
  }

  get stored(): StoredMessage {
    if (!this.#stored) throw new Error('There is no message: the bot opened a modal or sent nothing');
    return this.#stored;
  }

  /** The message in Discord's own form. */
  get raw(): APIMessage {
    return this.stored.data;
  }

  get id(): string {
    return this.raw.id;
  }

  /** Everything there is to read, in order: content, embeds, text displays, joined by line breaks. */
  get text(): string {
    const embeds = this.raw.embeds.flatMap((e) => [
      e.author?.name,
      e.title,
      e.description,
      ...(e.fields ?? []).flatMap((f) => [f.name, f.value]),
      e.footer?.text,
    ]);
    return [this.raw.content, ...embeds, ...displayTexts(this.raw.components ?? [])]
      .filter(Boolean)
      .join('\n');
  }

  get ephemeral(): boolean {
    return this.stored.visibleTo !== null;
  }

  get deleted(): boolean {
    return !this.channel.messages.has(this.id);
  }

  /** Whether it still shows "is thinking…". */
  get loading(): boolean {
    return ((this.raw.flags ?? 0) & MessageFlags.Loading) !== 0;
  }

  get attachments(): APIMessage['attachments'] {
    return this.raw.attachments;
  }

  /** Every component, nested ones too, in Discord's own form. */
  get components(): ComponentNode[] {
    return [...walk(this.raw.components ?? [])];
  }

  get buttons(): Button[] {
    return this.components.filter((c) => c.type === Type.Button).map((c) => new Button(this, c));
  }

  get selects(): Select[] {
    return this.components.filter((c) => SELECTS.has(c.type)).map((c) => new Select(this, c));
  }

  /** The button with this label, or whose label matches. @throws ClientRefusal when there is none. */
  button(label: string | RegExp): Button {
    const found = this.buttons.find((b) =>
      typeof label === 'string' ? b.label === label : label.test(b.label),
    );
    if (!found)
      throw new ClientRefusal(
        `There is no button ${label}: only ${this.buttons.map((b) => b.label).join(', ')}`,
      );
    return found;
  }

  /** Whether `member` can see it. */
  isVisibleTo(member: Member): boolean {
    const { visibleTo } = this.stored;
    return (
      (visibleTo === null || visibleTo === member.id) &&
      canView(member.server?.record, member.id, this.channel)
    );
  }

  /** The same message seen by someone else, to press its buttons as them. */
  as(member: Member): Message {
    if (!this.isVisibleTo(member)) throw new ClientRefusal(`${member.name} cannot see this message`);
    return new Message(member, this.channel, this.#stored);
  }
}

const SELECTS = new Set([
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
]);

/** A button of a message. */
export class Button {
  #message: Message;
  readonly raw: ComponentNode;

  constructor(message: Message, raw: ComponentNode) {
    this.#message = message;
    this.raw = raw;
  }

  get label(): string {
    return (
      (this.raw.label as string | undefined) ?? (this.raw.emoji as { name?: string } | undefined)?.name ?? ''
    );
  }

  get customId(): string | undefined {
    return this.raw.custom_id;
  }

  /** Where a link button leads. */
  get url(): string | undefined {
    return this.raw.url as string | undefined;
  }

  get style(): ButtonStyle {
    return this.raw.style as ButtonStyle;
  }

  get disabled(): boolean {
    return this.raw.disabled === true;
  }

  /** Presses it and waits for what follows: the message updated, a new reply, or a modal. */
  click(): Promise<Reply> {
    const { member, channel, id } = this.#message;
    if (!this.customId) throw new ClientRefusal('A link is opened by the browser, it does not reach the bot');
    return member.press(channel, id, this.customId);
  }
}

/** A select menu of a message. */
export class Select {
  #message: Message;
  readonly raw: ComponentNode;

  constructor(message: Message, raw: ComponentNode) {
    this.#message = message;
    this.raw = raw;
  }

  get customId(): string {
    return this.raw.custom_id!;
  }

  get placeholder(): string | undefined {
    return this.raw.placeholder as string | undefined;
  }

  get options(): { label: string; value: string; description?: string; default?: boolean }[] {
    return (this.raw.options ?? []) as never;
  }

  /** Chooses by value (of users, roles and channels: by id) and waits for what follows. */
  choose(values: readonly string[]): Promise<Reply> {
    const { member, channel, id } = this.#message;
    return member.choose(channel, id, this.customId, values);
  }
}
