import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
  InteractionContextType,
  MessageFlags,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { ACCENT, container, notice, text } from '../src/discord/message.ts';
import { NO_MENTIONS, reply } from '../src/discord/reply.ts';

/** `/privacy`: what is kept, and a button that deletes what names the member. */
export const privacy: Command = {
  data: {
    name: 'privacy',
    description: 'What the bot keeps, and how to delete it',
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, { say }) {
    const forget: APIButtonComponent = {
      type: ComponentType.Button,
      style: ButtonStyle.Danger,
      custom_id: 'privacy:forget',
      label: say('privacy.forget'),
    };
    const parts: APIComponentInContainer[] = [
      text(`### ${say('privacy.title')}`),
      text(say('privacy.members')),
      text(say('privacy.moderators')),
      { type: ComponentType.ActionRow, components: [forget] },
    ];
    await reply(interaction, () => ({ components: [container(ACCENT.notice, parts)] }), true);
  },

  async component(interaction, { forget, say }) {
    const count = await forget(interaction.guildId, interaction.user.id);
    const { components } =
      count === 0 ? notice(say, 'privacy.nothing') : notice(say, 'privacy.forgotten', { count });
    await interaction.update({
      components,
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: NO_MENTIONS,
    });
  },
};
