import type { Passage } from '../article/article.ts';
import type { Citation, Range } from './answer.ts';
import type { ArticleMetadata } from './indexed-article.ts';

/** Words that a text fragment quotes at each end; a shorter highlight is quoted whole. */
const FRAGMENT_WORDS = 6;

/** How a reader finds a passage again. */
export function cite(
  article: ArticleMetadata,
  passage: Pick<Passage, 'paragraph' | 'text'>,
  highlight: Range,
): Citation {
  const { url } = article;
  return {
    articleId: article.id,
    title: article.title,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.author !== undefined && { author: article.author }),
    ...(article.published !== undefined && { published: article.published }),
    paragraph: passage.paragraph,
    ...(url !== undefined && {
      url: withTextFragment(url, passage.text.slice(highlight.start, highlight.end)),
    }),
  };
}

/**
 * A link that opens at a text (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=first words,last words`.
 * Browsers that do not know text fragments open the page itself.
 */
export function withTextFragment(url: string, text: string): string {
  // A list marker is drawn by the page, not part of its text.
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:[•*–-]|\d{1,3}[.)])\s+/u, '').trim());
  const words = lines.join(' ').split(/\s+/u).filter(Boolean);
  if (words.length === 0) return url;
  const fragment =
    words.length <= 2 * FRAGMENT_WORDS && lines.length === 1
      ? encode(words.join(' '))
      : `${encode(firstWords(lines[0]!))},${encode(lastWords(lines.at(-1)!))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function firstWords(line: string): string {
  return line.split(/\s+/u).slice(0, FRAGMENT_WORDS).join(' ');
}

function lastWords(line: string): string {
  return line.split(/\s+/u).slice(-FRAGMENT_WORDS).join(' ');
}

/** `-` has a meaning of its own in a text fragment, which `encodeURIComponent` does not know. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
