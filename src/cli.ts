import dotenv from 'dotenv';
import { type CliCommand, UsageError } from './cli/command.ts';

/** Every subcommand, loaded only when called: a question must not pay for the benchmark's imports. */
const commands: Record<string, () => Promise<CliCommand>> = {
  ask: async () => (await import('./cli/ask.ts')).ask,
  bench: async () => (await import('./cli/bench.ts')).bench,
  evaluate: async () => (await import('./cli/evaluate.ts')).evaluate,
  import: async () => (await import('./cli/import.ts')).importCommand,
  articles: async () => (await import('./cli/articles.ts')).articles,
  export: async () => (await import('./cli/export.ts')).exportCommand,
  'bench-import': async () => (await import('./cli/bench-import.ts')).benchImport,
  doctor: async () => (await import('./cli/doctor.ts')).doctor,
  day: async () => (await import('./cli/day.ts')).day,
  growth: async () => (await import('./cli/growth.ts')).growth,
  load: async () => (await import('./cli/load.ts')).load,
  backup: async () => (await import('./cli/backup.ts')).backup,
  migrate: async () => (await import('./cli/migrate.ts')).migrateCommand,
  read: async () => (await import('./cli/read.ts')).read,
  quote: async () => (await import('./cli/quote.ts')).quote,
  quotes: async () => (await import('./cli/quotes.ts')).quotes,
  train: async () => (await import('./cli/train.ts')).train,
  ablate: async () => (await import('./cli/ablate.ts')).ablate,
};

async function main(argv: string[]): Promise<number> {
  dotenv.config({ quiet: true });
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    for (const load of Object.values(commands)) {
      const { usage, summary } = await load();
      process.stdout.write(`${usage}\n    ${summary}\n`);
    }
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`unknown command "${name}"; known: ${Object.keys(commands).join(', ')}`);
  const command = await load();
  try {
    return await command.run(args);
  } catch (error) {
    const wrongCall =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (wrongCall) throw new UsageError(`${(error as Error).message} (usage: ${command.usage})`);
    throw error;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`verbatim: ${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
