import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readBeir } from '../evaluation/collection.ts';
import { percentile } from '../evaluation/run.ts';
import { type CliCommand, UsageError } from './command.ts';

/** Starts that are counted, after one that is not: the first one fills the file system's cache. */
const STARTS = 7;

export const bench: CliCommand = {
  usage: 'bench [DIR] [--split test] [--json]',
  summary:
    'Measures the time from an empty process to the first answer; on a BEIR folder, quality and speed against other libraries.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, split: { type: 'string', default: 'test' } },
    });
    const [folder, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError('bench takes one folder at most');
    if (folder !== undefined) {
      // Loaded only here: the libraries compared with are development dependencies.
      const { benchmark, benchTable } = await import('../evaluation/bench.ts');
      const rows = await benchmark(readBeir(folder, values.split));
      process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : benchTable(rows));
      return 0;
    }
    const phases = await measureStart();
    process.stdout.write(values.json ? `${JSON.stringify(phases)}\n` : table(phases));
    return 0;
  },
};

/** Median milliseconds by phase over several processes; `total` is the median of the sums. */
async function measureStart(): Promise<Record<string, number>> {
  const probe = fileURLToPath(new URL('./start-probe.ts', import.meta.url));
  const runs: Record<string, number>[] = [];
  for (let run = 0; run <= STARTS; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', probe]);
    if (run > 0) runs.push(JSON.parse(stdout));
  }
  const names = Object.keys(runs[0]!);
  const sums = runs.map((run) => names.reduce((sum, name) => sum + run[name]!, 0));
  const medians = names.map(
    (name) =>
      [
        name,
        percentile(
          runs.map((run) => run[name]!),
          0.5,
        ),
      ] as const,
  );
  return { ...Object.fromEntries(medians), total: percentile(sums, 0.5) };
}

function table(phases: Record<string, number>): string {
  const rows = Object.entries(phases).map(
    ([phase, milliseconds]) => `| ${phase} | ${milliseconds.toFixed(0)} |`,
  );
  return `| from an empty process to the first answer | ms, median of ${STARTS} |\n| --- | --: |\n${rows.join('\n')}\n`;
}
