import { parseArgs } from 'node:util';
import { type AblationRecord, ablate as measure } from '../training/ablation.ts';
import { ablationRecord, ablationTable, keepAblation } from '../training/ablation-record.ts';
import { type CliCommand, UsageError } from './command.ts';
import { readSplit, splitLabel } from './read-split.ts';

export const ablate: CliCommand = {
  usage: 'ablate [DIR:SPLIT DIR:SPLIT...] [--write]',
  summary:
    'Shows what each family of features is worth on collections that were not learned from; on BEIR folders, measures it anew, and --write keeps it.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false } },
    });
    if (positionals.length === 1)
      throw new UsageError('ablate takes two folders at least: it learns from the others');
    const record = positionals.length === 0 ? ablationRecord() : measureOn(positionals);
    process.stdout.write(ablationTable(record));
    if (values.write) keepAblation(record);
    return 0;
  },
};

function measureOn(splits: string[]): AblationRecord {
  const collections = splits.map((split) => ({ ...readSplit(split), name: splitLabel(split) }));
  return measure(collections, (step) => process.stderr.write(`${step}\n`));
}
