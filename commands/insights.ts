import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command, CommandContext } from '../src/discord/command.ts';
import { csvLine } from '../src/discord/csv.ts';
import { drawWeeks } from '../src/discord/draw-weeks.ts';
import { ACCENT, container, type Message, notice, text } from '../src/discord/message.ts';
import { requireModerator } from '../src/discord/permissions.ts';
import { renderInsights } from '../src/discord/render-insights.ts';
import { reply } from '../src/discord/reply.ts';
import { summarise } from '../src/library/insights.ts';

const FILE = 'questions.csv';
/** UTF-8 bytes of the table: Discord takes 10 MiB. Of more questions, the oldest are left out. */
const FILE_BYTES = 9 * 1024 * 1024;

async function show(
  serverId: string,
  { library, questions, chosen, say, log }: CommandContext,
): Promise<Message> {
  const opened = await library(serverId);
  const languages = [...new Set(opened.articles().map(({ language }) => language))];
  const insights = await summarise(questions(serverId).tallies(), languages);
  const titleOf = (id: string) => opened.article(id)?.title;
  const picture =
    insights.asked === 0
      ? undefined
      : await drawWeeks(insights.weeks).catch((error) => {
          log.warn({ error }, 'the picture of the weeks could not be drawn');
          return undefined;
        });
  return renderInsights(insights, chosen.retention, titleOf, say, picture);
}

async function exportTable(serverId: string, { library, questions, say }: CommandContext): Promise<Message> {
  const opened = await library(serverId);
  const lines: string[] = [];
  let bytes = 0;
  for await (const { firstArticle = '', ...question } of questions(serverId).tallies()) {
    const { askedAt, text, answered, helpful, unhelpful, reported } = question;
    const title = opened.article(firstArticle)?.title ?? '';
    const flag = (value: boolean) => (value ? 'yes' : 'no');
    lines.push(csvLine([askedAt, text, flag(answered), title, helpful, unhelpful, flag(reported)]));
    bytes += Buffer.byteLength(lines.at(-1)!);
    while (bytes > FILE_BYTES) bytes -= Buffer.byteLength(lines.shift()!);
  }
  if (lines.length === 0) return notice(say, 'insights.none');
  const head = csvLine(['asked_at', 'question', 'answered', 'article', 'helpful', 'not_helpful', 'reported']);
  return {
    components: [
      container(ACCENT.notice, [
        text(say('insights.exported', { count: lines.length })),
        { type: ComponentType.File, file: { url: `attachment://${FILE}` } },
      ]),
    ],
    // Without the mark at its beginning, spreadsheets take UTF-8 for something else.
    files: [{ name: FILE, attachment: Buffer.from(`\uFEFF${head}${lines.join('')}`) }],
  };
}

/** `/insights show|export`: what members ask and do not find, for moderators. */
export const insights: Command = {
  data: {
    name: 'insights',
    description: 'What members ask and what the articles do not answer',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'show',
        description: 'Unanswered questions, unhelpful answers, most read articles',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'export',
        description: 'Every question that is kept, as a table (CSV)',
      },
    ],
  },

  async run(interaction, context) {
    requireModerator(interaction, context.chosen);
    const build = interaction.options.getSubcommand() === 'export' ? exportTable : show;
    await reply(interaction, () => build(interaction.guildId, context), true);
  },
};
