import {
  type APIAttachment,
  type APIMessageInteractionMetadata,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { LIMITS } from '../limits.ts';
import type { SnowflakeMaker } from '../snowflake.ts';
import type { Files, Upload } from './files.ts';
import { pingsOf } from './mentions.ts';
import { displayTexts, type MessageBody, settleComponents } from './message-body.ts';
import type { Channel, StoredMessage, User } from './model.ts';
import { memberPayload, userPayload } from './payloads.ts';
import { permissionsOf } from './permissions.ts';
import type { World } from './world.ts';

/** What a new message is made of. */
export interface NewMessage {
  channel: Channel;
  author: User;
  body: MessageBody;
  uploads?: readonly Upload[];
  /** The one user who sees it (ephemeral); everyone when left out. */
  visibleTo?: string | null;
  /** The command or component it answers. */
  interaction?: APIMessageInteractionMetadata;
  type?: MessageType;
}

const { Loading, IsComponentsV2, Ephemeral } = MessageFlags;

/** Makes, changes and removes messages, and tells the page and the Gateway about each. */
export class Messages {
  #world: World;
  #ids: SnowflakeMaker;
  #clock: Clock;
  #files: Files;
  #events: Events;
  #gateway: Gateway;

  constructor(parts: {
    world: World;
    ids: SnowflakeMaker;
    clock: Clock;
    files: Files;
    events: Events;
    gateway: Gateway;
  }) {
    this.#world = parts.world;
    this.#ids = parts.ids;
    this.#clock = parts.clock;
    this.#files = parts.files;
    this.#events = parts.events;
    this.#gateway = parts.gateway;
  }

  create({
    channel,
    author,
    body,
    uploads = [],
    visibleTo = null,
    interaction,
    type,
  }: NewMessage): StoredMessage {
    const before = body.enforce_nonce && this.#withNonce(channel, author, body.nonce);
    if (before) return before;
    const attachments = this.#upload(channel, body, uploads);
    const flags = (body.flags ?? 0) | (visibleTo ? Ephemeral : 0);
    const replyTo = body.message_reference?.message_id;
    const stored: StoredMessage = {
      visibleTo,
      data: {
        id: this.#ids.next(),
        channel_id: channel.id,
        type: type ?? (replyTo ? MessageType.Reply : MessageType.Default),
        author: userPayload(author),
        content: (body.content ?? '').trim(),
        embeds: (body.embeds ?? []).map((embed) => ({ type: 'rich' as const, ...embed })) as never,
        components: settleComponents(body.components ?? [], attachments),
        attachments,
        flags,
        timestamp: new Date(this.#clock.now()).toISOString(),
        edited_timestamp: null,
        tts: body.tts ?? false,
        pinned: false,
        mentions: [],
        mention_roles: [],
        mention_everyone: false,
        ...(body.nonce != null && { nonce: body.nonce }),
        ...(author.bot && { application_id: author.id, ...(interaction && { webhook_id: author.id }) }),
        ...(interaction && { interaction_metadata: interaction }),
        ...(replyTo && { message_reference: { type: 0, channel_id: channel.id, message_id: replyTo } }),
      },
    };
    const referenced = replyTo && channel.messages.get(replyTo);
    if (referenced) stored.data.referenced_message = referenced.data;
    this.#setMentions(stored, channel, author, body);
    channel.messages.set(stored.data.id, stored);
    this.#announce('message.created', channel, stored);
    return stored;
  }

  /** Changes what `body` names and leaves the rest. The Components V2 flag can be added but not taken back. */
  edit(
    channel: Channel,
    stored: StoredMessage,
    body: MessageBody,
    uploads: readonly Upload[] = [],
  ): StoredMessage {
    const { data } = stored;
    const wasLoading = ((data.flags ?? 0) & Loading) !== 0;
    const added = this.#upload(channel, body, uploads);
    if (body.attachments) {
      const kept = new Set(body.attachments.map((a) => String(a.id)));
      data.attachments = data.attachments.filter((a) => kept.has(a.id));
    }
    data.attachments = [...data.attachments, ...added];
    if (body.content !== undefined) data.content = (body.content ?? '').trim();
    if (body.embeds !== undefined)
      data.embeds = (body.embeds ?? []).map((e) => ({ type: 'rich', ...e })) as never;
    if (body.components !== undefined)
      data.components = settleComponents(body.components ?? [], data.attachments);
    data.flags = ((data.flags ?? 0) & ~Loading) | ((body.flags ?? 0) & IsComponentsV2);
    if (!wasLoading) data.edited_timestamp = new Date(this.#clock.now()).toISOString();
    this.#setMentions(stored, channel, this.#world.user(data.author.id), body);
    this.#announce('message.edited', channel, stored);
    return stored;
  }

  delete(channel: Channel, stored: StoredMessage): void {
    channel.messages.delete(stored.data.id);
    const { visibleTo } = stored;
    this.#events.emit({
      type: 'message.deleted',
      channelId: channel.id,
      visibleTo,
      messageId: stored.data.id,
    });
    if (visibleTo === null) this.#gateway.messageDeleted(channel, stored);
  }

  /** What an author sent with a nonce in the last minutes. */
  #withNonce(channel: Channel, { id }: User, nonce: MessageBody['nonce']): StoredMessage | undefined {
    const since = this.#clock.now() - LIMITS.nonceKept;
    return [...channel.messages.values()].findLast(
      ({ data }) =>
        nonce != null && data.nonce === nonce && data.author.id === id && Date.parse(data.timestamp) > since,
    );
  }

  #upload(channel: Channel, body: MessageBody, uploads: readonly Upload[]): APIAttachment[] {
    return uploads.map((upload, index) => {
      // `attachments: [{ id: 0, … }]` describes the part named files[0].
      const about = body.attachments?.find((a) => String(a.id) === String(index));
      return this.#files.add(
        { ...upload, ...(about?.description && { description: about.description }) },
        channel.id,
      );
    });
  }

  #setMentions(stored: StoredMessage, channel: Channel, author: User, body: MessageBody): void {
    const { data } = stored;
    const server = this.#world.serverOf(channel);
    const may = server
      ? (permissionsOf(server, author.id, channel) & PermissionFlagsBits.MentionEveryone) !== 0n
      : false;
    const text = [data.content, ...displayTexts(data.components ?? [])].join('\n');
    const pings = pingsOf(text, body.allowed_mentions, may, this.#world, channel);
    const repliedTo = data.referenced_message?.author.id;
    if (repliedTo && body.allowed_mentions?.replied_user !== false && !pings.users.includes(repliedTo)) {
      if (body.allowed_mentions?.replied_user || !body.allowed_mentions) pings.users.push(repliedTo);
    }
    data.mentions = pings.users.map((id) => {
      const member = server?.members.get(id);
      return { ...userPayload(this.#world.user(id)), ...(member && { member: memberPayload(member) }) };
    });
    data.mention_roles = pings.roles;
    data.mention_everyone = pings.everyone;
  }

  #announce(type: 'message.created' | 'message.edited', channel: Channel, stored: StoredMessage): void {
    const message = structuredClone(stored.data);
    this.#events.emit({ type, channelId: channel.id, visibleTo: stored.visibleTo, message });
    if (stored.visibleTo !== null) return;
    if (type === 'message.created') this.#gateway.messageCreated(channel, stored);
    else this.#gateway.messageUpdated(channel, stored);
  }
}
