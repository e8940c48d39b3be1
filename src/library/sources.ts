import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../article/article.ts';
import { SourceFault } from '../article/fault.ts';
import type { Document } from '../article/readers/document.ts';
import { entryPage, type FeedEntry } from '../article/readers/feed.ts';
import type { Parser } from '../article/readers/parser.ts';
import type { FetchedPage, Fetcher } from '../fetching/fetcher.ts';

/** What became of one source: an article, or why it is none. */
export type ReadResult = { source: string; article: Article } | { source: string; error: SourceFault };

/** What somebody on the network named: it is read from there, whatever it looks like, and never from a path. */
export interface Link {
  link: string;
}

/** A file that waits behind a link which says nothing about it, and ends soon. */
export interface Attachment {
  name: string;
  contentType: string;
  location: string;
}

/**
 * A string is a link or a path on this machine: only its owner may name those. A document arrived by another
 * way: as pasted text.
 */
export type Source = string | Link | Attachment | Document;

export interface Readers {
  fetcher: Fetcher;
  parser: Parser;
}

/** A file larger than this is no article; the network's limit is the same. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
const READABLE = /\.(?:md|markdown|txt|text|html?|xhtml|pdf|docx)$/i;

const isLink = (source: string) => /^[a-z][a-z\d+.-]*:\/\//i.test(source);

/**
 * Reads a link, a file, every readable file of a folder, an attachment or a document, storing nothing.
 * Never throws for what a source holds: each result is an article or a fault. A feed that the owner of this
 * machine names gives one result an entry.
 */
export async function* readSource(source: Source, readers: Readers): AsyncGenerator<ReadResult> {
  if (typeof source !== 'string') yield attempt(nameOf(source), () => readNamed(source, readers));
  else if (isLink(source)) yield* readLinkOrFeed(source, readers);
  else if (await isFolder(source)) yield* readFolder(source, readers);
  else yield attempt(source, () => readFileSource(source, readers));
}

async function attempt(source: string, read: () => Promise<Article>): Promise<ReadResult> {
  try {
    return { source, article: await read() };
  } catch (error) {
    return { source, error: toFault(error) };
  }
}

async function* readLinkOrFeed(link: string, readers: Readers): AsyncGenerator<ReadResult> {
  let document: Document | undefined;
  const read = async () => {
    document = toDocument(await readers.fetcher.fetch(link));
    return readers.parser.parse(document);
  };
  const result = await attempt(link, read);
  const isFeed = 'error' in result && result.error.key === 'fault.isFeed';
  if (!isFeed || !document) {
    yield result;
    return;
  }
  const found = await readers.parser.parseFeed(document).catch(toFault);
  if (found instanceof SourceFault) yield { source: link, error: found };
  else if ('feed' in found)
    for (const entry of found.feed.entries)
      yield attempt(entry.link ?? entry.title ?? entry.id, () => readEntry(entry, readers));
  else yield result;
}

/**
 * Reads the article of a feed's entry: the page that it links to, or the text in the feed where the page
 * cannot be read. What the page does not state is taken from the feed.
 * @throws {SourceFault}
 */
export async function readEntry(entry: FeedEntry, readers: Readers): Promise<Article> {
  const { link, title, author, published, html } = entry;
  const stated = { ...(author && { author }), ...(published && { published }) };
  if (link) {
    try {
      return { ...stated, ...(await readLink(link, readers)) };
    } catch (fault) {
      // A citation must not lead into a private network either.
      const isRefused = !(fault instanceof SourceFault) || fault.key === 'fault.private';
      if (isRefused || !html) throw fault;
    }
  }
  const bytes = Buffer.from(entryPage(entry));
  const page = { bytes, name: '', contentType: 'text/html; charset=utf-8', ...(link && { url: link }) };
  return { ...stated, ...(await readers.parser.parse(page)), ...(title && { title }) };
}

function toFault(error: unknown): SourceFault {
  if (error instanceof SourceFault) return error;
  const { code, name } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new SourceFault('fault.noFile');
  if (code === 'EACCES' || code === 'EPERM') return new SourceFault('fault.fileForbidden');
  return new SourceFault('fault.other', { code: code ?? name });
}

const nameOf = (source: Exclude<Source, string>) => ('link' in source ? source.link : source.name);

async function readNamed(source: Exclude<Source, string>, readers: Readers): Promise<Article> {
  if ('link' in source) return readLink(source.link, readers);
  if ('bytes' in source) return readers.parser.parse(source);
  const { name, contentType, location } = source;
  const { bytes } = await readers.fetcher.fetch(location);
  return readers.parser.parse({ name, contentType, bytes });
}

const readLink = async (link: string, { fetcher, parser }: Readers) =>
  parser.parse(toDocument(await fetcher.fetch(link)));

/** A page as a parser takes it. */
export function toDocument({ bytes, contentType, url }: FetchedPage): Document {
  return { bytes, name: fileName(url), contentType, url };
}

function fileName(url: string): string {
  const name = basename(new URL(url).pathname);
  try {
    return decodeURI(name);
  } catch {
    // Not every address is written in UTF-8.
    return name;
  }
}

const isFolder = (path: string) =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

async function readFileSource(path: string, { parser }: Readers): Promise<Article> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES)
    throw new SourceFault('fault.largeFile', { megabytes: MAX_FILE_BYTES / 2 ** 20 });
  return parser.parse({ bytes: await readFile(path), name: basename(path), contentType: '' });
}

async function* readFolder(folder: string, readers: Readers): AsyncGenerator<ReadResult> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map(({ name }) => name);
  if (names.length === 0) yield { source: folder, error: new SourceFault('fault.noFiles') };
  for (const name of names.sort()) {
    const path = join(folder, name);
    yield attempt(path, () => readFileSource(path, readers));
  }
}
