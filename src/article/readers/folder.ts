import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Article } from '../article.ts';
import { ArticleFault } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';

/** A file that could not be read as an article; `line` counts from 1. */
export interface FileFault {
  file: string;
  line: number;
  message: string;
}

/** Line, from 1, of the first byte that is not UTF-8. */
function lineOfWrongByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

function parseFile(file: string, bytes: Buffer): Article {
  if (!isUtf8(bytes)) throw new ArticleFault(lineOfWrongByte(bytes), 'is not UTF-8 text');
  return parseMarkdown(bytes.toString('utf8'), basename(file, extname(file)));
}

/**
 * Reads every Markdown article (`*.md`, `README.md` excepted) of a folder, in name order.
 * A faulty file is reported and the rest still loads.
 * @throws when the folder itself cannot be read
 */
export async function readFolder(folder: string): Promise<{ articles: Article[]; faults: FileFault[] }> {
  const articles: Article[] = [];
  const faults: FileFault[] = [];
  const fileOf = new Map<string, string>();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  for (const name of names) {
    const file = join(folder, name);
    try {
      const article = parseFile(file, await readFile(file));
      const first = fileOf.get(article.id);
      if (first) throw new ArticleFault(1, `the id "${article.id}" is already taken by ${first}`);
      fileOf.set(article.id, name);
      articles.push(article);
    } catch (error) {
      faults.push({
        file,
        line: error instanceof ArticleFault ? error.line : 1,
        message: (error as Error).message,
      });
    }
  }
  return { articles, faults };
}
