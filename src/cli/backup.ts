import { parseArgs } from 'node:util';
import { type CliCommand, UsageError } from './command.ts';
import { openLibraries } from './open-libraries.ts';

export const backup: CliCommand = {
  usage: 'backup FILE',
  summary: 'Copies the database of all servers into a new file; the bot may run meanwhile.',
  async run(args) {
    const [file, ...rest] = parseArgs({ args, allowPositionals: true }).positionals;
    if (file === undefined || rest.length > 0) throw new UsageError('name one file');
    const { store, close } = await openLibraries();
    try {
      await store.backup(file);
      process.stdout.write(
        `Wrote ${file}. To use it, put it where DATABASE_FILE says while the bot is stopped.\n`,
      );
    } finally {
      await close();
    }
    return 0;
  },
};
