import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import { admit } from '../src/discord/admission.ts';
import { pressAnswer } from '../src/discord/answer-components.ts';
import { articleChoices, findArticle, inOfferedOrder } from '../src/discord/article-option.ts';
import { askLibrary } from '../src/discord/asking.ts';
import { submitQuestion } from '../src/discord/asking-again.ts';
import type { Command } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';
import { reply } from '../src/discord/reply.ts';
import { holdsTyped } from '../src/discord/typed.ts';
import type { Questions } from '../src/library/libraries.ts';
import type { Library } from '../src/library/library.ts';

/** Questions looked through while one types: those that most members found helpfully answered. */
const SUGGESTED_FROM = 200;

/** A question without case and signs: those alike in it are one question. */
const wordingOf = (question: string) =>
  question
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? question;

/** Questions with helpful answers that hold the words typed; a choice cannot carry a longer one whole. */
async function helpfulQuestions(questions: Questions, typed: string) {
  const texts = (await questions.foundHelpful(SUGGESTED_FROM)).filter(
    (text) => text.length <= LIMITS.choiceText && holdsTyped(text, typed),
  );
  const wordings = texts.map(wordingOf);
  return texts
    .filter((_, at) => wordings.indexOf(wordings[at]!) === at)
    .map((text) => ({ name: text, value: text }));
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
        autocomplete: true,
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
    await admit(interaction, context);
    const find = picked === null ? undefined : (library: Library) => findArticle(library, picked).id;
    const answer = async () => {
      const asked = await askLibrary(context, interaction.guildId, question, find);
      return renderAnswer(asked, { page: 0, hidden, passages: context.chosen.passages }, context.say);
    };
    await reply(interaction, answer, hidden);
  },

  component: pressAnswer,
  modal: submitQuestion,

  async autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'question') return helpfulQuestions(context.questions(interaction.guildId), value);
    const library = await context.library(interaction.guildId);
    return articleChoices(inOfferedOrder(library), value);
  },
};
