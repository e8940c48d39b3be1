import {
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Message } from './message.ts';
import { DEFER_AFTER, elapsed, NO_MENTIONS } from './reply.ts';

/** Milliseconds between two edits: Discord slows down those who edit more often. */
const EDIT_INTERVAL = 2_000;

/** What can be given long work to do. */
type Working = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/** Tells how far work is. Of several in a short time only the last is seen. */
export type Show = (progress: Message) => void;

/**
 * Answers a command whose work may take long, to who gave it: at once when it did not, else "thinking…", then
 * how far it is, then what came out.
 * @param build makes the last message, and shows meanwhile how far it is
 */
export async function replyWithProgress(
  interaction: Working,
  build: (show: Show) => Promise<Message>,
): Promise<void> {
  const options = ({ components }: Message) => ({ components, allowedMentions: NO_MENTIONS });
  const edit = (message: Message) =>
    interaction.editReply({ ...options(message), flags: MessageFlags.IsComponentsV2 });
  let progress: Message | undefined;
  const building = build((shown) => {
    progress = shown;
  });
  const quick = await Promise.race([building, elapsed(DEFER_AFTER)]);
  if (quick) {
    const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
    await interaction.reply({ ...options(quick), flags });
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  let editing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // Progress that cannot be shown is no reason to end the work.
    if (progress) editing = edit(progress).catch(() => {});
    progress = undefined;
  }, EDIT_INTERVAL);
  try {
    const message = await building;
    // An edit under way must not arrive after the last one.
    await editing;
    await edit(message);
  } finally {
    clearInterval(timer);
  }
}
