import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { type Command, MemberError } from '../src/discord/command.ts';
import { speak } from '../src/discord/messages/say.ts';
import { requireManager } from '../src/discord/permissions.ts';
import { reply, update } from '../src/discord/reply.ts';
import { settingsPanel, toSetting } from '../src/discord/settings-panel.ts';

/** `/settings`: one panel of everything that a server can choose. */
export const settings: Command = {
  data: {
    name: 'settings',
    description: 'Choose how the bot answers on this server',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  },

  async run(interaction, { chosen, say }) {
    requireManager(interaction);
    await reply(interaction, () => settingsPanel(chosen, say), true);
  },

  async component(interaction, context) {
    requireManager(interaction);
    const [, name = '', value] = interaction.customId.split(':');
    const change = toSetting(name, interaction.isAnySelectMenu() ? interaction.values : [value ?? '']);
    if (!change) throw new MemberError('error.oldComponent');
    const { guildId, locale, user } = interaction;
    const stored = context.settings(guildId);
    await update(interaction, async () => {
      // One setting at a time, so that what somebody else changes meanwhile stays.
      await stored.set(change.name, change.value, user.id);
      if (change.name === 'corpus') await (await context.library(guildId)).follow();
      const chosen = await stored.get();
      if (change.name === 'retention') await context.questions(guildId).tidy(chosen.retention);
      return settingsPanel(chosen, speak(chosen.language ?? locale), new Date());
    });
  },
};
