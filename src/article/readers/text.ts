import type { Article, Block } from '../article.ts';
import { toArticle } from './draft.ts';

const BULLET = /^\s*(?:[-*•–]|(\d{1,3})[.)])\s+/;
/** A first line this long is the text's beginning, not its title. */
const TITLE_CHARACTERS = 120;

/** Blocks of plain text: empty lines part paragraphs; without any, each line is one. */
export function textBlocks(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const chunks = /\n[ \t]*\n/.test(lines) ? lines.split(/\n(?:[ \t]*\n)+/) : lines.split('\n');
  return chunks.flatMap(chunkBlocks);
}

function chunkBlocks(chunk: string): Block[] {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  const firstItem = lines.findIndex((line) => BULLET.test(line));
  const areItems = firstItem !== -1 && lines.slice(firstItem).every((line) => BULLET.test(line));
  if (!areItems || (lines.length - firstItem === 1 && firstItem > 0)) return [paragraph(lines)];
  const items = lines.slice(firstItem);
  return [
    ...(firstItem > 0 ? [paragraph(lines.slice(0, firstItem))] : []),
    {
      kind: 'list',
      ordered: BULLET.exec(items[0]!)?.[1] !== undefined,
      items: items.map((line) => line.replace(BULLET, '').trim()),
    },
  ];
}

const paragraph = (lines: string[]): Block => ({
  kind: 'paragraph',
  text: lines.map((line) => line.trim()).join(' '),
});

/**
 * Reads plain text. Where no title is given, a short first line that ends no sentence is it.
 * @param name the file's name without its ending, the title where there is no other
 * @throws {SourceFault} when the text is empty
 */
export function readText(text: string, name: string, url?: string, title?: string): Article {
  const blocks = textBlocks(text);
  const [first] = blocks;
  const isTitled =
    title === undefined &&
    blocks.length > 1 &&
    first?.kind === 'paragraph' &&
    first.text.length <= TITLE_CHARACTERS &&
    !/[.!?:;,。！？]$/.test(first.text);
  return toArticle(
    {
      title: isTitled ? first.text.replace(/^#+\s*/, '') : (title ?? name),
      blocks: isTitled ? blocks.slice(1) : blocks,
      ...(url && { url }),
    },
    'fault.emptyText',
  );
}
