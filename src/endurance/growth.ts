import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../article/article.ts';
import type { Collection } from '../evaluation/collection.ts';
import { percentile } from '../evaluation/run.ts';
import { openStore } from '../store/store.ts';
import { databaseSize } from './database-size.ts';
import { FullText } from './full-text.ts';

/** Milliseconds that questions take. */
export interface Times {
  p50: number;
  p95: number;
  p99: number;
  longest: number;
}

/** What the process that holds a library says of it. */
export interface Held extends Times {
  articles: number;
  passages: number;
  /** UTF-8 bytes of text. */
  text: number;
  /** Milliseconds until the library is read from the store into memory. */
  start: number;
  /** Bytes of memory that it takes there, garbage collected. */
  memory: number;
}

/** One library of a size. */
export interface GrowthRow extends Held {
  /** Bytes of the SQLite file that it is in. */
  file: number;
  /** PostgreSQL's full-text index of the same passages, asked for candidates alone. */
  fullText?: Times & { bytes: number };
}

export interface GrowthOptions {
  /** Numbers of passages, smallest first; the collection has as many as the largest. */
  sizes: readonly number[];
  /** How many of the collection's questions are asked at each size. */
  questions: number;
  /** Address of an empty PostgreSQL database; without one only the index in the process is measured. */
  postgres?: string;
  progress: (row: GrowthRow) => void;
}

/** Articles written at once. */
const BATCH = 100;
/** The library's id in the store. */
export const SERVER = 'growth';

/** Lets one library grow, and measures at each size what it is to hold it in memory and to leave it in PostgreSQL. */
export async function grow(
  { articles, questions }: Collection,
  { sizes, questions: count, postgres, progress }: GrowthOptions,
): Promise<GrowthRow[]> {
  const step = Math.max(1, questions.length / count);
  const asked = Array.from(
    { length: Math.min(count, questions.length) },
    (_, at) => questions[Math.floor(at * step)]!.text,
  );
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-growth-'));
  const database = join(folder, 'verbatim.sqlite');
  const fullText = postgres === undefined ? undefined : await FullText.create(postgres);
  try {
    const rows: GrowthRow[] = [];
    let [passages, next] = [0, 0];
    for (const size of sizes) {
      const store = await openStore(database);
      while (passages < size && next < articles.length) {
        const batch = articles.slice(next, next + BATCH);
        next += batch.length;
        passages += batch.reduce((sum, article) => sum + article.passages.length, 0);
        await store.server(SERVER).articles.add(batch.map(toArticle), 'growth');
        await fullText?.add(batch.flatMap((article) => article.passages.map(({ text }) => text)));
      }
      await store.close();
      const held = await hold(database, asked);
      const row: GrowthRow = { ...held, file: await databaseSize(database) };
      if (fullText) row.fullText = { bytes: await fullText.settle(), ...(await times(asked, fullText)) };
      rows.push(row);
      progress(row);
    }
    return rows;
  } finally {
    await fullText?.close();
    await rm(folder, { recursive: true });
  }
}

/** Asks each question once, all of them a first time without counting: caches and compilers are warm then. */
export async function times(
  questions: readonly string[],
  asked: { ask(question: string): unknown },
): Promise<Times> {
  for (const question of questions) await asked.ask(question);
  const milliseconds: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await asked.ask(question);
    milliseconds.push(performance.now() - started);
  }
  const [p50, p95, p99, longest] = [0.5, 0.95, 0.99, 1].map((share) => percentile(milliseconds, share));
  return { p50: p50!, p95: p95!, p99: p99!, longest: longest! };
}

/** Loads the library in a process of its own, with as much heap as it wants. */
async function hold(database: string, questions: readonly string[]): Promise<Held> {
  const child = fork(fileURLToPath(new URL('growth-holder.ts', import.meta.url)), [database], {
    execArgv: ['--max-old-space-size=32000', '--expose-gc', '--import', 'tsx'],
  });
  const ended = once(child, 'exit');
  const failed = ended.then(([code]) =>
    Promise.reject(new Error(`the library's process ended with ${code}`)),
  );
  child.send(questions);
  const [held] = await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => {});
  // As long as it has the database open, closing it elsewhere leaves the newest pages in the log beside the file.
  await ended;
  return held as Held;
}

function toArticle({ metadata, passages }: Collection['articles'][number]): Article {
  const blocks = passages.map(({ text }) => ({ kind: 'paragraph' as const, text }));
  return { ...metadata, blocks };
}
