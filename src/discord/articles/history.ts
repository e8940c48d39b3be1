import { TimestampStyles, time, userMention } from 'discord.js';
import type { Change, ChangeAction, Library } from '../../library/library.ts';
import { ACCENT, button, container, type Message, notice, row, text } from '../message.ts';
import type { Key } from '../messages/catalogue.ts';
import type { Say } from '../messages/say.ts';
import { cut, escapeText } from '../text.ts';

/** Changes on a page, and characters of what each names: together they keep to a message's text. */
const PAGE = 10;
const DETAIL = 80;

const SAID = {
  'add article': 'article.history.add',
  'replace article': 'article.history.replace',
  'edit article': 'article.history.edit',
  'remove article': 'article.history.remove',
  'restore article': 'article.history.restore',
  'change setting': 'article.history.setting',
  'add feed': 'article.history.addFeed',
  'remove feed': 'article.history.removeFeed',
} as const satisfies Record<ChangeAction, Key>;

function line({ at, by, action, subject, detail }: Change, say: Say): string {
  // A mention shows the member's name of today; it pings nobody, because replies mention nobody.
  const who = /^\d+$/.test(by) ? userMention(by) : escapeText(by);
  const named = action === 'change setting' ? `${subject}: ${detail}` : detail;
  const what = say.markdown(SAID[action], { detail: cut(named.replace(/\s+/g, ' '), DETAIL) });
  return `- ${time(new Date(at), TimestampStyles.ShortDateTime)} · ${who} · ${what}`;
}

/**
 * The record of a server's changes, the newest first.
 * @param before only changes with lower numbers
 */
export async function history(library: Library, before: number | undefined, say: Say): Promise<Message> {
  const changes = await library.changes(PAGE + 1, before);
  const shown = changes.slice(0, PAGE);
  const [newest] = shown;
  if (!newest) return notice(say, 'article.history.none');
  const turn = (to: number) => `article:history:${to}`;
  const [latest] = await library.changes(1);
  const isFirst = newest.number === latest?.number;
  const controls = row([
    button(say('answer.previous'), turn(newest.number + PAGE + 1), { disabled: isFirst }),
    button(say('answer.next'), turn(shown.at(-1)!.number), { disabled: changes.length <= PAGE }),
  ]);
  const content = [`### ${say('article.history.title')}`, ...shown.map((change) => line(change, say))].join(
    '\n',
  );
  const paged = !isFirst || changes.length > PAGE;
  return { components: [container(ACCENT.notice, [text(content)]), ...(paged ? [controls] : [])] };
}
