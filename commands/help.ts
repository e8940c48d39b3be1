import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { shownTo } from '../src/discord/localized.ts';
import { ACCENT, container, text } from '../src/discord/message.ts';
import { isModerator } from '../src/discord/permissions.ts';
import { reply } from '../src/discord/reply.ts';

type CommandData = Command['data'];

/** What a command, a subcommand and an option have in common. */
interface Described {
  name: string;
  type?: number | undefined;
  required?: boolean;
  options?: readonly Described[] | undefined;
}

/** `/ask question [article] [private]` or `/feed add | list | remove`, as Discord shows it to a reader. */
function signature(data: CommandData, locale: string): string {
  const options: readonly Described[] = data.options ?? [];
  const nameOf = (item: Described, path: string) => shownTo(locale, path, item).name;
  const start = `/${nameOf(data, data.name)}`;
  const below = options.filter(({ type = 0 }) => type <= ApplicationCommandOptionType.SubcommandGroup);
  if (below.length > 0)
    return `${start} ${below.map((one) => nameOf(one, `${data.name} ${one.name}`)).join(' | ')}`;
  const parts = options.map((option) => {
    const shown = nameOf(option, `${data.name} ${option.name}`);
    return option.required ? shown : `[${shown}]`;
  });
  return [start, ...parts].join(' ');
}

/** `/help`: what the bot does, and the commands that the reader may use, on one screen. */
export const help: Command = {
  data: {
    name: 'help',
    description: 'What this bot does and how to ask',
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, { commands, menus, chosen, say }) {
    const all = isModerator(interaction, chosen);
    const offered = <C extends { data: { default_member_permissions?: string | null | undefined } }>(
      some: readonly C[],
    ) => some.filter(({ data }) => all || !data.default_member_permissions);
    const lines = offered(commands).map(({ data }) => {
      const { description } = shownTo(say.locale, data.name, data);
      return `\`${signature(data, say.locale)}\`\n${description}`;
    });
    const inMenus = offered(menus)
      .map(({ data }) => `**${shownTo(say.locale, data.name, data).name}**`)
      .join(', ');
    const parts = [
      text(`### ${say('help.title')}\n${say('help.intro')}`),
      text(lines.join('\n')),
      text(say('help.menus', { names: inMenus })),
      text(`-# ${say('help.privacy')}`),
    ];
    await reply(interaction, () => ({ components: [container(ACCENT.answer, parts)] }), true);
  },
};
