import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type CommandInteractionOptionResolver,
  InteractionContextType,
} from 'discord.js';
import { articleChoices, findArticle, inOfferedOrder } from '../src/discord/article-option.ts';
import { type Command, MemberError } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { isOwn } from '../src/discord/ownership.ts';
import { requireChannel } from '../src/discord/permissions.ts';
import { findSpeaker, type Lookup, lookupOf, QUERY, showLookup } from '../src/discord/quotation-lookup.ts';
import { renderVerdict } from '../src/discord/render-quotations.ts';
import { reply, update } from '../src/discord/reply.ts';
import { cut } from '../src/discord/text.ts';
import type { Library } from '../src/library/library.ts';
import type { FoundQuotation, Narrowing, QuotationIndex } from '../src/quotes/quotation-index.ts';

/** Longest text to verify: the index compares as many words, so that none is left out. */
const CLAIM = 1000;
/** Longest name of a speaker beside the words in a choice. */
const CHOICE_SPEAKER = 30;

const hidden: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
};
const typed = (name: string, description: string, limit: number, autocomplete: boolean) =>
  ({
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required: true,
    max_length: limit,
    ...(autocomplete && { autocomplete }),
  }) as APIApplicationCommandBasicOption;
const narrowing = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description,
  autocomplete: true,
});
const inArticle = narrowing('article', 'Only in this article');

/**
 * The speaker and the article to which a member narrows the look-up.
 * @throws {MemberError} when there is no such speaker or article
 */
function narrowed(
  options: Pick<CommandInteractionOptionResolver, 'getString'>,
  library: Library,
  quotations: QuotationIndex,
): Narrowing {
  const speaker = options.getString('speaker');
  const article = options.getString('article');
  return {
    ...(speaker ? { speaker: findSpeaker(quotations, speaker) } : {}),
    ...(article ? { article: findArticle(library, article).id } : {}),
  };
}

function choice({ text, speaker, kind }: FoundQuotation) {
  const words = kind === 'reported' ? text : `“${text}”`;
  const name = speaker ? `${cut(speaker.name, CHOICE_SPEAKER)}: ${words}` : words;
  return { name, value: cut(text, QUERY) };
}

/** `/quote words|speaker|verify`: who said what, and whether words are really in the articles. */
export const quote: Command = {
  data: {
    name: 'quote',
    description: 'Look up who said what, word for word',
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'words',
        description: 'Find quotations by their words',
        options: [
          typed('text', 'A few words of the quotation', QUERY, true),
          narrowing('speaker', 'Only what this person said'),
          inArticle,
          hidden,
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'speaker',
        description: 'Read everything that somebody said',
        options: [typed('name', 'Who said it', QUERY, true), inArticle, hidden],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'verify',
        description: 'Check whether words are really in the articles',
        options: [typed('text', 'The words to check', CLAIM, false), hidden],
      },
    ],
  },

  async run(interaction, context) {
    const { options, guildId, channelId, channel, user } = interaction;
    const action = options.getSubcommand() as Lookup['list'] | 'verify';
    const text = options.getString(action === 'speaker' ? 'name' : 'text', true);
    requireChannel(channelId, channel, context.chosen);
    if (!/[\p{L}\p{N}]/u.test(text)) throw new MemberError('quote.noWords');
    await context.cooldown.take(guildId, user.id, context.chosen);
    const answer = async () => {
      const library = await context.library(guildId);
      if (library.articles().length === 0) throw new MemberError('ask.emptyLibrary');
      const quotations = await library.quotations();
      if (action === 'verify') return renderVerdict(quotations.verify(text), library, context.say);
      const lookup = { list: action, text, ...narrowed(options, library, quotations) };
      return showLookup(lookup, 0, library, quotations, context.say);
    };
    await reply(interaction, answer, options.getBoolean('private') ?? context.chosen.private);
  },

  async component(interaction, context) {
    requireChannel(interaction.channelId, interaction.channel, context.chosen);
    const build = async () => {
      const library = await context.library(interaction.guildId);
      const quotations = await library.quotations();
      const { lookup, from } = lookupOf(interaction.customId, library, quotations);
      return showLookup(lookup, from, library, quotations, context.say);
    };
    // Who looked it up turns the page in place; anyone else gets a copy of their own.
    await ((await isOwn(interaction)) ? update(interaction, build) : reply(interaction, build, true));
  },

  async autocomplete({ options, guildId }, context) {
    const library = await context.library(guildId);
    const quotations = await library.quotations();
    const { name: option, value } = options.getFocused(true);
    const limit = LIMITS.autocompleteChoices;
    if (option === 'article') return articleChoices(inOfferedOrder(library), value);
    if (option !== 'text') {
      const article = options.getString('article');
      const among = article ? { article: findArticle(library, article).id } : {};
      return quotations
        .speakers(value, { limit, ...among })
        .map(({ name, count }) => ({ name: `${cut(name, QUERY)} · ${count}`, value: cut(name, QUERY) }));
    }
    const found = quotations.words(value, { limit, ...narrowed(options, library, quotations) });
    // The same words in two articles are one choice.
    return [...new Map(found.map(choice).map((one) => [one.value, one])).values()];
  },
};
