import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { articleChoices, articleOf, findArticle, inOfferedOrder } from '../src/discord/article-option.ts';
import { addPasted, addSources, namedSources } from '../src/discord/articles/adding.ts';
import { saveCorrections } from '../src/discord/articles/editing.ts';
import { editForm, pasteForm } from '../src/discord/articles/forms.ts';
import { history } from '../src/discord/articles/history.ts';
import { refresh } from '../src/discord/articles/refreshing.ts';
import { type Command, type CommandContext, MemberError } from '../src/discord/command.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { requireModerator } from '../src/discord/permissions.ts';
import { replyWithProgress } from '../src/discord/progress.ts';
import { renderArticle, renderList, renderRemoval, renderRemoved } from '../src/discord/render-articles.ts';
import { reply, update } from '../src/discord/reply.ts';
import { type Library, SameArticleError } from '../src/library/library.ts';
import type { ArticleMetadata } from '../src/retrieval/indexed-article.ts';

type Interaction = ChatInputCommandInteraction<'cached' | 'raw'>;

const picked = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Which article',
  required: true,
  autocomplete: true,
} as const;

/** `/article`: what a server's moderators do with its own articles. */
export const article: Command = {
  data: {
    name: 'article',
    description: 'Add, look at and remove the articles of this server',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Add articles from a link or files; with neither, paste the text',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'link',
            description: 'Address of the page with the article',
          },
          {
            type: ApplicationCommandOptionType.Attachment,
            name: 'file',
            description: 'Markdown, text, HTML, PDF or Word',
          },
          ...[2, 3, 4, 5].map((n) => ({
            type: ApplicationCommandOptionType.Attachment as const,
            name: `file${n}`,
            description: 'One more file',
          })),
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'The articles of this server, newest first',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'search',
            description: 'Only titles that contain this',
            // The custom ids of the buttons under the list carry it.
            max_length: 40,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'show',
        description: 'An article with its passages and who speaks in it',
        options: [picked],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'refresh',
        description: 'Read the link of an article again and say which paragraphs changed',
        options: [picked],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'edit',
        description: 'Correct the title, link, publisher, author and date of an article',
        options: [picked],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'history',
        description: 'Who changed what on this server, and when',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'remove',
        description: 'Remove an article; for a while it can be restored',
        options: [picked],
      },
    ],
  },
  changes: true,

  async run(interaction, context) {
    requireModerator(interaction, context.chosen);
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'edit') return openForm(interaction, context);
    const sources = subcommand === 'add' ? namedSources(interaction) : [];
    if (subcommand === 'add' && sources.length === 0) {
      await interaction.showModal(pasteForm(context.say));
      return;
    }
    if (subcommand === 'add') {
      await replyWithProgress(interaction, async (show) =>
        addSources(sources, interaction.user.id, await context.library(interaction.guildId), context, show),
      );
      return;
    }
    const build = async () => {
      const library = await context.library(interaction.guildId);
      switch (subcommand) {
        case 'history':
          return history(library, undefined, context.say);
        case 'refresh': {
          const found = findArticle(library, interaction.options.getString('article', true));
          return refresh(found, library, interaction.user.id, context);
        }
        case 'list':
          return list(library, 0, interaction.options.getString('search') ?? '', context);
        case 'show': {
          const found = findArticle(library, interaction.options.getString('article', true));
          return renderArticle(found, library, context.say);
        }
        default: {
          const found = findArticle(library, interaction.options.getString('article', true));
          return renderRemoval(ownArticle(found, library), library, context.say);
        }
      }
    };
    await reply(interaction, build, true);
  },

  async component(interaction, context) {
    requireModerator(interaction, context.chosen);
    const [, action, argument = '', ...search] = interaction.customId.split(':');
    const { id: by } = interaction.user;
    const opening = () => context.library(interaction.guildId);
    if (action === 'refresh' || action === 'replace') {
      const build = async () => {
        const library = await opening();
        return refresh(articleOf(library, argument), library, by, context, action === 'replace');
      };
      await reply(interaction, build, true);
      return;
    }
    await update(interaction, async () => {
      const library = await opening();
      if (action === 'remove') return remove(library, argument, by, context);
      if (action === 'restore') return restore(library, argument, by, context);
      if (action === 'history') return history(library, Number(argument) || undefined, context.say);
      return list(library, Number(argument), search.join(':'), context);
    });
  },

  async modal(interaction, context) {
    requireModerator(interaction, context.chosen);
    const [, action, id = ''] = interaction.customId.split(':');
    const opening = () => context.library(interaction.guildId);
    if (action !== 'edit') {
      await replyWithProgress(interaction, async (show) =>
        addPasted(interaction, await opening(), context, show),
      );
      return;
    }
    const build = async () => {
      const library = await opening();
      return saveCorrections(interaction, articleOf(library, id), library, context.say);
    };
    await reply(interaction, build, true);
  },

  async autocomplete(interaction, context) {
    requireModerator(interaction, context.chosen);
    const library = await context.library(interaction.guildId);
    const subcommand = interaction.options.getSubcommand();
    const offered = inOfferedOrder(library).filter(({ id, url }) => {
      if (subcommand === 'show') return true;
      return !library.isShipped(id) && (subcommand !== 'refresh' || url !== undefined);
    });
    return articleChoices(offered, interaction.options.getFocused());
  },
};

async function openForm(interaction: Interaction, context: CommandContext): Promise<void> {
  const library = await context.library(interaction.guildId);
  const found = findArticle(library, interaction.options.getString('article', true));
  await interaction.showModal(editForm(ownArticle(found, library), context.say));
}

async function list(library: Library, page: number, search: string, { say }: CommandContext) {
  const wanted = search.trim().toLowerCase();
  const articles = await library.list();
  return renderList(
    articles.filter(({ title }) => title.toLowerCase().includes(wanted)),
    page,
    search,
    say,
  );
}

/** @throws {MemberError} when the article ships with the bot, which nobody can change */
function ownArticle(found: ArticleMetadata, library: Library): ArticleMetadata {
  if (library.isShipped(found.id)) throw new MemberError('article.shipped', { title: found.title });
  return found;
}

async function remove(library: Library, id: string, by: string, { say }: CommandContext): Promise<Message> {
  const found = ownArticle(articleOf(library, id), library);
  await library.remove(found.id, by);
  return renderRemoved(found, say);
}

async function restore(library: Library, id: string, by: string, { say }: CommandContext): Promise<Message> {
  const restored = await library.restore(id, by).catch((error: unknown) => {
    if (error instanceof SameArticleError) return false;
    throw error;
  });
  const title = library.article(id)?.title ?? '';
  return restored ? notice(say, 'article.restored', { title }) : notice(say, 'article.notRestorable');
}
