import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { admit } from '../src/discord/admission.ts';
import { askLibrary, withoutMentions } from '../src/discord/asking.ts';
import { MemberError, type MenuCommand } from '../src/discord/command.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';
import { reply } from '../src/discord/reply.ts';

/** "Ask about this" in the menu of a message: its text is the question, the answer is seen by who asks. */
export const askAbout: MenuCommand = {
  data: {
    type: ApplicationCommandType.Message,
    name: 'Ask about this',
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, context) {
    const question = withoutMentions(interaction.targetMessage.content);
    if (question === '') throw new MemberError('ask.noText');
    await admit(interaction, context);
    const answer = async () => {
      const asked = await askLibrary(context, interaction.guildId, question);
      return renderAnswer(
        asked,
        { page: 0, hidden: true, standing: 'apart', passages: context.chosen.passages },
        context.say,
      );
    };
    await reply(interaction, answer, true);
  },
};
