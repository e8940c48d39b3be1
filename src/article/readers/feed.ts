import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { SourceFault } from '../fault.ts';
import { toIsoDate } from './dates.ts';
import { collapse, parsePage } from './html/dom.ts';

/** One entry of a feed; what it does not state is absent. It has a link, a text, or both. */
export interface FeedEntry {
  /** What the feed calls the entry, the same when it is edited; its link where the feed gives no name. */
  id: string;
  /** Absolute http(s) link of the article. */
  link?: string;
  title?: string;
  author?: string;
  /** ISO 8601. */
  published?: string;
  /** The entry's whole text as HTML, where the feed carries it. */
  html?: string;
}

export interface Feed {
  title?: string;
  /** The newest first where every entry is dated, otherwise in the feed's order. */
  entries: FeedEntry[];
  /** Seconds for which the feed says asking again is of no use. */
  ttl?: number;
}

const filled = z.string().trim().min(1).optional().catch(undefined);
/** Plain text, or Atom's text with its type beside it. */
const typed = z.object({ value: filled, type: filled });
const text = z
  .union([z.string().transform((value) => ({ value, type: undefined })), typed])
  .optional()
  .catch(undefined);
const some = <T extends z.ZodType>(type: T) => z.array(type).optional().catch(undefined);
const part = <T extends z.ZodRawShape>(shape: T) => z.object(shape).optional().catch(undefined);
const base = part({ base: filled });

/** What RSS and RDF, Atom, and JSON Feed call the same things. */
const entry = z.object({
  title: text,
  // RSS
  link: filled,
  guid: part({ value: filled, isPermaLink: z.boolean().optional() }),
  pubDate: filled,
  description: filled,
  dc: part({ creators: some(z.string()), dates: some(z.string()) }),
  // Atom; RSS puts its module's text where Atom has its own.
  id: filled,
  links: some(z.object({ href: filled, rel: filled })),
  published: filled,
  updated: filled,
  authors: some(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
  content: part({ encoded: filled, value: filled, type: filled }),
  xml: base,
  // JSON Feed
  url: filled,
  date_published: filled,
  content_html: filled,
  content_text: filled,
});
type Entry = z.infer<typeof entry>;
const schema = z.object({
  title: text,
  items: some(entry),
  entries: some(entry),
  xml: base,
  ttl: z.number().positive().optional().catch(undefined),
  sy: part({ updatePeriod: filled, updateFrequency: z.number().positive().optional() }),
});

/** The link as an absolute http(s) address, or undefined. */
function absolute(link: string | undefined, from: string): string | undefined {
  if (!link || !URL.canParse(link, from)) return undefined;
  const url = new URL(link, from);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

const resolved = (link: string | undefined, from: string) => absolute(link, from) ?? from;

/** Titles are text in Atom unless they say that they are HTML; in RSS nobody knows, and many are. */
function plain(title: z.infer<typeof text>): string | undefined {
  if (!title?.value) return undefined;
  const { value, type } = title;
  const isHtml = type ? /html/.test(type) : /&#?\w+;|<\/\w+>/.test(value);
  return collapse(isHtml ? parsePage(value).body.textContent : value) || undefined;
}

const escapeHtml = (value: string) =>
  value.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;');

const textToHtml = (value: string) =>
  value
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('\n');

/** A description is a teaser beside a link, and the item itself where there is none (RSS 2.0, items). */
function htmlOf({ content, content_html, content_text, description }: Entry, link: string | undefined) {
  if (content?.encoded) return content.encoded;
  if (content?.value && (!content.type || /^text$|html/.test(content.type)))
    return /html/.test(content.type ?? '') ? content.value : textToHtml(content.value);
  if (content_html) return content_html;
  if (content_text) return textToHtml(content_text);
  return link ? undefined : description;
}

function toEntry(item: Entry, from: string): FeedEntry | undefined {
  const { guid, links, dc, authors } = item;
  const page = links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const permanent = guid?.isPermaLink !== false && URL.canParse(guid?.value ?? '') ? guid?.value : undefined;
  const link = absolute(item.link ?? page ?? item.url ?? permanent, resolved(item.xml?.base, from));
  const html = htmlOf(item, link);
  const title = plain(item.title);
  const id = guid?.value ?? item.id ?? link ?? title;
  if (!id || (!link && !html)) return undefined;
  const published = toIsoDate(
    item.pubDate ?? item.published ?? item.date_published ?? dc?.dates?.[0] ?? item.updated,
  );
  const author = (dc?.creators ?? authors)?.map(collapse).filter(Boolean).join(', ');
  return {
    id,
    ...(link && { link }),
    ...(title && { title }),
    ...(author && { author }),
    ...(published && { published }),
    ...(html && { html }),
  };
}

const HOUR = 60 * 60;
/** http://web.resource.org/rss/1.0/modules/syndication/ */
const PERIODS: Record<string, number> = { hourly: HOUR, daily: 24 * HOUR, weekly: 7 * 24 * HOUR };

/**
 * Reads a feed: RSS, Atom or JSON Feed.
 * @param from the feed's address, which relative links are resolved against
 * @throws {SourceFault} when it is no feed
 */
export function readFeed(source: string, from: string): Feed {
  let parsed: z.infer<typeof schema>;
  try {
    parsed = schema.parse(parseFeed(source).feed);
  } catch {
    throw new SourceFault('fault.noFeed');
  }
  const root = resolved(parsed.xml?.base, from);
  const entries = (parsed.items ?? parsed.entries ?? []).flatMap((item) => toEntry(item, root) ?? []);
  if (entries.every(({ published }) => published))
    entries.sort((a, b) => Date.parse(b.published!) - Date.parse(a.published!));
  const period = (PERIODS[parsed.sy?.updatePeriod ?? ''] ?? 0) / (parsed.sy?.updateFrequency ?? 1);
  const ttl = Math.max((parsed.ttl ?? 0) * 60, period);
  const title = plain(parsed.title);
  return { ...(title && { title }), entries, ...(ttl > 0 && { ttl }) };
}

/** An entry's own text as a page, which is read like any other. */
export function entryPage({ title = '', html = '' }: FeedEntry): string {
  return `<!doctype html><title>${escapeHtml(title)}</title><article>${html}</article>`;
}

const FEED_TYPE = /^application\/(?:(?:rss|atom)\+xml|feed\+json)/i;

/** Links of the feeds that a page names, in its order (https://html.spec.whatwg.org/#rel-alternate). */
export function advertisedFeeds(html: string, from: string): string[] {
  const page = parsePage(html);
  const root = resolved(page.querySelector('base[href]')?.getAttribute('href') ?? undefined, from);
  return [...page.querySelectorAll('link[rel][type][href]')]
    .filter((link) => /(?:^|\s)alternate(?:\s|$)/i.test(link.getAttribute('rel') ?? ''))
    .filter((link) => FEED_TYPE.test(link.getAttribute('type') ?? ''))
    .flatMap((link) => absolute(link.getAttribute('href') ?? undefined, root) ?? []);
}
