import type { Passage } from '../article/article.ts';
import type { Citation, Range } from './answer.ts';
import type { ArticleMetadata } from './indexed-article.ts';

/** Words that a text fragment quotes at each end; a shorter highlight is quoted whole. */
const FRAGMENT_WORDS = 6;
/** Characters at each end of a line in which so many words are looked for. */
const FRAGMENT_ROOM = 200;
/** Scripts that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Browsers match a fragment at the ends of words only, and find those by the same rules (Unicode, UAX #29). */
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

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
      url: withTextFragment(
        url,
        passage.text.slice(highlight.start, highlight.end),
        `${article.title}\n${passage.text.slice(0, highlight.start)}`,
      ),
    }),
  };
}

/**
 * A link that opens at a text (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=first words,last words`.
 * Browsers that do not know text fragments open the page itself.
 * @param before what the page shows before the text. A browser goes to the first place that has the first words:
 * they go on until they are not in there.
 */
export function withTextFragment(url: string, text: string, before = ''): string {
  // A list marker is drawn by the page, not part of its text.
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:[•*–-]|\d{1,3}[.)])\s+/u, '').trim());
  if (lines.join('') === '') return url;
  const [first, last] = [[...lines[0]!], [...lines.at(-1)!]];
  const [head, tail] = [wordsOf(first.slice(0, FRAGMENT_ROOM)), wordsOf(last.slice(-FRAGMENT_ROOM))];
  const isShort = lines.length === 1 && first.length <= FRAGMENT_ROOM && head.length <= 2 * FRAGMENT_WORDS;
  const fragment = isShort
    ? encode(head)
    : `${encode(head.slice(0, firstWords(head, before)))},${encode(tail.slice(-FRAGMENT_WORDS))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ');

/** How many of the first words are quoted. */
function firstWords(head: readonly string[], before: string): number {
  const shown = spaced(before).toLowerCase();
  const isThere = (count: number) => shown.includes(head.slice(0, count).join('').trim().toLowerCase());
  let count = Math.min(FRAGMENT_WORDS, head.length);
  while (count < head.length && isThere(count)) count++;
  return count;
}

/** The words in a row of characters, each with what stands between it and the next. */
function wordsOf(characters: readonly string[]): string[] {
  const text = spaced(characters.join(''));
  return UNSPACED.test(text) ? [...words.segment(text)].map(({ segment }) => segment) : text.split(/(?<= )/);
}

/** `-` has a meaning of its own in a text fragment, which `encodeURIComponent` does not know. */
const encode = (some: readonly string[]) => encodeURIComponent(some.join('').trim()).replaceAll('-', '%2D');
