import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { shownTo } from '../src/discord/localized.ts';
import { ACCENT, container, text } from '../src/discord/message.ts';
import { reply } from '../src/discord/reply.ts';

type CommandData = Command['data'];

/** `/ask question [article] [private]`, as the command list of Discord shows it to a reader. */
function signature(data: CommandData, locale: string): string {
  const { name, options = [] } = data;
  const parts = options
    .filter(({ type }) => type > ApplicationCommandOptionType.SubcommandGroup)
    .map((option) => {
      const shown = shownTo(locale, `${name} ${option.name}`, option).name;
      return 'required' in option && option.required ? shown : `[${shown}]`;
    });
  return [`/${shownTo(locale, name, data).name}`, ...parts].join(' ');
}

/** `/help`: what the bot does and every command with its options. */
export const help: Command = {
  data: {
    name: 'help',
    description: 'What this bot does and how to ask',
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, { commands, say }) {
    const lines = commands.map(({ data }) => {
      const { description } = shownTo(say.locale, data.name, data);
      return `\`${signature(data, say.locale)}\`\n${description}`;
    });
    const parts = [
      text(`### ${say('help.title')}\n${say('help.intro')}`),
      text(lines.join('\n')),
      text(`-# ${say('help.privacy')}`),
    ];
    await reply(interaction, () => ({ components: [container(ACCENT.answer, parts)] }), true);
  },
};
