import type { Article } from '../article.ts';
import { SourceFault } from '../fault.ts';
import { decodeText } from './decode.ts';
import { advertisedFeeds, type Feed, readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/** Bytes that may hold an article, with what is known about them. */
export interface Document {
  bytes: Uint8Array;
  /** The file's name with its ending; may be empty. */
  name: string;
  /** As an HTTP header states it, `text/html; charset=utf-8`; may be empty. */
  contentType: string;
  /** Where it was read from, when that was the network. */
  url?: string;
  /** What whoever brought a text calls it; its first line is then no title. */
  title?: string;
}

type Format = 'html' | 'markdown' | 'text' | 'pdf' | 'docx' | 'feed';

const ENDINGS: Record<string, Format> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  pdf: 'pdf',
  docx: 'docx',
};
const TYPES: [RegExp, Format][] = [
  [/^(?:text\/html|application\/xhtml\+xml)/, 'html'],
  [/^text\/(?:x-)?markdown/, 'markdown'],
  [/^text\/plain/, 'text'],
  [/^application\/pdf/, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document/, 'docx'],
];

/** The root of a feed behind declarations and comments, or the version that a JSON Feed begins with. */
const FEED =
  /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!doctype rss[^>]*>)*<(?:rss|feed|rdf:rdf)[\s>]|^\{[\s\S]*jsonfeed\.org\\?\/version/;

/** What the bytes are: their content type and name say it, and their beginning where these are silent. */
function formatOf({ bytes, name, contentType }: Document): Format {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart().toLowerCase();
  const byName = ENDINGS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const byType = TYPES.find(([type]) => type.test(contentType.toLowerCase()))?.[1];
  if (FEED.test(start)) return 'feed';
  // These two are certain from their first bytes, whatever a server calls them.
  if (start.startsWith('%pdf-')) return 'pdf';
  if (byName === 'docx' && start.startsWith('pk')) return 'docx';
  // Servers that do not know Markdown call it plain text.
  if (byType && byType !== 'text') return byType;
  if (byName) return byName;
  if (/^(?:<!doctype html|<html|<head|<body|<!--)/.test(start)) return 'html';
  if (byType) return byType;
  const kind = contentType.split(';')[0]?.trim();
  throw kind ? new SourceFault('fault.format', { type: kind }) : new SourceFault('fault.noFormat');
}

const withoutEnding = (name: string) => name.replace(/\.[^.]*$/, '') || 'Untitled';

/**
 * Reads a document of any known format.
 * @throws {SourceFault} saying why it is no article
 */
export async function readDocument(document: Document): Promise<Article> {
  const { bytes, name, contentType, url, title } = document;
  if (bytes.length === 0) throw new SourceFault('fault.empty');
  switch (formatOf(document)) {
    case 'html':
      return readHtml(decodeText(bytes, contentType), url);
    // Large libraries that most documents do not need.
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, withoutEnding(name), url);
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, withoutEnding(name), url);
    case 'markdown':
      return readMarkdown(decodeText(bytes, contentType), withoutEnding(name), url);
    case 'text':
      return readText(decodeText(bytes, contentType), withoutEnding(name), url, title);
    case 'feed':
      throw new SourceFault('fault.isFeed');
  }
}

/** A feed, or the links of the feeds that a page names. */
export type FeedDocument = { feed: Feed } | { advertised: string[] };

/**
 * Reads a feed, or finds out where a page's feeds are.
 * @throws {SourceFault} when it is neither
 */
export function readFeedDocument({ bytes, contentType, url = '' }: Document): FeedDocument {
  const source = decodeText(bytes, contentType);
  try {
    return { feed: readFeed(source, url) };
  } catch (fault) {
    const advertised = advertisedFeeds(source, url);
    if (advertised.length === 0) throw fault;
    return { advertised };
  }
}
