import { toIsoDate } from '../dates.ts';
import type { Draft } from '../draft.ts';
import { collapse, type Page } from './dom.ts';
import { withoutSite } from './headline.ts';
import type { Statement } from './json-ld.ts';

/** What a page states about its article; what it does not state is absent. */
export type Metadata = Omit<Draft, 'blocks'>;

/** Names and titles longer than this are whole paragraphs that a template put in the wrong place. */
const MAX_CHARACTERS = 300;

const usable = (text: string | null | undefined): string | undefined => {
  const value = collapse(text ?? '');
  return value.length > 0 && value.length <= MAX_CHARACTERS ? value : undefined;
};

function meta(page: Page, ...keys: string[]): string | undefined {
  for (const key of keys) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = usable(page.querySelector(`meta[${attribute}="${key}" i]`)?.getAttribute('content'));
      if (value) return value;
    }
  }
  return undefined;
}

const text = (page: Page, selector: string) => usable(page.querySelector(selector)?.textContent);

function titleOf(page: Page, stated: Statement | undefined, site: string | undefined): string {
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((h) => usable(h.textContent)).filter((h) => h !== undefined);
  const title =
    stated?.headline ?? meta(page, 'og:title', 'twitter:title') ?? text(page, 'title') ?? texts('h1')[0];
  return title ? withoutSite(collapse(title), site, texts('h1, h2, h3, h4')) : 'Untitled';
}

/** Hosts that differ only in such a label are one site. */
const siteOf = (url: URL) => url.hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');

/**
 * The canonical link, where it can be believed: a page read from the network may name only its own site, or
 * anybody could publish in somebody else's name; and no page is its site's front page.
 */
function canonical(page: Page, from: string | undefined): string | undefined {
  const stated = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const link of stated) {
    if (!link || !URL.canParse(link, from)) continue;
    const url = new URL(link, from);
    if (!/^https?:$/.test(url.protocol) || url.username || (url.pathname === '/' && !url.search)) continue;
    if (from && siteOf(url) !== siteOf(new URL(from))) continue;
    url.hash = '';
    return url.href;
  }
  return from;
}

const MAX_BYLINE = 80;

const withoutBy = (name: string) =>
  name.replace(/^(?:(?:written|posted|text|words) )?(?:by|von|par|por|di|door|av|af)[:\s]+/i, '').trim();

function authorOf(page: Page, stated: Statement | undefined): string | undefined {
  const listed = stated?.author?.filter((name) => !/^https?:/.test(name));
  const author =
    (listed?.length ? usable(listed.join(', ')) : undefined) ??
    [meta(page, 'author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author')].find(
      (name) => name && !/^https?:/.test(name),
    ) ??
    text(page, '[itemprop="author"] [itemprop="name"]') ??
    text(page, '[rel="author"], [itemprop="author"]');
  return author ? usable(withoutBy(author)) : bylineOf(page);
}

/** Where themes put the author when they state it nowhere else. */
const BYLINES = '.byline, .author, .fn, .by, .createdby, [class*="byline" i], [class*="author-name" i]';
/** One to three names of persons, with nothing else in the line. */
const NAMES =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|der|la|di|al) )?\p{Lu}[\p{L}.'’-]*){1,3}(?:, | and | und | et | y |$)){1,3}$/u;

/** The author as bylines name it, where all on the page name the same: a wrong author is worse than none. */
function bylineOf(page: Page): string | undefined {
  const lines = [...page.querySelectorAll(BYLINES)]
    .map((element) => withoutBy(collapse(element.textContent)))
    .filter((line) => line.length <= MAX_BYLINE && NAMES.test(line));
  return new Set(lines).size === 1 ? lines[0] : undefined;
}

function publishedOf(page: Page, stated: Statement | undefined): string | undefined {
  const candidates = [
    stated?.datePublished,
    meta(
      page,
      'article:published_time',
      'datePublished',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
    ),
    meta(page, 'date', 'pubdate', 'publishdate', 'publish-date', 'dc.date', 'dcterms.created'),
    page.querySelector('[itemprop="datePublished"][datetime]')?.getAttribute('datetime'),
    page.querySelector('[property~="dc:date"][content]')?.getAttribute('content'),
    page.querySelector('abbr.published[title]')?.getAttribute('title'),
    page.querySelector('time[pubdate], article time[datetime], time[datetime]')?.getAttribute('datetime'),
  ];
  for (const candidate of candidates) {
    const date = toIsoDate(candidate ?? undefined);
    if (date) return date;
  }
  return undefined;
}

/**
 * Reads what a page says about its article, from JSON-LD, `meta` elements and markup, in this order.
 * @param from the address it was read from, if any; relative links are resolved against it
 */
export function readMetadata(page: Page, stated: Statement | undefined, from?: string): Metadata {
  const publisher =
    usable(stated?.publisher?.[0]) ??
    meta(page, 'og:site_name', 'application-name') ??
    usable(page.querySelector('[itemprop="publisher"] meta[itemprop="name"]')?.getAttribute('content'));
  const url = canonical(page, from);
  const author = authorOf(page, stated);
  const published = publishedOf(page, stated);
  const tag = page.documentElement.getAttribute('lang') ?? stated?.inLanguage ?? meta(page, 'og:locale');
  const language = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag?.trim() ?? '')?.[0].toLowerCase();
  return {
    title: titleOf(page, stated, publisher),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(published && { published }),
    ...(language && { language }),
  };
}
