import { parseArgs } from 'node:util';
import { type Hour, live } from '../endurance/day.ts';
import { keepFigures, stamp } from '../endurance/figures.ts';
import { type CliCommand, UsageError } from './command.ts';

export const day: CliCommand = {
  usage: 'day [--hours n] [--seed n] [--write] [--json]',
  summary:
    'Lets the bot live through n hours of moved time on a local Discord, struck by faults at random; says what was lost and what grew; --write keeps the figures.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        hours: { type: 'string', default: '24' },
        seed: { type: 'string', default: '1' },
        write: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [hours, seed] = [Number(values.hours), Number(values.seed)];
    if (!(hours > 0) || !Number.isInteger(seed))
      throw new UsageError('--hours takes a number above 0, --seed a whole one');
    const progress = ({ hour, since, heap, resources }: Hour) =>
      process.stderr.write(
        `hour ${hour} (${since} since the start): ${(heap / 1e6).toFixed(1)} MB, ${resources} handles\n`,
      );
    const stamped = stamp();
    const lived = await live({ hours, seed, progress });
    process.stdout.write(`${JSON.stringify(lived, undefined, values.json ? 0 : 2)}\n`);
    if (values.write) keepFigures({ day: { ...stamped, hours, seed, lived } });
    return lived.interactions.lost + lived.articles.missing.length === 0 ? 0 : 1;
  },
};
