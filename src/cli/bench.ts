import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readCollection } from '../evaluation/collection.ts';
import { enlarge } from '../evaluation/enlarge.ts';
import { percentile } from '../evaluation/run.ts';
import { type CliCommand, UsageError } from './command.ts';

/** Starts that are counted, after one that is not: the first one fills the file system's cache. */
const STARTS = 7;

export const bench: CliCommand = {
  usage: 'bench [DIR] [--split test] [--passages n] [--questions n] [--only name] [--write] [--json]',
  summary:
    'Measures the time from an empty process to the first answer; on a BEIR folder, enlarged to n passages by altered copies, quality and speed against other libraries, or of the one of that name alone, as in --only Verbatim; --write keeps them for the README.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        split: { type: 'string', default: 'test' },
        passages: { type: 'string', default: '0' },
        questions: { type: 'string', default: '200' },
        only: { type: 'string', default: '' },
        write: { type: 'boolean', default: false },
      },
    });
    const [folder, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError('bench takes one folder at most');
    if (folder !== undefined) {
      const [passages, questions] = [wholeNumber(values.passages), wholeNumber(values.questions)];
      // Loaded only here: the libraries compared with are development dependencies.
      const { benchmark, benchTable } = await import('../evaluation/bench.ts');
      const { keepBenchmark } = await import('../evaluation/bench-records.ts');
      const collection = enlarge(readCollection(folder, values.split), passages);
      const measured = await benchmark(collection, questions, values.only, ({ name, p50 }) =>
        process.stderr.write(`${name}: ${p50.toFixed(2)} ms\n`),
      );
      process.stdout.write(values.json ? `${JSON.stringify(measured)}\n` : benchTable(measured));
      if (values.write) keepBenchmark(measured);
      return 0;
    }
    const phases = await measureStart();
    process.stdout.write(values.json ? `${JSON.stringify(phases)}\n` : table(phases));
    return 0;
  },
};

function wholeNumber(value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new UsageError(`"${value}" is not a whole number`);
  return Number(value);
}

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
