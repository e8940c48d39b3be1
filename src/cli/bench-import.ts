import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { toPassages } from '../article/passages.ts';
import { createParser } from '../article/readers/parser.ts';
import { articleToMarkdown } from '../article/writers/markdown.ts';
import { stories } from '../evaluation/stories.ts';
import { createFetcher } from '../fetching/fetcher.ts';
import { Corpus, readCorpus } from '../library/corpus.ts';
import { importSources } from '../library/importing.ts';
import { Libraries } from '../library/libraries.ts';
import { openStore } from '../store/store.ts';
import { type CliCommand, UsageError } from './command.ts';

const UNLIMITED = {
  articles: Infinity,
  bytes: Infinity,
  addedAnHour: Infinity,
  readsAnHour: Infinity,
  feeds: 0,
};
/** Between two questions asked while articles are loaded. */
const ASK_EVERY_MS = 25;
const QUESTIONS = [
  'what did Microsoft deny?',
  'who lost the password?',
  'when does the tram reach the hospital?',
];

export const benchImport: CliCommand = {
  usage: 'bench-import [--articles n]',
  summary: 'Measures loading thousands of articles into a library that is asked meanwhile.',
  async run(args) {
    const { values } = parseArgs({ args, options: { articles: { type: 'string', default: '10000' } } });
    const count = Number(values.articles);
    if (!Number.isInteger(count) || count < 1) throw new UsageError('--articles takes a whole number');
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    try {
      const results = await measure(count, folder);
      const rows = Object.entries(results).map(([name, value]) => `| ${name} | ${value} |`);
      process.stdout.write(`| loading ${count} articles | |\n| --- | --: |\n${rows.join('\n')}\n`);
    } finally {
      await rm(folder, { recursive: true });
    }
    return 0;
  },
};

async function measure(count: number, folder: string): Promise<Record<string, string>> {
  const { articles } = await readCorpus();
  const sources: string[] = [];
  for (const article of stories(articles, count)) {
    const file = join(folder, `${article.id}.md`);
    await writeFile(file, articleToMarkdown(article));
    sources.push(file);
  }
  const store = await openStore(join(folder, 'verbatim.sqlite'));
  const library = await new Libraries(store, new Corpus(articles), { quotas: UNLIMITED }).open('bench');
  const readers = { fetcher: createFetcher(), parser: createParser() };
  // A process' first question loads what every later one uses (0.6 s): that is no part of loading articles.
  for (const question of QUESTIONS) library.ask(question);
  const ended = new AbortController();
  const asking = askAllTheTime(library, ended.signal);
  const started = performance.now();
  let passages = 0;
  for await (const imported of importSources(sources, readers, library, 'bench')) {
    if ('error' in imported || imported.result.kind !== 'added') throw new Error(JSON.stringify(imported));
    passages += toPassages(imported.article).length;
  }
  const seconds = (performance.now() - started) / 1000;
  ended.abort();
  const waits = (await asking).sort((a, b) => a - b);
  const quantile = (q: number) => `${waits[Math.floor((waits.length - 1) * q)]!.toFixed(1)} ms`;
  await Promise.all([readers.fetcher.close(), readers.parser.close(), store.close()]);
  return {
    'articles a second': (count / seconds).toFixed(0),
    'passages a second': (passages / seconds).toFixed(0),
    'peak memory of the process': `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    'questions asked meanwhile': String(waits.length),
    'p50, waiting included': quantile(0.5),
    'p95, waiting included': quantile(0.95),
    longest: quantile(1),
  };
}

/** Milliseconds from when each question was due to its answer: what a member would wait for the process. */
async function askAllTheTime(
  library: { ask(question: string): unknown },
  ended: AbortSignal,
): Promise<number[]> {
  const waits: number[] = [];
  while (!ended.aborted) {
    const due = performance.now() + ASK_EVERY_MS;
    await sleep(ASK_EVERY_MS);
    library.ask(QUESTIONS[waits.length % QUESTIONS.length]!);
    waits.push(performance.now() - due);
  }
  return waits;
}
