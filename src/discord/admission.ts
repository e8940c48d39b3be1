import type { CommandContext } from './command.ts';
import { requireChannel } from './permissions.ts';

/** Who asks, and where. */
export interface Asker {
  guildId: string;
  user: { id: string };
  channelId: string | null;
  channel: { parentId?: string | null } | null;
}

/**
 * Lets a question through where and as often as the server's moderators chose, and counts it.
 * @throws {MemberError} naming the right channels, or saying when they can ask again
 */
export async function admit(asker: Asker, { chosen, cooldown }: CommandContext): Promise<void> {
  requireChannel(asker.channelId, asker.channel, chosen);
  await cooldown.take(asker.guildId, asker.user.id, chosen);
}
