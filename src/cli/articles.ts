import { parseArgs } from 'node:util';
import type { CliCommand } from './command.ts';
import { counted } from './counted.ts';
import { openLibraries, SERVER } from './open-libraries.ts';

export const articles: CliCommand = {
  usage: 'articles [--server id] [--json]',
  summary: 'Lists the articles that a server can ask about, its own and the shipped ones.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        server: { type: 'string', default: SERVER },
        json: { type: 'boolean', default: false },
      },
    });
    const { libraries, close } = await openLibraries();
    try {
      const library = await libraries.open(values.server);
      for (const article of library.articles()) {
        const shipped = library.isShipped(article.id);
        const passages = library.passages(article.id).length;
        const line = values.json
          ? JSON.stringify({ ...article, passages, shipped })
          : [
              article.id,
              article.title,
              article.publisher,
              article.published,
              counted(passages, 'passage'),
              shipped && 'shipped',
            ]
              .filter(Boolean)
              .join(' · ');
        process.stdout.write(`${line}\n`);
      }
    } finally {
      await close();
    }
    return 0;
  },
};
