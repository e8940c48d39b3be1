import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Insights } from '../library/insights.ts';
import { LIMITS } from './limits.ts';
import { ACCENT, container, type Message, separator, text } from './message.ts';
import type { Say } from './messages/say.ts';
import { cut, escapeText } from './text.ts';

/** Lines of each list: its head is what there is to act on, and four lists keep to a message's text. */
const LINES = 5;
/** Characters of a question or title; escaped, each may take twice as many. */
const WIDTH = 90;
const PICTURE = 'weeks.png';

const quoted = (words: string) => escapeText(cut(words.replace(/\s+/g, ' ').trim(), WIDTH));

/**
 * Draws what a server's questions tell.
 * @param days for which questions are kept
 * @param titleOf an article that answered; undefined when it was removed
 * @param picture of the weeks, a PNG; without one the text says it all
 */
export function renderInsights(
  { asked, unanswered, groups, unhelpful, read, weeks }: Insights,
  days: number,
  titleOf: (articleId: string) => string | undefined,
  say: Say,
  picture?: Buffer,
): Message {
  const date = new Intl.DateTimeFormat(say.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const asPerWeek = weeks.toReversed().map((week) => {
    const monday = date.format(new Date(week.monday));
    return say('insights.week', { monday, asked: week.asked, unanswered: week.unanswered });
  });
  const lists = [
    list(
      say('insights.unanswered'),
      groups.map((group) => {
        const told = group.reported > 0 ? ` · ${say('insights.reported')}` : '';
        return `${group.asked} × ${quoted(group.text)}${told}`;
      }),
    ),
    list(
      say('insights.unhelpful'),
      unhelpful.map((question) => `${question.unhelpful} × ${quoted(question.text)}`),
    ),
    list(
      say('insights.read'),
      read.flatMap(({ articleId, times }) => {
        const title = titleOf(articleId);
        return title === undefined ? [] : [`${times} × ${quoted(title)}`];
      }),
    ),
    list(say('insights.weeks'), asPerWeek),
  ].filter((lines) => lines !== undefined);
  const counted =
    asked === 0
      ? say('insights.none')
      : say('insights.counts', { asked, days, unanswered: String(unanswered) });
  const parts: APIComponentInContainer[] = [text(`### ${say('insights.title')}\n${counted}`)];
  for (const lines of lists) parts.push(separator, text(lines));
  if (!picture) return { components: [container(ACCENT.notice, parts)] };
  const legend = say('insights.picture');
  const description = cut(`${legend} ${asPerWeek.join('; ')}`, LIMITS.mediaDescription);
  const media = { url: `attachment://${PICTURE}` };
  parts.push({ type: ComponentType.MediaGallery, items: [{ media, description }] }, text(`-# ${legend}`));
  return {
    components: [container(ACCENT.notice, parts)],
    files: [{ name: PICTURE, attachment: picture }],
  };
}

function list(heading: string, lines: string[]): string | undefined {
  if (lines.length === 0) return undefined;
  return [heading, ...lines.slice(0, LINES).map((line) => `- ${line}`)].join('\n');
}
