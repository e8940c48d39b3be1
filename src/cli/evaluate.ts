import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCollection } from '../evaluation/collection.ts';
import { describeFailures } from '../evaluation/failures.ts';
import { score } from '../evaluation/measures.ts';
import { answerLines, load, percentile, run, trecRun } from '../evaluation/run.ts';
import { separation } from '../evaluation/separation.ts';
import { Retriever } from '../retrieval/retriever.ts';
import { type CliCommand, UsageError } from './command.ts';
import { readSplit } from './read-split.ts';

/** Passages a question in a TREC run, and otherwise: latency is then that of a reply of ten. */
const RUN_PASSAGES = 100;
const ANSWER_PASSAGES = 10;

export const evaluate: CliCommand = {
  usage:
    'evaluate DIR [--split test] [--run FILE] [--answers FILE] [--failures N] [--foreign DIR:SPLIT] [--json]',
  summary:
    'Asks the questions of a BEIR or SQuAD folder and prints how often the right passage comes first, or what came instead; --foreign also asks what nothing there answers: another folder’s questions, and its own with the right passages taken away.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        split: { type: 'string', default: 'test' },
        run: { type: 'string' },
        answers: { type: 'string' },
        failures: { type: 'string' },
        foreign: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new UsageError('evaluate takes one folder');
    const collection = readCollection(folder, values.split);
    // Read before anything is asked: what is wrong with it is told at once.
    const foreign = values.foreign === undefined ? undefined : readSplit(values.foreign).questions;
    const { questions } = collection;
    if (questions.length === 0)
      throw new Error(`${folder} has no judged questions in split "${values.split}"`);
    const retriever = new Retriever();
    load(retriever, collection);
    if (values.failures !== undefined) {
      const most = Number(values.failures);
      if (!Number.isInteger(most) || most < 1) throw new UsageError('--failures takes a whole number from 1');
      process.stdout.write(describeFailures(retriever, collection, most));
      return 0;
    }
    const limit = values.run === undefined ? ANSWER_PASSAGES : RUN_PASSAGES;
    const { answers, milliseconds } = run(retriever, questions, { limit });
    if (values.run !== undefined) writeFileSync(values.run, trecRun(questions, answers));
    if (values.answers !== undefined) writeFileSync(values.answers, answerLines(questions, answers));
    const result = {
      ...score(questions, answers),
      answered: answers.filter(({ answered }) => answered).length / answers.length,
      ...(foreign && separation(retriever, collection, answers, foreign)),
      p50: percentile(milliseconds, 0.5),
      p95: percentile(milliseconds, 0.95),
    };
    process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : table(collection.name, result));
    return 0;
  },
};

function table(name: string, { questions, p50, p95, ...scores }: Record<string, number>): string {
  const lines = Object.entries(scores)
    .filter(([, value]) => !Number.isNaN(value))
    .map(([measure, value]) => `  ${measure.padEnd(18)} ${value.toFixed(3)}`);
  const latency = `  ${'latency'.padEnd(18)} p50 ${p50!.toFixed(2)} ms, p95 ${p95!.toFixed(2)} ms`;
  return `${name}: ${questions} questions\n${lines.join('\n')}\n${latency}\n`;
}
