import {
  type Message as DiscordMessage,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { nextTurn } from '../library/breather.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';

/** Milliseconds after which a reply that is still being made is announced by "thinking…": half of what
 * Discord allows leaves the other half to the network. */
export const DEFER_AFTER = LIMITS.firstResponse / 2;

/** What can be answered with a message. */
export type Repliable = RepliableInteraction | MessageComponentInteraction;

/** Nothing the bot sends pings anyone, whatever its text holds. */
export const NO_MENTIONS = { parse: [] };

const body = ({ components, files = [] }: Message) => ({
  components,
  files,
  allowedMentions: NO_MENTIONS,
});

/**
 * The one door for replies to commands: answers at once when `build` is quick, defers when it is not.
 * @param hidden whether only the member who asked sees the reply
 */
export async function reply(
  interaction: Repliable,
  build: () => Message | Promise<Message>,
  hidden: boolean,
): Promise<void> {
  const ephemeral = hidden ? MessageFlags.Ephemeral : 0;
  // In a burst of questions each waits for its turn, and who waits long is told in time that it is thought about.
  const building = nextTurn().then(build);
  const message = await Promise.race([building, elapsed(DEFER_AFTER)]);
  if (message) {
    await interaction.reply({ ...body(message), flags: MessageFlags.IsComponentsV2 | ephemeral });
    return;
  }
  // A deferral carries only the ephemeral flag; Components V2 is said with the edit.
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  await interaction.editReply({ ...body(await building), flags: MessageFlags.IsComponentsV2 });
}

/** The door for components: puts a message in the place of the one that was pressed on, deferring when that takes long. */
export async function update(
  interaction: MessageComponentInteraction,
  build: () => Message | Promise<Message>,
): Promise<void> {
  // In a burst of questions each waits for its turn, and who waits long is told in time that it is thought about.
  const building = nextTurn().then(build);
  const message = await Promise.race([building, elapsed(DEFER_AFTER)]);
  if (message) {
    await interaction.update({ ...body(message), flags: MessageFlags.IsComponentsV2 });
    return;
  }
  await interaction.deferUpdate();
  await interaction.editReply({ ...body(await building), flags: MessageFlags.IsComponentsV2 });
}

/** Sends a public message in answer to a press on a private one. */
export async function shareReply(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  await interaction.reply({ ...body(message), flags: MessageFlags.IsComponentsV2 });
}

/** The door for what is no interaction: answers a message in its channel, where everyone sees it. */
export async function replyToMessage(to: DiscordMessage, message: Message): Promise<void> {
  await to.reply({
    ...body(message),
    flags: MessageFlags.IsComponentsV2,
    // Its author may have deleted it meanwhile.
    failIfNotExists: false,
    // While a new process takes over from an old one, both get the message: Discord keeps the first answer alone.
    nonce: to.id,
    enforceNonce: true,
  });
}

/** Sends a message by whatever way is still open: first reply, edit of a deferral, or a private follow-up. */
export async function replyAnyhow(interaction: Repliable, message: Message): Promise<void> {
  if (interaction.deferred && !interaction.replied) {
    await interaction.editReply({ ...body(message), flags: MessageFlags.IsComponentsV2 });
    return;
  }
  const options = { ...body(message), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const;
  await (interaction.replied ? interaction.followUp(options) : interaction.reply(options));
}

/** Resolves to nothing after some milliseconds; whoever waits for it alone is not kept running. */
export const elapsed = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds).unref());
