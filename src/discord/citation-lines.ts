import type { Citation } from '../retrieval/answer.ts';
import type { Say } from './messages/say.ts';
import { cut, escapeText } from './text.ts';

/** Longest article title in a citation; readers recognise it by its beginning. */
const TITLE = 120;
/** Longest link that is shown: a longer one would crowd out the passages. */
const URL_LENGTH = 600;
/** What makes a browser open the page at a text. */
const TEXT_FRAGMENT = /#?:~:text=.*$/s;

/** A URL as the target of a masked link: what would end the link or the bold around it, or hide in it, is encoded. */
const linkTarget = (url: string) =>
  url.replace(/[()*<>"\s\\\p{Cc}\p{Cf}]/gu, (c) =>
    encodeURIComponent(c).replace(/[()*]/g, (p) => `%${p.charCodeAt(0).toString(16)}`),
  );

/** The text of a masked link: Discord ends it at a square bracket even where that is escaped. */
const inLink = (text: string) => text.replaceAll('[', '(').replaceAll(']', ')');

/** What a line about an article says of it. */
type Stated = Pick<Citation, 'title' | 'url' | 'publisher' | 'published'>;

/** The link of a citation, when it is short enough to be shown: to its sentence, or else to its page. */
export function linkOf({ url }: Stated): string | undefined {
  if (url === undefined) return undefined;
  return [url, url.replace(TEXT_FRAGMENT, '')].map(linkTarget).find(({ length }) => length <= URL_LENGTH);
}

/** `[Title](link) · Publisher · 4 May 2026`, leaving out what the article does not state. */
export function articleLine(article: Stated, say: Say): string {
  const title = cut(article.title.replace(/\s+/g, ' '), TITLE);
  const url = linkOf(article);
  const date = article.published === undefined ? undefined : new Date(article.published);
  return [
    url === undefined ? escapeText(title) : `[${escapeText(inLink(title))}](${url})`,
    article.publisher && escapeText(cut(article.publisher.replace(/\s+/g, ' '), TITLE)),
    date?.toLocaleDateString(say.locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `[Title](link) · Publisher · 4 May 2026 · ¶ 3`. */
export const citationLine = (citation: Citation, say: Say): string =>
  `${articleLine(citation, say)} · ${say('answer.paragraph', { number: citation.paragraph })}`;
