import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  InteractionContextType,
} from 'discord.js';
import { type Command, MemberError } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/limits.ts';
import type { Message } from '../src/discord/message.ts';
import type { Say } from '../src/discord/messages/say.ts';
import { requireChannel } from '../src/discord/permissions.ts';
import { renderQuotations, renderVerdict } from '../src/discord/render-quotations.ts';
import { reply, update } from '../src/discord/reply.ts';
import { cut } from '../src/discord/text.ts';
import type { Library } from '../src/library/library.ts';
import type { FoundQuotation } from '../src/quotes/quotation-index.ts';

/** UTF-16 units of a looked-up text: with `quote:speaker:` and a number it has to fit a button's custom id. */
const QUERY = LIMITS.customId - 20;
/** Quotations that words find; further ones share little with them. */
const CLOSEST = 25;
/** Longest text to verify: the index compares as many words, so that none is left out. */
const CLAIM = 1000;
/** Longest name of a speaker beside the words in a choice. */
const CHOICE_SPEAKER = 30;

type List = 'words' | 'speaker';

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

/** One page of the quotations that words or a speaker's name find. */
async function lookUp(library: Library, list: List, query: string, from: number, say: Say): Promise<Message> {
  const quotations = await library.quotations();
  const customId = (index: number) => `quote:${list}:${index}:${query}`;
  if (list === 'words') {
    const found = quotations.words(query, { limit: CLOSEST });
    return renderQuotations(
      { title: say('quote.closest', { text: query }), oneSpeaker: false, found, from, customId },
      library,
      say,
    );
  }
  // A choice that was too long for Discord ends in an ellipsis; its beginning still finds the speaker.
  const speaker = quotations.named(query.replace(/…$/u, ''));
  if (!speaker) throw new MemberError('quote.unknownSpeaker', { name: query });
  const { name, count } = speaker;
  const found = quotations.words('', { speaker: name, limit: count });
  return renderQuotations(
    { title: say('quote.ofSpeaker', { name }), oneSpeaker: true, found, from, customId },
    library,
    say,
  );
}

function choice({ text, speaker, kind }: FoundQuotation) {
  const words = kind === 'reported' ? text : `“${text}”`;
  const name = speaker ? `${cut(speaker.name, CHOICE_SPEAKER)}: ${words}` : words;
  return { name, value: cut(text, QUERY) };
}

/** `/quote words|speaker|verify`: who said what, and whether words really stand in the articles. */
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
        options: [typed('text', 'A few words of the quotation', QUERY, true), hidden],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'speaker',
        description: 'Read everything that somebody said',
        options: [typed('name', 'Who said it', QUERY, true), hidden],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'verify',
        description: 'Check whether words really stand in the articles',
        options: [typed('text', 'The words to check', CLAIM, false), hidden],
      },
    ],
  },

  async run(interaction, context) {
    const { options, guildId, channelId, channel, user } = interaction;
    const action = options.getSubcommand() as List | 'verify';
    const text = options.getString(action === 'speaker' ? 'name' : 'text', true);
    requireChannel(channelId, channel, context.chosen);
    if (!/[\p{L}\p{N}]/u.test(text)) throw new MemberError('quote.noWords');
    await context.cooldown.take(guildId, user.id, context.chosen);
    const answer = async () => {
      const library = await context.library(guildId);
      if (library.articles().length === 0) throw new MemberError('ask.emptyLibrary');
      if (action === 'verify')
        return renderVerdict((await library.quotations()).verify(text), library, context.say);
      return lookUp(library, action, cut(text, QUERY), 0, context.say);
    };
    await reply(interaction, answer, options.getBoolean('private') ?? context.chosen.private);
  },

  async component(interaction, context) {
    const [, list, from, query] = /^quote:(words|speaker):(\d+):(.+)$/s.exec(interaction.customId) ?? [];
    if (query === undefined) throw new MemberError('error.oldComponent');
    await update(interaction, async () => {
      const library = await context.library(interaction.guildId);
      return lookUp(library, list as List, query, Number(from), context.say);
    });
  },

  async autocomplete(interaction, context) {
    const quotations = await (await context.library(interaction.guildId)).quotations();
    const text = interaction.options.getFocused();
    if (interaction.options.getSubcommand() === 'speaker') {
      return quotations
        .speakers(text, LIMITS.autocompleteChoices)
        .map(({ name, count }) => ({ name: `${cut(name, QUERY)} · ${count}`, value: cut(name, QUERY) }));
    }
    const choices = quotations.words(text, { limit: LIMITS.autocompleteChoices }).map(choice);
    // The same words in two articles are one choice.
    return [...new Map(choices.map((one) => [one.value, one])).values()];
  },
};
