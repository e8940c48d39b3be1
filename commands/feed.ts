import { ApplicationCommandOptionType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { SourceFault } from '../src/article/fault.ts';
import { type Command, type CommandContext, MemberError } from '../src/discord/command.ts';
import { faultText } from '../src/discord/fault.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { requireModerator } from '../src/discord/permissions.ts';
import { replyWithProgress } from '../src/discord/progress.ts';
import { feedKey, renderAddedFeed, renderFeeds, renderRemoval } from '../src/discord/render-feeds.ts';
import { reply, update } from '../src/discord/reply.ts';
import { holdsTyped } from '../src/discord/typed.ts';

/** `/feed add|list|remove`: feeds whose new entries become articles by themselves. */
export const feed: Command = {
  data: {
    name: 'feed',
    description: 'Feeds whose new articles load by themselves',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Load the newest articles of a feed, and new ones from now on',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'link',
            description: 'Address of the feed, or of a page that has one',
            required: true,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'The feeds of this server, and how they are doing',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'remove',
        description: 'Remove a feed; its articles can stay',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'feed',
            description: 'Which feed',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },
  changes: true,

  async run(interaction, context) {
    requireModerator(interaction, context.chosen);
    const { guildId, options, user } = interaction;
    if (options.getSubcommand() === 'add') {
      const link = options.getString('link', true).trim();
      await replyWithProgress(interaction, (show) => add(guildId, link, user.id, show, context));
      return;
    }
    const build = async () => {
      if (options.getSubcommand() === 'list')
        return renderFeeds(await context.feeds.list(guildId), 0, context.say);
      return renderRemoval(await pick(guildId, options.getString('feed', true), context), context.say);
    };
    await reply(interaction, build, true);
  },

  async component(interaction, context) {
    requireModerator(interaction, context.chosen);
    const { guildId, user } = interaction;
    const [, action, argument = ''] = interaction.customId.split(':');
    await update(interaction, async () => {
      if (action === 'list')
        return renderFeeds(await context.feeds.list(guildId), Number(argument), context.say);
      const { title, url } = await pick(guildId, argument, context);
      const count = await context.feeds.remove(guildId, url, user.id, action === 'drop');
      return notice(context.say, 'feed.removed', { title, count: count ?? 0 });
    });
  },

  async autocomplete(interaction, context) {
    requireModerator(interaction, context.chosen);
    const typed = interaction.options.getFocused();
    const feeds = await context.feeds.list(interaction.guildId);
    return feeds
      .filter(({ title, url }) => holdsTyped(`${title} ${url}`, typed))
      .map(({ title, url }) => ({ name: title, value: feedKey(url) }));
  },
};

async function add(
  server: string,
  link: string,
  by: string,
  show: (message: Message) => void,
  { feeds, say }: CommandContext,
): Promise<Message> {
  try {
    const added = await feeds.add(server, link, by, (title, done, of) =>
      show(notice(say, 'feed.adding', { title, done, of })),
    );
    return renderAddedFeed(added, say);
  } catch (fault) {
    if (!(fault instanceof SourceFault)) throw fault;
    const source = link.slice(0, LIMITS.choiceText);
    throw new MemberError('article.refused', { source, reason: faultText(fault, say) });
  }
}

/** The feed that a member picked from the list, or typed the title or link of. */
async function pick(server: string, picked: string, { feeds }: CommandContext) {
  const typed = picked.trim().toLowerCase();
  const found = (await feeds.list(server)).find(
    ({ title, url }) => feedKey(url) === picked || title.toLowerCase() === typed || url === picked.trim(),
  );
  if (!found) throw new MemberError('feed.unknown', { name: picked.slice(0, LIMITS.choiceText) });
  return found;
}
