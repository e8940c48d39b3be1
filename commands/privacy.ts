import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
  InteractionContextType,
} from 'discord.js';
import type { Command, CommandContext } from '../src/discord/command.ts';
import { ACCENT, container, notice, text } from '../src/discord/message.ts';
import { isModerator, requireModerator } from '../src/discord/permissions.ts';
import { reply, update } from '../src/discord/reply.ts';
import { VOTING_DAYS } from '../src/library/libraries.ts';

type Press = Parameters<NonNullable<Command['component']>>[0];

async function forgetMember({ guildId, user }: Press, { forget, say }: CommandContext) {
  const count = await forget(guildId, user.id);
  return count === 0 ? notice(say, 'privacy.nothing') : notice(say, 'privacy.forgotten', { count });
}

async function deleteQuestions(interaction: Press, { questions, chosen, say }: CommandContext) {
  requireModerator(interaction, chosen);
  return notice(say, 'privacy.deleted', { count: await questions(interaction.guildId).forgetAll() });
}

/** `/privacy`: what is kept, and a button that deletes what names the member. */
export const privacy: Command = {
  data: {
    name: 'privacy',
    description: 'What the bot keeps, and how to delete it',
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, { chosen, say }) {
    const forget: APIButtonComponent = {
      type: ComponentType.Button,
      style: ButtonStyle.Danger,
      custom_id: 'privacy:forget',
      label: say('privacy.forget'),
    };
    const deleteQuestions: APIButtonComponent = {
      type: ComponentType.Button,
      style: ButtonStyle.Danger,
      custom_id: 'privacy:questions',
      label: say('privacy.deleteQuestions'),
    };
    const buttons = isModerator(interaction, chosen) ? [forget, deleteQuestions] : [forget];
    const parts: APIComponentInContainer[] = [
      text(`### ${say('privacy.title')}`),
      text(say('privacy.members', { days: chosen.retention, voting: VOTING_DAYS })),
      text(say('privacy.moderators')),
      { type: ComponentType.ActionRow, components: buttons },
    ];
    await reply(interaction, () => ({ components: [container(ACCENT.notice, parts)] }), true);
  },

  async component(interaction, context) {
    const act = interaction.customId === 'privacy:questions' ? deleteQuestions : forgetMember;
    await update(interaction, () => act(interaction, context));
  },
};
