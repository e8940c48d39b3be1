import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { articleChoices, findArticle } from '../src/discord/article-option.ts';
import { isWebLink, saveCorrections } from '../src/discord/articles/editing.ts';
import { editForm, pasteForm } from '../src/discord/articles/forms.ts';
import { history } from '../src/discord/articles/history.ts';
import { refresh } from '../src/discord/articles/refreshing.ts';
import { type Command, type CommandContext, MemberError } from '../src/discord/command.ts';
import { faultText } from '../src/discord/fault.ts';
import { type Message, notice } from '../src/discord/message.ts';
import { requireModerator } from '../src/discord/permissions.ts';
import { renderArticle, renderImported, renderList, renderRemoved } from '../src/discord/render-articles.ts';
import { reply, update } from '../src/discord/reply.ts';
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

  async run(interaction, context) {
    requireModerator(interaction, context.chosen);
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'edit') return openForm(interaction, context);
    const sources = subcommand === 'add' ? sourcesOf(interaction) : [];
    if (subcommand === 'add' && sources.length === 0) {
      await interaction.showModal(pasteForm(context.say));
      return;
    }
    const build = async () => {
      const library = await context.library(interaction.guildId);
      switch (subcommand) {
        case 'add':
          return add(sources, interaction.user.id, library, context);
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
        default:
          return remove(interaction, library, context);
      }
    };
    await reply(interaction, build, true);
  },

  async component(interaction, context) {
    requireModerator(interaction, context.chosen);
    const [, action, argument = '', ...search] = interaction.customId.split(':');
    const library = await context.library(interaction.guildId);
    if (action === 'refresh' || action === 'replace') {
      const build = () =>
        refresh(findArticle(library, argument), library, interaction.user.id, context, action === 'replace');
      return reply(interaction, build, true);
    }
    await update(interaction, () => {
      if (action === 'restore') return restore(library, argument, interaction.user.id, context);
      if (action === 'history') return history(library, Number(argument) || undefined, context.say);
      return list(library, Number(argument), search.join(':'), context);
    });
  },

  async modal(interaction, context) {
    requireModerator(interaction, context.chosen);
    const [, action, id = ''] = interaction.customId.split(':');
    const build = async () => {
      const library = await context.library(interaction.guildId);
      if (action === 'edit')
        return saveCorrections(interaction, findArticle(library, id), library, context.say);
      const { components } = await add([pasted(interaction)], interaction.user.id, library, context);
      return { components: [...components, ...refusedLink(interaction, context)] };
    };
    await reply(interaction, build, true);
  },

  async autocomplete(interaction, context) {
    requireModerator(interaction, context.chosen);
    const library = await context.library(interaction.guildId);
    const subcommand = interaction.options.getSubcommand();
    const offered = library.articles().filter(({ id, url }) => {
      if (subcommand === 'show') return true;
      return !library.isShipped(id) && (subcommand !== 'refresh' || url !== undefined);
    });
    return articleChoices(offered, interaction.options.getFocused());
  },
};

const FILES = ['file', 'file2', 'file3', 'file4', 'file5'];

/** The link and the files that a moderator named. */
function sourcesOf({ options }: Interaction): Source[] {
  const link = options.getString('link');
  const files = FILES.flatMap((name) => options.getAttachment(name) ?? []);
  return [
    ...(link === null ? [] : [{ link: link.trim() }]),
    ...files.map(({ name, contentType, url }) => ({ name, contentType: contentType ?? '', location: url })),
  ];
}

/** What was typed into the form; a link that is none is left out rather than the text lost for it. */
function pasted({ fields }: ModalSubmitInteraction): Source {
  const title = fields.getTextInputValue('title').trim();
  const text = [fields.getTextInputValue('text'), fields.getTextInputValue('rest')].join('\n\n');
  const url = fields.getTextInputValue('url').trim();
  const bytes = Buffer.from(text);
  return { name: title, title, contentType: 'text/plain', bytes, ...(isWebLink(url) && { url }) };
}

/** Says that the link of a pasted text was left out. */
function refusedLink({ fields }: ModalSubmitInteraction, { say }: CommandContext) {
  const link = fields.getTextInputValue('url').trim();
  const isRefused = link !== '' && !isWebLink(link);
  return isRefused ? notice(say, 'article.badLink', { link: link.slice(0, 100) }).components : [];
}

async function openForm(interaction: Interaction, context: CommandContext): Promise<void> {
  const library = await context.library(interaction.guildId);
  const found = findArticle(library, interaction.options.getString('article', true));
  if (library.isShipped(found.id)) throw new MemberError('article.shipped', { title: found.title });
  await interaction.showModal(editForm(found, context.say));
}

async function add(sources: Source[], by: string, library: Library, { readers, say }: CommandContext) {
  const started = performance.now();
  const imported: Imported[] = [];
  try {
    for await (const one of importSources(sources, readers, library, by)) imported.push(one);
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
