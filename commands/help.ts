import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { shownTo } from '../src/discord/localized.ts';
import { ACCENT, container, text } from '../src/discord/message.ts';
import { reply } from '../src/discord/reply.ts';

type CommandData = Command['data'];

/** What a command, a subcommand and an option have in common. */
interface Described {
  name: string;
  type?: number | undefined;
  required?: boolean;
  options?: readonly Described[] | undefined;
}

/** `/ask question [article] [private]`, as Discord shows it to a reader; one line for each subcommand. */
function signatures(data: CommandData, locale: string): string[] {
  const sign = (item: Described, path: string, before: string): string[] => {
    const start = `${before}${shownTo(locale, path, item).name}`;
    const options = item.options ?? [];
    const below = options.filter(({ type = 0 }) => type <= ApplicationCommandOptionType.SubcommandGroup);
    if (below.length > 0) return below.flatMap((one) => sign(one, `${path} ${one.name}`, `${start} `));
    const parts = options.map((option) => {
      const shown = shownTo(locale, `${path} ${option.name}`, option).name;
      return option.required ? shown : `[${shown}]`;
    });
    return [[start, ...parts].join(' ')];
  };
  return sign(data, data.name, '/');
}

/** `/help`: what the bot does and every command with its options. */
export const help: Command = {
  data: {
    name: 'help',
    description: 'What this bot does and how to ask',
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, { commands, menus, say }) {
    const lines = commands.map(({ data }) => {
      const { description } = shownTo(say.locale, data.name, data);
      const signed = signatures(data, say.locale).map((signature) => `\`${signature}\`\n`);
      return `${signed.join('')}${description}`;
    });
    const inMenus = menus.map(({ data }) => `“${shownTo(say.locale, data.name, data).name}”`).join(', ');
    const parts = [
      text(`### ${say('help.title')}\n${say('help.intro')}`),
      text(lines.join('\n')),
      text(say('help.menus', { names: inMenus })),
      text(`-# ${say('help.privacy')}`),
    ];
    await reply(interaction, () => ({ components: [container(ACCENT.answer, parts)] }), true);
  },
};
