import { ApplicationCommandType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { addSources, postedSources } from '../src/discord/articles/adding.ts';
import { MemberError, type MenuCommand } from '../src/discord/command.ts';
import { requireModerator } from '../src/discord/permissions.ts';
import { replyWithProgress } from '../src/discord/progress.ts';

/** In the menu of a message: loads its links and files, or its own text. */
export const addToLibrary: MenuCommand = {
  data: {
    type: ApplicationCommandType.Message,
    name: 'Add to library',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  },

  async run(interaction, context) {
    requireModerator(interaction, context.chosen);
    const sources = postedSources(interaction.targetMessage, interaction);
    if (sources.length === 0) throw new MemberError('article.emptyMessage');
    await replyWithProgress(interaction, async (show) =>
      addSources(sources, interaction.user.id, await context.library(interaction.guildId), context, show),
    );
  },
};
