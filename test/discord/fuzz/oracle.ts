import { MessageFlags } from 'discord.js';
import { DiscordError } from '../../../src/local/errors.ts';
import { LIMITS } from '../../../src/local/limits.ts';
import { type Piece, parseMarkdown } from '../../../src/local/page/markdown.ts';
import { readForm } from '../../../src/local/validate/form.ts';
import { checkMessage } from '../../../src/local/validate/messages.ts';
import { modal } from '../../../src/local/validate/modals.ts';
import { displayTexts } from '../../../src/local/world/message-body.ts';
import { FORGERIES, MOMENT, VICTIM } from './hostile.ts';

/** What a bot hands to discord.js for a message. */
export interface Sent {
  components: object[];
  files?: { name: string; attachment: Buffer }[];
  allowedMentions?: unknown;
}

/** What the bot never writes itself: it can come from an article or a question only. */
const NEVER = new Set([
  ...['spoiler', 'codeBlock', 'underline', 'blockQuote', 'everyone', 'here', 'role', 'emoji'],
  ...['slashCommand', 'guildNavigation', 'autolink', 'invite'],
]);

/** Says with a refusal which fields are at fault. */
function inWords(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw error instanceof DiscordError ? new Error(JSON.stringify(error)) : error;
  }
}

/** Checks a message as Discord would, and that nobody is pinged and nothing forged. @throws what is wrong */
export function checkSent({ components, files = [], allowedMentions }: Sent): void {
  const json = { components, flags: MessageFlags.IsComponentsV2 };
  const uploads = files.map(({ name, attachment }) => ({ name, data: attachment }));
  inWords(() => checkMessage({ json, uploads }));
  if (JSON.stringify(allowedMentions) !== '{"parse":[]}')
    throw new Error(`it may ping: ${JSON.stringify(allowedMentions)}`);
  for (const text of displayTexts(components as never)) checkMarkdown(text);
}

/** @throws when Discord would refuse the form */
export const checkModal = (form: object): void => inWords(() => readForm(modal, form));

/** @throws when Discord would refuse the choices */
export function checkChoices(choices: readonly { name: string; value: string }[]): void {
  if (choices.length > LIMITS.autocompleteChoices) throw new Error(`${choices.length} choices`);
  for (const { name, value } of choices) {
    if (name.trim() === '' || name.length > LIMITS.choiceName)
      throw new Error(`choice ${JSON.stringify(name)}`);
    if (value === '' || value.length > LIMITS.choiceValue) throw new Error(`value ${JSON.stringify(value)}`);
  }
}

/** @throws when Markdown draws anything that the text of an article or a question forged */
function checkMarkdown(markdown: string): void {
  const shown = plainText(parseMarkdown(markdown), markdown);
  for (const [before, [sign]] of Object.entries(FORGERIES)) {
    // In the text of a link, square brackets are drawn round.
    const marks = before === '[' ? ['[', '('] : [before.trim()];
    for (const { index } of shown.matchAll(new RegExp(sign, 'g'))) {
      const head = shown.slice(0, index).trimEnd();
      // Where a text is cut, what was before the sign may be gone, all of it or a part.
      const rests = marks.flatMap((mark) => [...mark, ''].map((_, at) => `…${mark.slice(at)}`));
      if (![...marks, ...rests].some((mark) => head.endsWith(mark)))
        throw new Error(`${sign} in ${JSON.stringify(markdown)}`);
    }
  }
}

function plainText(pieces: readonly Piece[], whole: string): string {
  return pieces
    .map((piece): string => {
      const { type } = piece;
      const refuse = () => {
        throw new Error(`${type} (${JSON.stringify(piece)}) in ${JSON.stringify(whole)}`);
      };
      if (NEVER.has(type)) refuse();
      if (['user', 'channel'].includes(type) && piece['id'] === VICTIM) refuse();
      if (type === 'timestamp' && Number(piece['timestamp']) === MOMENT) refuse();
      if (['link', 'url'].includes(type) && !String(piece['target']).startsWith('https://example.org/'))
        refuse();
      if (type === 'twemoji') return String(piece['name']);
      if (type === 'br') return '\n';
      if (type === 'list')
        return (piece['items'] as Piece[][]).map((item) => plainText(item, whole)).join('\n');
      const { content } = piece;
      return Array.isArray(content) ? plainText(content, whole) : String(content ?? '');
    })
    .join('');
}
