import mammoth from 'mammoth';
import type { Article } from '../article.ts';
import { SourceFault } from '../fault.ts';
import { toArticle } from './draft.ts';
import { placedBlocks } from './html/blocks.ts';
import { parsePage } from './html/dom.ts';

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1:fresh"],
  // Pictures are not read; inlined they would only fill the memory.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

/**
 * Reads a Word document. Its title is its first heading, else its name.
 * @throws {SourceFault} when it is damaged or empty
 */
export async function readDocx(bytes: Uint8Array, name: string, url?: string): Promise<Article> {
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, OPTIONS)).value;
  } catch {
    throw new SourceFault('fault.word.damaged');
  }
  const blocks = placedBlocks(parsePage(html).body).map(({ block }) => block);
  const [first] = blocks;
  const isTitled = first?.kind === 'heading';
  return toArticle(
    { title: isTitled ? first.text : name, blocks: isTitled ? blocks.slice(1) : blocks, ...(url && { url }) },
    'fault.word.empty',
  );
}
