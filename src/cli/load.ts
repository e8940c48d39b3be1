import { parseArgs } from 'node:util';
import { isBorne } from '../endurance/capacity.ts';
import { keepFigures, stamp } from '../endurance/figures.ts';
import { loadTable } from '../endurance/figures-page.ts';
import { Load, type Phase } from '../endurance/load.ts';
import type { CliCommand } from './command.ts';
import { wholeNumber } from './whole-number.ts';

/** The ramp: each step asks a quarter more or less, for long enough that one question in a hundred is several. */
const STEP = 1.25;
const STEP_SECONDS = 12;

export const load: CliCommand = {
  usage:
    'load [--servers n] [--articles n] [--rate n] [--seconds n] [--load-every seconds] [--memory megabytes] [--postgres ADDRESS] [--ramp] [--write] [--json]',
  summary:
    'Asks the bot, in a process of its own on a local Discord, n questions a second while articles are added, first once on every server; --ramp looks for the rate at which one answer in a hundred takes more than a second; --write keeps the figures.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        servers: { type: 'string', default: '1000' },
        articles: { type: 'string', default: '5' },
        rate: { type: 'string', default: '50' },
        seconds: { type: 'string', default: '300' },
        'load-every': { type: 'string', default: '2' },
        memory: { type: 'string', default: '2000' },
        postgres: { type: 'string' },
        ramp: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [rate, seconds] = [wholeNumber(values.rate), wholeNumber(values.seconds)];
    const options = {
      servers: wholeNumber(values.servers),
      articles: wholeNumber(values.articles),
      loadEvery: wholeNumber(values['load-every']) * 1000,
      libraryMemory: wholeNumber(values.memory),
    };
    const phases: Phase[] = [];
    const say = (phase: Phase) => {
      phases.push(phase);
      const { rate, asked, lost, p99 } = phase;
      process.stderr.write(
        `${rate} a second: ${asked} asked, ${lost} lost, one in a hundred takes ${p99.toFixed(0)} ms\n`,
      );
    };
    const stamped = stamp();
    const database = values.postgres ? { database: values.postgres } : {};
    const around = await Load.with({ ...options, ...database }, async (running) => {
      say(await running.first(rate));
      say(await running.phase(rate, seconds));
      // Upwards from a rate that the bot bears, downwards from one that it does not: the border lies between two.
      const begun = isBorne(phases.at(-1)!);
      let next = rate;
      while (values.ramp && next > 1 && isBorne(phases.at(-1)!) === begun) {
        next = begun ? next * STEP : next / STEP;
        say(await running.phase(Math.round(next), STEP_SECONDS));
      }
      for (const { msg } of running.logged.slice(0, 5)) process.stderr.write(`${msg}\n`);
    });
    const measured = { ...stamped, ...options, phases, around };
    process.stdout.write(values.json ? `${JSON.stringify(measured)}\n` : `${loadTable(phases)}\n`);
    if (values.write) keepFigures(values.postgres ? { loadOnPostgres: measured } : { load: measured });
    return phases[0]!.lost + phases[1]!.lost === 0 ? 0 : 1;
  },
};
