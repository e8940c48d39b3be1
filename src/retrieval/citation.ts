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
  if (lines.join('') === '') return url;
  const [first, last] = [[...lines[0]!], [...lines.at(-1)!]];
  const [head, tail] = [wordsOf(first.slice(0, FRAGMENT_ROOM)), wordsOf(last.slice(-FRAGMENT_ROOM))];
  const isShort = lines.length === 1 && first.length <= FRAGMENT_ROOM && head.length <= 2 * FRAGMENT_WORDS;
  const fragment = isShort
    ? encode(head)
    : `${encode(head.slice(0, FRAGMENT_WORDS))},${encode(tail.slice(-FRAGMENT_WORDS))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** The words in a row of characters, each with what stands between it and the next. */
function wordsOf(characters: readonly string[]): string[] {
  const spaced = characters.join('').replace(/\s+/gu, ' ');
  return UNSPACED.test(spaced)
    ? [...words.segment(spaced)].map(({ segment }) => segment)
    : spaced.split(/(?<= )/);
}

/** `-` has a meaning of its own in a text fragment, which `encodeURIComponent` does not know. */
const encode = (some: readonly string[]) => encodeURIComponent(some.join('').trim()).replaceAll('-', '%2D');
