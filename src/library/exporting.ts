import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleToMarkdown } from '../article/writers/markdown.ts';
import type { ServerStore } from '../store/store.ts';

/** Articles read from the store at once. */
const PAGE = 32;

/**
 * Writes a server's own articles as Markdown files, one each, which loading the folder brings back.
 * @param folder is made where missing
 * @returns the number of articles
 * @throws when the folder holds anything: an older export's articles would come back with this one's
 */
export async function exportArticles({ articles }: ServerStore, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty; name a new folder`);
  let count = 0;
  for (let after = ''; ; ) {
    const page = await articles.page(after, PAGE);
    for (const article of page)
      await writeFile(join(folder, fileName(article.id)), articleToMarkdown(article), { flag: 'wx' });
    count += page.length;
    const last = page.at(-1);
    if (!last) return count;
    after = last.id;
  }
}

/** The id is in the front matter too: a README is about a folder, so that name is left free. */
const fileName = (id: string) => (id.toUpperCase() === 'README' ? `${id}-.md` : `${id}.md`);
