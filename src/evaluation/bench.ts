import { cpus, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Collection, Question } from './collection.ts';
import { type Peer, peers } from './peers.ts';
import { percentile } from './run.ts';

/** What one library did on a collection. */
export interface BenchRow {
  name: string;
  passages: number;
  /** Share of the questions whose first passage is right. */
  'P@1': number;
  /** Milliseconds to index everything. */
  build: number;
  /** Milliseconds a question. */
  p50: number;
  p95: number;
  p99: number;
  /** The longest question: so long nothing else runs. */
  longest: number;
  /** Megabytes of JavaScript memory, typed arrays included, that the index takes; SQLite keeps its own elsewhere. */
  memory: number;
}

/** A benchmark as it is kept, so that the README can show it. */
export interface BenchRecord {
  /** The day, as in 2026-01-31. */
  on: string;
  /** The processor with its number of cores, how busy it was in the last minute, and the version of Node.js. */
  machine: string;
  collection: string;
  questions: number;
  rows: BenchRow[];
}

/** Collects what nothing uses any more, so that what is left can be counted. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Milliseconds of questions that are not counted: they warm the compiler up. */
const WARM_UP_MS = 2000;

/**
 * Indexes a collection with each library and asks it the same questions, one library after another.
 * @param asked how many questions, evenly taken from the collection's.
 * @param only name of the one library to measure; all where it is empty.
 * @param done is told each library's row as soon as there is one.
 */
export async function benchmark(
  collection: Collection,
  asked: number,
  only: string,
  done: (row: BenchRow) => void,
): Promise<BenchRecord> {
  const step = Math.max(1, collection.questions.length / asked);
  const count = Math.min(asked, collection.questions.length);
  const questions = Array.from({ length: count }, (_, at) => collection.questions[Math.floor(at * step)]!);
  const rows: BenchRow[] = [];
  for (const peer of peers.filter(({ name }) => only === '' || name === only)) {
    const row = await measure(peer, collection, questions);
    rows.push(row);
    done(row);
  }
  const processor = cpus();
  return {
    on: new Date().toISOString().slice(0, 10),
    machine: `${processor[0]?.model}, ${processor.length} cores, load ${loadavg()[0]!.toFixed(1)}, Node.js ${process.versions.node}`,
    collection: collection.name,
    questions: count,
    rows,
  };
}

/** One library's row; its index is free to go when it returns. */
async function measure(
  { name, build }: Peer,
  collection: Collection,
  questions: readonly Question[],
): Promise<BenchRow> {
  const before = memoryInUse();
  const started = performance.now();
  const search = await build(collection);
  const built = performance.now() - started;
  const memory = memoryInUse() - before;
  const warm = performance.now() + WARM_UP_MS;
  for (let at = 0; performance.now() < warm; at++) await search(questions[at % questions.length]!.text);
  const milliseconds: number[] = [];
  let right = 0;
  for (const { text, relevant } of questions) {
    const start = performance.now();
    const [first] = await search(text);
    milliseconds.push(performance.now() - start);
    if (first !== undefined && relevant.has(first)) right++;
  }
  const [p50, p95, p99, longest] = [0.5, 0.95, 0.99, 1].map((share) => percentile(milliseconds, share));
  return {
    name,
    passages: collection.articles.reduce((sum, { passages }) => sum + passages.length, 0),
    'P@1': right / questions.length,
    build: built,
    p50: p50!,
    p95: p95!,
    p99: p99!,
    longest: longest!,
    memory,
  };
}

/** A benchmark as Markdown: what was measured, on what, and a table. */
export function benchTable({ on, machine, collection, questions, rows }: BenchRecord): string {
  const lines = rows.map((row) => {
    const { name, 'P@1': right, build, memory, p50, p95, p99, longest } = row;
    const times = [p50, p95, p99, longest].map((milliseconds) => milliseconds.toFixed(2));
    return `| ${[name, right.toFixed(3), ...times, (build / 1000).toFixed(1), memory.toFixed(0)].join(' | ')} |`;
  });
  return [
    `${collection}, ${rows[0]?.passages} passages, ${questions} questions; ${on}, ${machine}:`,
    '',
    '| | P@1 | p50, ms | p95, ms | p99, ms | longest, ms | index, s | index, MB |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...lines,
    '',
  ].join('\n');
}
