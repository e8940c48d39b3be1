import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { SourceFault } from '../fault.ts';
import { toIsoDate } from './dates.ts';

/** One entry of a feed; what it does not state is absent. */
export interface FeedEntry {
  /** Absolute http(s) link of the article. */
  link: string;
  title?: string;
  /** ISO 8601. */
  published?: string;
}

export interface Feed {
  title?: string;
  /** In the feed's order, usually the newest first; entries without a readable link are left out. */
  entries: FeedEntry[];
}

const filled = z.string().trim().min(1);
/** Plain text, or Atom's text with its type beside it. */
const text = z
  .union([filled, z.object({ value: filled }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const links = z
  .array(z.object({ href: text, rel: text }))
  .optional()
  .catch(undefined);
/** What RSS (`link`, `pubDate`) and Atom (`links`, `published`, `updated`) call the same things. */
const entry = z.object({ title: text, link: text, links, pubDate: text, published: text, updated: text });
const schema = z.object({
  title: text,
  items: z.array(entry).optional().catch(undefined),
  entries: z.array(entry).optional().catch(undefined),
});

/** The link as an absolute http(s) address, or undefined. */
function absolute(link: string | undefined, base: string): string | undefined {
  if (!link || !URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/**
 * Reads an RSS or Atom feed.
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
  const entries: FeedEntry[] = [];
  for (const { title, link, links: all, pubDate, published, updated } of parsed.items ??
    parsed.entries ??
    []) {
    const page = all?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
    const href = absolute(link ?? page, from);
    const date = toIsoDate(pubDate ?? published ?? updated);
    if (href) entries.push({ link: href, ...(title && { title }), ...(date && { published: date }) });
  }
  return { ...(parsed.title && { title: parsed.title }), entries };
}
