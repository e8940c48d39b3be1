import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Citation, RankedPassage } from '../retrieval/answer.ts';
import { ACCENT, container, type Message, notice, separator, TextBudget } from './message.ts';
import type { Say } from './messages/say.ts';
import { cut, escapeText, excerpt } from './text.ts';

/** UTF-16 units of Markdown: the first passage gets room for a long paragraph, the others for a look. */
const EXCERPT = { first: 1200, next: 320 } as const;
/** Longest article title in a citation; readers recognise it by its beginning. */
const TITLE = 120;
/** Longest link that is shown: a longer one would crowd out the passages. */
const URL_LENGTH = 600;
/** Words of the question that are named as searched differently. */
const CORRECTIONS = 5;

/** A URL as the target of a masked link: characters that would end the link early are encoded. */
const linkTarget = (url: string) => url.replace(/[()<>\s\\]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** `[Title](link) · Publisher · 4 May 2026 · ¶ 3`, leaving out what the article does not state. */
export function citationLine(citation: Citation, say: Say): string {
  const title = escapeText(cut(citation.title, TITLE));
  const url = citation.url === undefined ? undefined : linkTarget(citation.url);
  const date = citation.published === undefined ? undefined : new Date(citation.published);
  return [
    url !== undefined && url.length <= URL_LENGTH ? `[${title}](${url})` : title,
    citation.publisher && escapeText(cut(citation.publisher, TITLE)),
    date?.toLocaleDateString(say.locale, { dateStyle: 'medium', timeZone: 'UTC' }),
    say('answer.paragraph', { number: citation.paragraph }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function passageText(passage: RankedPassage, room: number, say: Say): string {
  const citation = `-# ${citationLine(passage.citation, say)}`;
  return `${excerpt(passage.text, passage.highlight, room)}\n${citation}`;
}

/** Lines under an answer: words that were searched differently. */
function correctionLine({ corrections }: Answer, say: Say): string {
  const named = corrections.filter(({ searched }) => searched.length > 0).slice(0, CORRECTIONS);
  return named
    .map(
      ({ word, searched }) =>
        `-# ${say.markdown('answer.searchedInstead', { word: cut(word, 40), searched: searched.join(', ') })}`,
    )
    .join('\n');
}

/**
 * Draws an answer: the first passage with its answering sentence in bold, its citation, then the next ones
 * shorter. A question that the articles do not answer is told so, above the nearest passages.
 */
export function renderAnswer(answer: Answer, say: Say): Message {
  const [first, ...next] = answer.passages;
  if (!first) return notice(say, 'answer.nothing');
  const budget = new TextBudget();
  const parts: APIComponentInContainer[] = [];
  if (!answer.answered) parts.push(budget.display(`**${say('answer.notFound')}** ${say('answer.nearest')}`));
  const room = answer.answered ? EXCERPT.first : EXCERPT.next;
  parts.push(budget.display(passageText(first, room, say)));
  const corrections = correctionLine(answer, say);
  for (const passage of next) {
    const content = passageText(passage, EXCERPT.next, say);
    if (!budget.fits(`${content}${corrections}`)) break;
    parts.push(separator, budget.display(content));
  }
  if (corrections !== '' && budget.fits(corrections)) parts.push(separator, budget.display(corrections));
  return { components: [container(answer.answered ? ACCENT.answer : ACCENT.nearest, parts)] };
}
