import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Message } from './message.ts';
import { NO_MENTIONS } from './reply.ts';

/** Milliseconds between two edits: Discord slows down those who edit more often. */
const EDIT_INTERVAL = 2_000;

/**
 * Answers a command whose work takes long, to who gave it: "thinking…" at once, then how far it is, then what
 * came out.
 * @param build makes the last message; what it shows meanwhile is dropped when it comes too soon after another
 */
export async function replyWithProgress(
  interaction: ChatInputCommandInteraction,
  build: (show: (message: Message) => void) => Promise<Message>,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const edit = ({ components }: Message) =>
    interaction.editReply({
      components,
      allowedMentions: NO_MENTIONS,
      flags: MessageFlags.IsComponentsV2,
    });
  let shownAt = performance.now();
  let editing: Promise<unknown> = Promise.resolve();
  const message = await build((progress) => {
    if (performance.now() - shownAt < EDIT_INTERVAL) return;
    shownAt = performance.now();
    // Progress that cannot be shown is no reason to end the work.
    editing = edit(progress).catch(() => {});
  });
  await editing;
  await edit(message);
}
