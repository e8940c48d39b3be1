import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BenchRecord } from './bench.ts';

/** Benchmarks that were measured, smallest library first: a test cannot measure them again. */
const FILE = new URL('bench-records.json', import.meta.url);

export function benchRecords(): BenchRecord[] {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
}

/** Keeps a benchmark in the place of an earlier one with as many passages. */
export function keepBenchmark(measured: BenchRecord): void {
  const size = ({ rows }: BenchRecord) => rows[0]?.passages ?? 0;
  const others = benchRecords().filter((record) => size(record) !== size(measured));
  const records = [...others, measured].sort((a, b) => size(a) - size(b));
  writeFileSync(FILE, `${JSON.stringify(records, null, 2)}\n`);
}
