import { type APIComponentInContainer, ButtonStyle, InteractionContextType } from 'discord.js';
import { type Command, type CommandContext, MemberError } from '../src/discord/command.ts';
import { ACCENT, button, container, type Message, notice, row, text } from '../src/discord/message.ts';
import { isModerator, requireModerator } from '../src/discord/permissions.ts';
import { reply, update } from '../src/discord/reply.ts';
import { VOTING_DAYS } from '../src/library/libraries.ts';

type Press = Parameters<NonNullable<Command['component']>>[0];

async function forgetMember({ guildId, user }: Press, { forget, say }: CommandContext) {
  const count = await forget(guildId, user.id);
  return count === 0 ? notice(say, 'privacy.nothing') : notice(say, 'privacy.forgotten', { count });
}

/** Asks once more: what is deleted cannot be had back. */
function confirmDeletion(interaction: Press, { chosen, say }: CommandContext) {
  requireModerator(interaction, chosen);
  const { components } = notice(say, 'privacy.confirm');
  const forGood = button(say('privacy.deleteForGood'), 'privacy:allQuestions', { style: ButtonStyle.Danger });
  return { components: [...components, row([forGood])] };
}

async function deleteQuestions(interaction: Press, { questions, chosen, say }: CommandContext) {
  requireModerator(interaction, chosen);
  return notice(say, 'privacy.deleted', { count: await questions(interaction.guildId).forgetAll() });
}

const ACTIONS: Readonly<
  Record<string, (press: Press, context: CommandContext) => Message | Promise<Message>>
> = {
  'privacy:forget': forgetMember,
  'privacy:questions': confirmDeletion,
  'privacy:allQuestions': deleteQuestions,
};

/** `/privacy`: what is kept, and a button that deletes what names the member. */
export const privacy: Command = {
  data: {
    name: 'privacy',
    description: 'What the bot keeps, and how to delete it',
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, { chosen, say }) {
    const danger = { style: ButtonStyle.Danger } as const;
    const forget = button(say('privacy.forget'), 'privacy:forget', danger);
    const all = button(say('privacy.deleteQuestions'), 'privacy:questions', danger);
    const buttons = isModerator(interaction, chosen) ? [forget, all] : [forget];
    const parts: APIComponentInContainer[] = [
      text(`### ${say('privacy.title')}`),
      text(say('privacy.members', { days: chosen.retention, voting: VOTING_DAYS })),
      text(say('privacy.moderators')),
      row(buttons),
    ];
    await reply(interaction, () => ({ components: [container(ACCENT.notice, parts)] }), true);
  },

  async component(interaction, context) {
    const act = ACTIONS[interaction.customId];
    if (!act) throw new MemberError('error.oldComponent');
    await update(interaction, () => act(interaction, context));
  },
};
