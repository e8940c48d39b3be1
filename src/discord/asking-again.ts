import {
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Question } from '../library/libraries.ts';
import { admit } from './admission.ts';
import { answerId, parseAnswerId } from './answer-ids.ts';
import { askLibrary } from './asking.ts';
import type { CommandContext } from './command.ts';
import { LIMITS } from './limits.ts';
import type { Say } from './messages/say.ts';
import { renderAnswer } from './render-answer.ts';
import { reply } from './reply.ts';
import { cut } from './text.ts';

/** Opens the form with a question filled in. */
export async function openQuestion(
  interaction: MessageComponentInteraction<'cached' | 'raw'>,
  question: Pick<Question, 'id' | 'text'>,
  say: Say,
): Promise<void> {
  await interaction.showModal({
    custom_id: answerId('again', question.id),
    title: cut(say('answer.again'), LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: cut(say('answer.again.label'), LIMITS.modalTitle),
        component: {
          type: ComponentType.TextInput,
          custom_id: 'question',
          style: TextInputStyle.Paragraph,
          max_length: LIMITS.textInput,
          value: cut(question.text, LIMITS.textInput),
        },
      },
    ],
  });
}

/** Answers the question that was asked again, of the same articles, seen by those who saw the first answer. */
export async function submitQuestion(
  interaction: ModalSubmitInteraction<'cached' | 'raw'>,
  context: CommandContext,
): Promise<void> {
  const text = interaction.fields.getTextInputValue('question');
  const hidden = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? true;
  const { guildId } = interaction;
  await admit(interaction, context);
  const build = async () => {
    const state = parseAnswerId(interaction.customId);
    const before = state && (await context.questions(guildId).get(state.question));
    // An article that was removed since cannot be searched: then all of them are.
    const asked = await askLibrary(context, guildId, text, (library) =>
      before?.articleId === undefined ? undefined : library.article(before.articleId)?.id,
    );
    return renderAnswer(
      asked,
      { page: 0, hidden, standing: 'apart', passages: context.chosen.passages },
      context.say,
    );
  };
  await reply(interaction, build, hidden);
}
