import { parseArgs } from 'node:util';
import { toPassages } from '../article/passages.ts';
import { blockText } from '../article/readers/draft.ts';
import { createParser } from '../article/readers/parser.ts';
import { createFetcher } from '../fetching/fetcher.ts';
import { type ReadResult, readSource } from '../library/sources.ts';
import { type CliCommand, UsageError } from './command.ts';

/** One source as the command line prints it; what the article does not state is null. */
function toLine(result: ReadResult) {
  if ('error' in result) return { source: result.source, error: result.error.message };
  const { source, article } = result;
  return {
    source,
    title: article.title,
    url: article.url ?? null,
    publisher: article.publisher ?? null,
    author: article.author ?? null,
    published: article.published ?? null,
    language: article.language,
    // Everything that would be loaded, in reading order; headings are lines of their own.
    paragraphs: article.blocks.map(blockText),
  };
}

function print(result: ReadResult): void {
  if ('error' in result) {
    process.stderr.write(`${result.source}: ${result.error.message}\n`);
    return;
  }
  const { title, publisher, author, published, url } = result.article;
  const facts = [publisher, author, published, url].filter((fact) => fact !== undefined);
  process.stdout.write(`${[title, ...facts].join('\n')}\n\n`);
  for (const { paragraph, text } of toPassages(result.article))
    process.stdout.write(`${paragraph}. ${text}\n\n`);
}

export const read: CliCommand = {
  usage: 'read SOURCE... [--json]',
  summary: 'Shows what would be loaded from links, feeds, files and folders, and stores nothing.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) throw new UsageError('name at least one link, file or folder');
    const fetcher = createFetcher();
    const parser = createParser();
    let wasRead = false;
    try {
      for (const source of positionals) {
        for await (const result of readSource(source, { fetcher, parser })) {
          wasRead ||= 'article' in result;
          if (values.json) process.stdout.write(`${JSON.stringify(toLine(result))}\n`);
          else print(result);
        }
      }
    } finally {
      await Promise.all([fetcher.close(), parser.close()]);
    }
    return wasRead ? 0 : 1;
  },
};
