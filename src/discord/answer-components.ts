import type { MessageComponentInteraction } from 'discord.js';
import type { Question } from '../library/libraries.ts';
import type { Library } from '../library/library.ts';
import { admit } from './admission.ts';
import { type AnswerId, parseAnswerId, standingOf } from './answer-ids.ts';
import { askLibrary, findQuestion, restoreAnswer, restorePassage } from './asking.ts';
import { openQuestion } from './asking-again.ts';
import { type CommandContext, MemberError } from './command.ts';
import { notice } from './message.ts';
import { isHidden, isOwn } from './ownership.ts';
import { requireChannel } from './permissions.ts';
import { renderAnswer } from './render-answer.ts';
import { renderSurroundings } from './render-surroundings.ts';
import { reply, shareReply, update } from './reply.ts';

type Pressed = MessageComponentInteraction<'cached' | 'raw'>;
type Handler = (interaction: Pressed, state: AnswerId, context: CommandContext) => Promise<void>;

/** The option that was picked in a select of positions. */
function picked(interaction: Pressed): number {
  const [value = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
  if (!/^\d{1,3}$/.test(value)) throw new MemberError('error.oldComponent');
  return Number(value);
}

/** Who asked turns the page in place; anyone else gets the page as a copy of their own. */
const turnPage: Handler = async (interaction, state, context) => {
  const own = await isOwn(interaction);
  const hidden = isHidden(interaction);
  const build = async () => {
    const question = await findQuestion(context, interaction.guildId, state.question);
    const asked = restoreAnswer(question, await context.library(interaction.guildId));
    const standing = own ? standingOf(state) : 'copy';
    return renderAnswer(
      asked,
      { page: state.at, hidden: hidden || !own, standing, passages: context.chosen.passages },
      context.say,
    );
  };
  await (own ? update(interaction, build) : reply(interaction, build, true));
};

/** Shows to one member alone the answer that the channel was only told of. */
const open: Handler = async (interaction, state, context) => {
  const standing = (await isOwn(interaction)) ? 'apart' : 'copy';
  const build = async () => {
    const question = await findQuestion(context, interaction.guildId, state.question);
    const asked = restoreAnswer(question, await context.library(interaction.guildId));
    return renderAnswer(
      asked,
      { page: 0, hidden: true, standing, passages: context.chosen.passages },
      context.say,
    );
  };
  await reply(interaction, build, true);
};

/** The paragraphs around a passage, in a private view that moves in place. */
function lookAround(at: (interaction: Pressed, state: AnswerId) => number, moving: boolean): Handler {
  return async (interaction, state, context) => {
    const build = async () => {
      const question = await findQuestion(context, interaction.guildId, state.question);
      const library = await context.library(interaction.guildId);
      const passage = restorePassage(question, at(interaction, state), library);
      if (!passage) throw new MemberError('answer.gone');
      const article = library.passages(passage.citation.articleId);
      return renderSurroundings(question.id, passage, article, context.say, moving ? state.from : undefined);
    };
    await (moving && isHidden(interaction) ? update(interaction, build) : reply(interaction, build, true));
  };
}

/** Asks the same again, of the articles that `find` names. */
function searchIn(find?: (interaction: Pressed, question: Question, library: Library) => string): Handler {
  return async (interaction, state, context) => {
    const own = await isOwn(interaction);
    const hidden = isHidden(interaction) || !own;
    const question = await findQuestion(context, interaction.guildId, state.question);
    await admit(interaction, context);
    const build = async () => {
      const among = find && ((library: Library) => find(interaction, question, library));
      const asked = await askLibrary(context, interaction.guildId, question.text, among);
      const standing = own ? standingOf(state) : 'copy';
      return renderAnswer(
        asked,
        { page: 0, hidden, standing, passages: context.chosen.passages },
        context.say,
      );
    };
    await (own ? update(interaction, build) : reply(interaction, build, true));
  };
}

/** The article of the passage that was picked. */
function articlePicked(interaction: Pressed, question: Question, library: Library): string {
  const passage = restorePassage(question, picked(interaction), library);
  if (!passage) throw new MemberError('answer.gone');
  return passage.citation.articleId;
}

/** Counts an opinion once for each member, and thanks them. */
const vote =
  (helpful: boolean): Handler =>
  async (interaction, state, context) => {
    const build = async () => {
      const question = await findQuestion(context, interaction.guildId, state.question);
      const questions = context.questions(interaction.guildId);
      const result = await questions.vote(question.id, interaction.user.id, helpful);
      if (result === 'closed') return notice(context.say, 'answer.voteClosed');
      return notice(context.say, result === 'counted' ? 'answer.thanks' : 'answer.votedBefore');
    };
    await reply(interaction, build, true);
  };

const askAgain: Handler = async (interaction, state, context) => {
  const question = await findQuestion(context, interaction.guildId, state.question);
  await openQuestion(interaction, question, context.say);
};

/** Shows a private answer to the channel, once. */
const share: Handler = async (interaction, state, context) => {
  const question = await findQuestion(context, interaction.guildId, state.question);
  const asked = restoreAnswer(question, await context.library(interaction.guildId));
  if (!(await context.questions(interaction.guildId).mark(question.id, 'shared')))
    throw new MemberError('answer.sharedBefore');
  await shareReply(
    interaction,
    renderAnswer(
      asked,
      { page: state.at, hidden: false, standing: 'apart', passages: context.chosen.passages },
      context.say,
    ),
  );
};

const tellModerators: Handler = async (interaction, state, context) => {
  const build = async () => {
    const question = await findQuestion(context, interaction.guildId, state.question);
    const first = await context.questions(interaction.guildId).mark(question.id, 'reported');
    return notice(context.say, first ? 'answer.told' : 'answer.toldBefore');
  };
  await reply(interaction, build, true);
};

const HANDLERS: Record<AnswerId['action'], Handler> = {
  open,
  page: turnPage,
  look: lookAround((_, { at }) => at, false),
  around: lookAround(picked, false),
  move: lookAround((_, { at }) => at, true),
  narrow: searchIn(articlePicked),
  widen: searchIn(),
  good: vote(true),
  bad: vote(false),
  again: askAgain,
  share,
  tell: tellModerators,
};

/** What may be said anywhere: it shows nothing of an answer. */
const OPINIONS: ReadonlySet<AnswerId['action']> = new Set(['good', 'bad', 'tell']);

function stateOf({ customId }: { customId: string }): AnswerId {
  const state = parseAnswerId(customId);
  if (!state) throw new MemberError('error.oldComponent');
  return state;
}

/** Answers a button or a select of an answer. */
export async function pressAnswer(interaction: Pressed, context: CommandContext): Promise<void> {
  const state = stateOf(interaction);
  // Looking at an answer that was given costs no pause, but where no questions are answered it stays shut.
  if (!OPINIONS.has(state.action)) requireChannel(interaction.channelId, interaction.channel, context.chosen);
  await HANDLERS[state.action](interaction, state, context);
}
