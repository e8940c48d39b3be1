import { parseArgs } from 'node:util';
import { keepFigures, stamp } from '../endurance/figures.ts';
import { growthTable } from '../endurance/figures-page.ts';
import { type GrowthRow, grow } from '../endurance/growth.ts';
import { readCollection } from '../evaluation/collection.ts';
import { enlarge } from '../evaluation/enlarge.ts';
import { type CliCommand, UsageError } from './command.ts';
import { wholeNumber } from './whole-number.ts';

export const growth: CliCommand = {
  usage:
    'growth DIR [--split test] [--passages n,n,...] [--questions n] [--postgres ADDRESS] [--write] [--json]',
  summary:
    'Lets one library of a BEIR folder grow to n passages by altered copies, and measures start, memory and answers; with an empty PostgreSQL database also its full-text index; --write keeps the figures.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        split: { type: 'string', default: 'test' },
        passages: { type: 'string', default: '10000,30000,100000,300000,1000000' },
        questions: { type: 'string', default: '100' },
        postgres: { type: 'string' },
        write: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new UsageError('growth takes one folder');
    const sizes = values.passages.split(',').map(wholeNumber);
    if (sizes.some((size, at) => size <= (sizes[at - 1] ?? 0)))
      throw new UsageError('name the smaller library first');
    const stamped = stamp();
    const collection = enlarge(readCollection(folder, values.split), sizes.at(-1)!);
    const rows = await grow(collection, {
      sizes,
      questions: wholeNumber(values.questions),
      ...(values.postgres && { postgres: values.postgres }),
      progress: ({ passages, p50 }: GrowthRow) =>
        process.stderr.write(`${passages} passages: ${p50.toFixed(1)} ms\n`),
    });
    process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : `${growthTable(rows)}\n`);
    if (values.write) keepFigures({ growth: { ...stamped, collection: collection.name, rows } });
    return 0;
  },
};
