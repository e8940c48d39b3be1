import { writeSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { openStore } from '../../src/store/store.ts';

/** The article of a name: the same in every process, so that a reader can tell whether it is whole. */
export function articleNamed(id: string): Article {
  const blocks = Array.from({ length: 30 }, (_, i) => ({
    kind: 'paragraph' as const,
    text: `Paragraph ${i} of ${id}. `.repeat(20),
  }));
  return { id, title: `Title of ${id}`, language: 'en', blocks };
}

/** Run as a process: loads `<prefix>-0`, `<prefix>-1`, … and prints each id once it is on the disk. */
if (process.argv[1] === import.meta.filename) {
  const [path = '', prefix = '', count = ''] = process.argv.slice(2);
  const { articles } = (await openStore(path)).server('mine');
  for (let i = 0; i < Number(count); i++) {
    const [added] = await articles.add([articleNamed(`${prefix}-${i}`)], 'writer');
    writeSync(1, `${added?.id}\n`);
  }
}
