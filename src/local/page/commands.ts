import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Kind,
} from 'discord-api-types/v10';

/** A slash command, or one subcommand of it, as it stands in the list: `article add` with its own options. */
export interface SlashCommand {
  id: string;
  /** All its words, without the slash, in the member's language. */
  name: string;
  /** The words after the first as the bot registered them: subcommand group and subcommand. */
  path: string[];
  description: string;
  options: APIApplicationCommandBasicOption[];
}

interface Named {
  name: string;
  name_localizations?: Partial<Record<string, string | null>> | null;
  description?: string;
  description_localizations?: Partial<Record<string, string | null>> | null;
}

/** What a command or option is called in a language; its own name where it has none there. */
export function nameIn(named: Named, locale: string): string {
  return named.name_localizations?.[locale] ?? named.name;
}

export function descriptionIn(named: Named, locale: string): string {
  return named.description_localizations?.[locale] ?? named.description ?? '';
}

/** Every line of the command list as it reads in a language, in the order of their names. */
export function slashCommands(commands: readonly APIApplicationCommand[], locale: string): SlashCommand[] {
  return commands
    .filter((command) => command.type === ApplicationCommandType.ChatInput)
    .flatMap((command) =>
      unfold(command, command.options ?? [], { id: command.id, locale, words: [], path: [] }),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}

interface Way {
  id: string;
  locale: string;
  words: string[];
  path: string[];
}

function unfold(named: Named, options: readonly APIApplicationCommandOption[], way: Way): SlashCommand[] {
  const { id, locale, path } = way;
  const words = [...way.words, nameIn(named, locale)];
  const inner = options.filter(
    (option) => option.type === Kind.Subcommand || option.type === Kind.SubcommandGroup,
  );
  if (inner.length > 0) {
    return inner.flatMap((option) =>
      unfold(option, option.options ?? [], { ...way, words, path: [...path, option.name] }),
    );
  }
  const basic = options as readonly APIApplicationCommandBasicOption[];
  const description = descriptionIn(named, locale);
  return [{ id, name: words.join(' '), path, description, options: [...basic] }];
}

/** The commands that what was typed after the slash may mean: those beginning with it come first. */
export function matchCommands(commands: readonly SlashCommand[], typed: string): SlashCommand[] {
  const wanted = typed.trim().toLowerCase();
  const begins = commands.filter((command) => command.name.startsWith(wanted));
  const contains = commands.filter((command) => !begins.includes(command) && command.name.includes(wanted));
  return [...begins, ...contains];
}

/**
 * The command whose whole name was typed, followed by a space, and what stands after it. `question: what…` loses the
 * name of the first option, so that a command can be pasted as it is written in a manual.
 */
export function typedCommand(
  commands: readonly SlashCommand[],
  text: string,
): { command: SlashCommand; rest: string } | undefined {
  const command = commands.find(({ name }) => text.startsWith(`/${name} `));
  if (!command) return undefined;
  const rest = text.slice(command.name.length + 2).trimStart();
  const first = command.options[0];
  const label = first && `${first.name}:`;
  return { command, rest: label && rest.startsWith(label) ? rest.slice(label.length).trimStart() : rest };
}
