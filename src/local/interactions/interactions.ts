import { randomBytes } from 'node:crypto';
import {
  type APIMessageInteractionMetadata,
  ApplicationIntegrationType,
  InteractionContextType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { refuse } from '../errors.ts';
import type { Events, InteractionState } from '../events.ts';
import type { Faults } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { LIMITS } from '../limits.ts';
import type { SnowflakeMaker } from '../snowflake.ts';
import type { Channel, StoredMessage, User } from '../world/model.ts';
import { channelPayload, interactionMember, userPayload } from '../world/payloads.ts';
import { ALL, permissionsOf } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { type Interaction, interactionView } from './interaction.ts';

/** What a member did: the interaction's type, its data, and where it happened. */
export interface Action {
  type: InteractionType;
  user: User;
  channel: Channel;
  data: object;
  source?: StoredMessage | null;
  /** What the metadata of messages says besides, such as the target of a context menu. */
  metadata?: object;
}

/** Twice as long as a token works: until then a bot that is late is told so. */
const KEPT_MS = 2 * LIMITS.interactionToken;

/** Delivers what members do to the bot and keeps what becomes of it. */
export class Interactions {
  #byId = new Map<string, Interaction>();
  #byToken = new Map<string, Interaction>();
  #world: World;
  #ids: SnowflakeMaker;
  #clock: Clock;
  #events: Events;
  #gateway: Gateway;
  #faults: Faults;

  constructor(parts: {
    world: World;
    ids: SnowflakeMaker;
    clock: Clock;
    events: Events;
    gateway: Gateway;
    faults: Faults;
  }) {
    this.#world = parts.world;
    this.#ids = parts.ids;
    this.#clock = parts.clock;
    this.#events = parts.events;
    this.#gateway = parts.gateway;
    this.#faults = parts.faults;
  }

  /** Sends an interaction to the bot. It fails by itself when no answer comes in time. */
  start(action: Action): Interaction {
    const { type, user, channel, source = null } = action;
    const id = this.#ids.next();
    const owners = this.#owners(channel);
    const interaction: Interaction = {
      id,
      token: `aW50ZXJhY3Rpb246${randomBytes(48).toString('base64url')}`,
      type,
      user,
      channel,
      createdAt: this.#clock.now(),
      state: 'waiting',
      source,
      original: null,
      followUps: [],
      modal: null,
      choices: null,
      metadata: {
        id,
        type,
        user: userPayload(user),
        authorizing_integration_owners: owners,
        ...action.metadata,
      } as APIMessageInteractionMetadata,
    };
    this.#forgetOld();
    this.#byId.set(id, interaction);
    this.#byToken.set(interaction.token, interaction);
    this.#clock.after(LIMITS.firstResponse, () => {
      if (interaction.state === 'waiting') this.settle(interaction, 'failed');
    });
    const payload = this.#payload(interaction, action.data);
    // To every session of the shard: while a bot is handed over to a new process, both get it.
    for (let n = this.#faults.takeDeliveries(); n > 0; n -= 1)
      this.#gateway.dispatch(channel.serverId, null, 'INTERACTION_CREATE', payload);
    this.settle(interaction, 'waiting');
    return interaction;
  }

  /** The interaction that a callback answers. @throws 10062 when unknown or late, 40060 when answered already. */
  forCallback(id: string, token: string): Interaction {
    const interaction = this.#byId.get(id);
    if (interaction?.token !== token || interaction.state === 'failed') throw refuse.unknownInteraction();
    if (interaction.state !== 'waiting') throw refuse.alreadyAcknowledged();
    return interaction;
  }

  /** The interaction whose token a webhook request uses. @throws 10015 before its first answer, 50027 after 15 minutes. */
  forWebhook(applicationId: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (applicationId !== this.#world.bot.id || !interaction) throw refuse.unknownWebhook();
    if (this.#clock.now() - interaction.createdAt > LIMITS.interactionToken)
      throw refuse.invalidWebhookToken();
    if (interaction.state === 'waiting' || interaction.state === 'failed') throw refuse.unknownWebhook();
    return interaction;
  }

  get(id: string): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction) throw refuse.unknownInteraction();
    return interaction;
  }

  /** Notes where the interaction stands now and tells the member's side. */
  settle(interaction: Interaction, state: InteractionState): void {
    interaction.state = state;
    const view = interactionView(interaction);
    const { channelId, userId: visibleTo } = view;
    this.#events.emit({ type: 'interaction', channelId, visibleTo, interaction: view });
  }

  /** Takes the oldest away that no token opens any more, so that a bot can run on it for weeks. */
  #forgetOld(): void {
    for (const [id, { createdAt, token }] of this.#byId) {
      if (this.#clock.now() - createdAt < KEPT_MS) return;
      this.#byId.delete(id);
      this.#byToken.delete(token);
    }
  }

  #owners(channel: Channel): Record<number, string> {
    return { [ApplicationIntegrationType.GuildInstall]: channel.serverId ?? '0' };
  }

  #payload(interaction: Interaction, data: object): object {
    const { id, token, type, user, channel, source } = interaction;
    const server = this.#world.serverOf(channel);
    const place = server
      ? {
          guild_id: server.id,
          guild: { id: server.id, locale: server.locale, features: [] },
          guild_locale: server.locale,
          member: interactionMember(server, user, channel),
          context: InteractionContextType.Guild,
        }
      : { user: userPayload(user), context: InteractionContextType.BotDM };
    return {
      id,
      application_id: this.#world.bot.id,
      type,
      token,
      version: 1,
      data,
      channel_id: channel.id,
      channel: {
        ...channelPayload(channel, this.#world),
        ...(server && { permissions: String(permissionsOf(server, user.id, channel)) }),
      },
      ...place,
      app_permissions: String(server ? permissionsOf(server, this.#world.bot.id, channel) : ALL),
      locale: user.locale,
      entitlements: [],
      authorizing_integration_owners: this.#owners(channel),
      attachment_size_limit: LIMITS.attachment,
      ...(source && { message: source.data }),
    };
  }
}
