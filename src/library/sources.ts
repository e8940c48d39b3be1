import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../article/article.ts';
import { SourceFault } from '../article/fault.ts';
import type { Document } from '../article/readers/document.ts';
import type { Parser } from '../article/readers/parser.ts';
import type { Fetcher } from '../fetching/fetcher.ts';

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
 * Never throws for what a source holds: each result is an article or a fault.
 */
export async function* readSource(source: Source, readers: Readers): AsyncGenerator<ReadResult> {
  if (typeof source !== 'string') yield attempt(nameOf(source), () => readNamed(source, readers));
  else if (isLink(source)) yield attempt(source, () => readLink(source, readers));
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

async function readLink(link: string, { fetcher, parser }: Readers): Promise<Article> {
  const page = await fetcher.fetch(link);
  const name = decodeURI(basename(new URL(page.url).pathname));
  return parser.parse({ bytes: page.bytes, name, contentType: page.contentType, url: page.url });
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
