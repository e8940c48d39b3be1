import { parseArgs } from 'node:util';
import { exportArticles } from '../library/exporting.ts';
import { type CliCommand, UsageError } from './command.ts';
import { counted } from './counted.ts';
import { openLibraries, SERVER } from './open-libraries.ts';

export const exportCommand: CliCommand = {
  usage: 'export FOLDER [--server id]',
  summary: 'Writes a server’s own articles as Markdown files, which import reads back as they were.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { server: { type: 'string', default: SERVER } },
    });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new UsageError('name one folder');
    const { store, close } = await openLibraries();
    try {
      const count = await exportArticles(store.server(values.server), folder);
      process.stdout.write(`Wrote ${counted(count, 'article')} to ${folder}\n`);
    } finally {
      await close();
    }
    return 0;
  },
};
