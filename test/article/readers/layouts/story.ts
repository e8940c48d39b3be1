import { prose } from './prose.ts';

/** What a layout is filled with. Markup that ends in ` +>` belongs to the article, ` ->` inside it does not. */
export interface Story {
  seed: number;
  language: string;
  title: string;
  author: string;
  /** With the offset of its time zone. */
  published: string;
  site: string;
  url: string;
  /** Sentences that belong to the article. */
  say: (sentences?: number) => string;
  /** Paragraphs of the article, one to four sentences each. */
  p: (count: number, attributes?: string) => string;
  /** A sentence of the article shown large a second time, which is no part of it. */
  quotedAgain: () => string;
  /** A heading without its tags. */
  heading: () => string;
  /** What does not belong to the article: sentences, headlines, and lists of links to other stories. */
  other: (sentences?: number) => string;
  headline: () => string;
  links: (count: number) => string;
}

const SITES = ['The Ostermouth Courier', 'Lindale Observer', 'Slow Harbour', 'Vellbury Today', 'North Row'];
const ASIAN_SITES: Record<string, string> = { ja: '弓張新聞', zh: '北港网' };
const AUTHORS = ['Jana Whitlock', 'Samuel Ortega', 'Priya Raman', 'Ewan McBride', 'Lucie Fontaine'];

export function story(seed: number, language = 'en'): Story {
  const own = prose(language, seed);
  // Another seed, so that what surrounds the article never repeats it.
  const foreign = prose(language, seed + 7919);
  const host = `www.site-${seed}.example`;
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `<li><a href="https://${host}/${seed}-${i}">${foreign.headline()}</a></li>`,
    ).join('\n');
  let last = '';
  const say = (count = 2) => {
    last = own.sentences(count);
    return last;
  };
  return {
    seed,
    language,
    title: own.headline(),
    author: own.pick(AUTHORS),
    published: `2023-0${1 + (seed % 9)}-1${seed % 10}T09:${10 + (seed % 50)}:00+0${1 + (seed % 3)}:00`,
    site: ASIAN_SITES[language] ?? own.pick(SITES),
    url: `https://${host}/news/${2010 + (seed % 15)}/story-${seed}`,
    say,
    quotedAgain: () => `<div class="pullquote"><p>${last}</p></div>`,
    p: (count, attributes = '') =>
      Array.from(
        { length: count },
        () => `<p${attributes} +>${say(1 + Math.floor(own.next() * 4))}</p>`,
      ).join('\n'),
    heading: own.headline,
    other: (count = 2) => foreign.sentences(count),
    headline: foreign.headline,
    links,
  };
}
