import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import { type Command, MemberError } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { requireChannel } from '../src/discord/permissions.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';
import { reply } from '../src/discord/reply.ts';
import type { Library } from '../src/library/library.ts';

/** The article that a member picked from the list, or typed the title of. */
function findArticle(library: Library, picked: string) {
  const article = library
    .articles()
    .find(({ id, title }) => id === picked || title.toLowerCase() === picked.trim().toLowerCase());
  if (!article) throw new MemberError('ask.unknownArticle', { name: picked.slice(0, LIMITS.choiceText) });
  return article;
}

/** `/ask question [article] [private]`: ranked passages that answer, in the articles' own words. */
export const ask: Command = {
  data: {
    name: 'ask',
    description: 'Ask a question and get the passages that answer it, word for word',
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know, in your own words',
        required: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Search this article only',
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer to you alone',
      },
    ],
  },

  async run(interaction, context) {
    const question = interaction.options.getString('question', true);
    const picked = interaction.options.getString('article');
    const hidden = interaction.options.getBoolean('private') ?? context.chosen.private;
    requireChannel(interaction.channelId, interaction.channel, context.chosen);
    if (!/[\p{L}\p{N}]/u.test(question)) throw new MemberError('ask.emptyQuestion');
    await context.cooldown.take(interaction.guildId, interaction.user.id, context.chosen);
    const answer = async () => {
      const library = await context.library(interaction.guildId);
      if (library.articles().length === 0) throw new MemberError('ask.emptyLibrary');
      const article = picked === null ? undefined : findArticle(library, picked);
      const found = library.ask(question, {
        limit: context.chosen.passages,
        ...(article && { articleId: article.id }),
      });
      return renderAnswer(found, context.say);
    };
    await reply(interaction, answer, hidden);
  },

  async autocomplete(interaction, context) {
    const library = await context.library(interaction.guildId);
    const typed = interaction.options.getFocused().trim().toLowerCase();
    return library
      .articles()
      .filter(({ title }) => title.toLowerCase().includes(typed))
      .map(({ id, title }) => ({ name: title, value: id }));
  },
};
