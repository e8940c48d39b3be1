import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { countWords } from '../article/count-words.ts';
import { toPassages } from '../article/passages.ts';
import { createParser } from '../article/readers/parser.ts';
import { createFetcher } from '../fetching/fetcher.ts';
import { type Imported, importSources } from '../library/importing.ts';
import { type CliCommand, UsageError } from './command.ts';
import { counted } from './counted.ts';
import { openLibraries, SERVER } from './open-libraries.ts';
import { progressBar } from './progress-bar.ts';

export const importCommand: CliCommand = {
  usage: 'import SOURCE... [--server id] [--json]',
  summary:
    'Loads links, feeds, files and folders into a server’s library; what is there already stays as it is.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        server: { type: 'string', default: SERVER },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError('name at least one link, file or folder');
    const { store, corpus, close } = await openLibraries({ create: true });
    const readers = { fetcher: createFetcher(), parser: createParser() };
    const { articles } = store.server(values.server);
    const into = {
      add: (some: Parameters<typeof articles.add>[0], by: string) => articles.add(some, by, corpus.articles),
    };
    const started = performance.now();
    const summary = new Summary();
    const bar = progressBar(process.stderr);
    const total = await expected(positionals);
    let done = 0;
    try {
      for await (const imported of importSources(positionals, readers, into, 'command line')) {
        summary.count(imported);
        bar.show(++done, total);
        if (values.json) process.stdout.write(`${JSON.stringify(toLine(imported))}\n`);
        else if (!isNew(imported)) bar.above(`${imported.source}: ${reason(imported)}`);
      }
    } finally {
      bar.end();
      await Promise.all([readers.fetcher.close(), readers.parser.close()]);
      await close();
    }
    const line = `${summary.text((performance.now() - started) / 1000)}\n`;
    (values.json ? process.stderr : process.stdout).write(line);
    return summary.refused > 0 ? 1 : 0;
  },
};

/** About how many results there will be: files of folders count one each. */
async function expected(sources: string[]): Promise<number> {
  const counts = sources.map((source) =>
    readdir(source).then(
      (names) => names.length,
      () => 1,
    ),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

const isNew = (imported: Imported) => 'result' in imported && imported.result.kind === 'added';

const reason = (imported: Imported) =>
  'error' in imported
    ? imported.error.message
    : `is there already as ${imported.result.id} (same ${'same' in imported.result ? imported.result.same : ''})`;

/** One source as a machine reads it: `same` says by what an article was recognised. */
function toLine(imported: Imported) {
  if ('error' in imported) return { source: imported.source, error: imported.error.message };
  const { source, article, result } = imported;
  return { source, id: result.id, title: article.title, ...('same' in result ? { same: result.same } : {}) };
}

class Summary {
  refused = 0;
  #added = 0;
  #passages = 0;
  #words = 0;
  #known = 0;

  count(imported: Imported): void {
    if ('error' in imported) this.refused++;
    else if (imported.result.kind === 'already there') this.#known++;
    else {
      const passages = toPassages(imported.article);
      this.#added++;
      this.#passages += passages.length;
      for (const { text } of passages) this.#words += countWords(text);
    }
  }

  text(seconds: number): string {
    const n = (count: number) => count.toLocaleString('en');
    const rest = [
      this.#known > 0 ? `${n(this.#known)} there already` : '',
      this.refused > 0 ? `${n(this.refused)} refused` : '',
    ].filter((part) => part !== '');
    return [
      `Loaded ${counted(this.#added, 'article')}: ${counted(this.#passages, 'passage')}, ${counted(this.#words, 'word')}, ${seconds.toFixed(1)} s`,
      ...rest,
    ].join('; ');
  }
}
