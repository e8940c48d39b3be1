import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { articleChoices, findArticle } from '../src/discord/article-option.ts';
import { type Command, type CommandContext, MemberError } from '../src/discord/command.ts';
import { faultText } from '../src/discord/fault.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { requireModerator } from '../src/discord/permissions.ts';
import { renderArticle, renderImported, renderList, renderRemoved } from '../src/discord/render-articles.ts';
import { NO_MENTIONS, reply } from '../src/discord/reply.ts';
import { type Imported, importSources } from '../src/library/importing.ts';
import { type Library, SameArticleError } from '../src/library/library.ts';
import { QuotaError } from '../src/library/quotas.ts';
import type { Source } from '../src/library/sources.ts';

type Interaction = ChatInputCommandInteraction<'cached' | 'raw'>;

const picked = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Which article',
  required: true,
  autocomplete: true,
} as const;

/** `/article add|list|show|remove`: what a server's moderators do with its own articles. */
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
        description: 'Add an article from a link or a file',
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
        name: 'remove',
        description: 'Remove an article; for a while it can be restored',
        options: [picked],
      },
    ],
  },

  async run(interaction, context) {
    requireModerator(interaction, context.chosen);
    const build = async () => {
      const library = await context.library(interaction.guildId);
      switch (interaction.options.getSubcommand()) {
        case 'add':
          return add(interaction, library, context);
        case 'list':
          return list(library, 0, interaction.options.getString('search') ?? '', context);
        case 'show': {
          const found = findArticle(library, interaction.options.getString('article', true));
          return renderArticle(found, library, context.say);
        }
        default:
          return remove(interaction, library, context);
      }
    };
    await reply(interaction, build, true);
  },

  async component(interaction, context) {
    requireModerator(interaction, context.chosen);
    const library = await context.library(interaction.guildId);
    const [, action, argument = '', ...search] = interaction.customId.split(':');
    const { components } =
      action === 'restore'
        ? await restore(library, argument, interaction.user.id, context)
        : await list(library, Number(argument), search.join(':'), context);
    await interaction.update({
      components,
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: NO_MENTIONS,
    });
  },

  async autocomplete(interaction, context) {
    requireModerator(interaction, context.chosen);
    const library = await context.library(interaction.guildId);
    const removing = interaction.options.getSubcommand() === 'remove';
    const offered = library.articles().filter(({ id }) => !removing || !library.isShipped(id));
    return articleChoices(offered, interaction.options.getFocused());
  },
};

async function add(interaction: Interaction, library: Library, { readers, say }: CommandContext) {
  const link = interaction.options.getString('link');
  const file = interaction.options.getAttachment('file');
  const sources: Source[] = [];
  if (link !== null) sources.push({ link: link.trim() });
  if (file) sources.push({ name: file.name, contentType: file.contentType ?? '', location: file.url });
  if (sources.length === 0) throw new MemberError('article.add.nothing');
  const started = performance.now();
  const imported: Imported[] = [];
  try {
    for await (const one of importSources(sources, readers, library, interaction.user.id)) imported.push(one);
  } catch (error) {
    if (error instanceof QuotaError) throw new MemberError('article.full', { reason: faultText(error, say) });
    throw error;
  }
  return renderImported(imported, (performance.now() - started) / 1000, library, say);
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

async function remove(interaction: Interaction, library: Library, { say }: CommandContext): Promise<Message> {
  const found = findArticle(library, interaction.options.getString('article', true));
  if (library.isShipped(found.id)) throw new MemberError('article.shipped', { title: found.title });
  await library.remove(found.id, interaction.user.id);
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
