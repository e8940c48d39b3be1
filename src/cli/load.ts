import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Load, type Phase } from '../endurance/load.ts';
import { type CliCommand, UsageError } from './command.ts';

/** Milliseconds that the slowest answer but one in a hundred may take before the bot counts as overloaded. */
const BEARABLE_MS = 1000;
/** The ramp: each step asks a quarter more, for long enough that one question in a hundred is several. */
const STEP = 1.25;
const STEP_SECONDS = 12;

export const load: CliCommand = {
  usage:
    'load [--servers n] [--articles n] [--rate n] [--seconds n] [--load-every seconds] [--memory megabytes] [--ramp] [--json]',
  summary:
    'Asks the bot, in a process of its own on a local Discord, n questions a second while articles are added, first once on every server; --ramp goes on with more until one answer in a hundred takes more than a second.',
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
        ramp: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [servers, articles, rate, seconds] = [
      values.servers,
      values.articles,
      values.rate,
      values.seconds,
    ].map(wholeNumber) as [number, number, number, number];
    const phases: Phase[] = [];
    const say = (phase: Phase) => {
      phases.push(phase);
      if (!values.json) process.stdout.write(`${row(phase)}\n`);
    };
    const processor = cpus();
    if (!values.json) {
      const machine = `${processor[0]?.model}, ${processor.length} cores, load ${loadavg()[0]!.toFixed(1)}, Node.js ${process.versions.node}`;
      process.stdout.write(
        `${servers} servers with ${articles} articles each, ${values.memory} MB for libraries; ${machine}:\n\n${HEAD}\n`,
      );
    }
    const options = {
      servers,
      articles,
      loadEvery: wholeNumber(values['load-every']) * 1000,
      libraryMemory: wholeNumber(values.memory),
    };
    await Load.with(options, async (running) => {
      say(await running.first(rate));
      say(await running.phase(rate, seconds));
      for (let more = rate * STEP; values.ramp; more *= STEP) {
        say(await running.phase(Math.round(more), STEP_SECONDS));
        if (phases.at(-1)!.p99 > BEARABLE_MS) break;
      }
      for (const { msg } of running.logged.slice(0, 5)) process.stderr.write(`${msg}\n`);
    });
    if (values.json) process.stdout.write(`${JSON.stringify(phases)}\n`);
    else
      process.stdout.write(
        `\nOver the second row the process took ${memory(phases[1]!.rss)} MB; in use before and after: ${memory(phases[1]!.heap)} MB.\n`,
      );
    return phases[0]!.lost + phases[1]!.lost === 0 ? 0 : 1;
  },
};

function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value) || Number(value) === 0)
    throw new UsageError(`"${value}" is not a whole number above 0`);
  return Number(value);
}

const HEAD =
  '| questions a second | for, s | asked | lost | articles added | p50, ms | p95, ms | p99, ms | longest, ms | processor, ms a question | memory, MB |\n' +
  '| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |';

function row(phase: Phase): string {
  const { rate, seconds, asked, lost, added, p50, p95, p99, longest, cpu } = phase;
  const times = [p50, p95, p99, longest].map((ms) => ms.toFixed(0));
  const rss = memory([Math.max(...phase.rss)]);
  return `| ${[rate, seconds, asked, lost, added, ...times, cpu.toFixed(1), rss].join(' | ')} |`;
}

const memory = (bytes: readonly number[]) => bytes.map((each) => (each / 1e6).toFixed(0)).join(', ');
