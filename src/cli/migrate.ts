import { parseArgs } from 'node:util';
import { migrate } from '../store/migrate.ts';
import { isAddress } from '../store/store.ts';
import { type CliCommand, UsageError } from './command.ts';
import { progressBar } from './progress-bar.ts';

export const migrateCommand: CliCommand = {
  usage: 'migrate --from DATABASE --to DATABASE',
  summary:
    'Moves all servers from a database file to a postgres:// address or back, while the bot is stopped; call it again if it was broken off.',
  async run(args) {
    const { from, to } = parseArgs({
      args,
      options: { from: { type: 'string' }, to: { type: 'string' } },
    }).values;
    if (!from || !to) throw new UsageError('name the database to move from and the one to move to');
    if (from === to) throw new UsageError('name two databases');
    const bar = progressBar(process.stderr);
    const tables = await migrate(from, to, bar.show).finally(bar.end);
    for (const { table, rows, checksum } of tables)
      process.stdout.write(
        `${table.padEnd(12)} ${rows.toLocaleString('en').padStart(10)} rows, the same in both: ${checksum.slice(0, 12)}\n`,
      );
    const name = isAddress(to) ? 'DATABASE_URL' : 'DATABASE_FILE';
    process.stdout.write(
      `Set ${name} to the new database${isAddress(to) ? '' : ', leave DATABASE_URL empty'} and start the bot.\n`,
    );
    return 0;
  },
};
