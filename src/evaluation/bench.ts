import type { Collection } from './collection.ts';
import { peers } from './peers.ts';
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
}

/** Questions asked of each library, evenly taken from the collection's: the slowest need seconds each. */
const QUESTIONS = 200;
/** Questions asked first and not counted: they warm the compiler up. */
const WARM_UP = 20;

/** Indexes a collection with each library and asks it the same questions, one library after another. */
export async function benchmark(collection: Collection): Promise<BenchRow[]> {
  const step = Math.max(1, collection.questions.length / QUESTIONS);
  const count = Math.min(QUESTIONS, collection.questions.length);
  const questions = Array.from({ length: count }, (_, at) => collection.questions[Math.floor(at * step)]!);
  const passages = collection.articles.reduce((sum, article) => sum + article.passages.length, 0);
  const rows: BenchRow[] = [];
  for (const { name, build } of peers) {
    const started = performance.now();
    const search = await build(collection);
    const built = performance.now() - started;
    const milliseconds: number[] = [];
    let right = 0;
    for (const { text } of questions.slice(0, WARM_UP)) await search(text);
    for (const { text, relevant } of questions) {
      const start = performance.now();
      const [first] = await search(text);
      milliseconds.push(performance.now() - start);
      if (first !== undefined && relevant.has(first)) right++;
    }
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(milliseconds, share));
    rows.push({ name, passages, 'P@1': right / count, build: built, p50: p50!, p95: p95!, p99: p99! });
  }
  return rows;
}

/** The rows as a Markdown table. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = rows.map(
    ({ name, 'P@1': right, build, p50, p95, p99 }) =>
      `| ${name} | ${right.toFixed(3)} | ${(build / 1000).toFixed(1)} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${p99.toFixed(2)} |`,
  );
  return `| ${rows[0]?.passages} passages | P@1 | index, s | p50, ms | p95, ms | p99, ms |\n| --- | --: | --: | --: | --: | --: |\n${lines.join('\n')}\n`;
}
