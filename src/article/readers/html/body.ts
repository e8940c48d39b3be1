import { Readability } from '@mozilla/readability';
import type { Block } from '../../article.ts';
import { type PlacedBlock, placedBlocks } from './blocks.ts';
import type { Page } from './dom.ts';
import { isProse, removeFurniture } from './furniture.ts';

/** Text without white space, to compare what two walks over a page made of the same words. */
const bare = (text: string) => text.replace(/\s+/g, '');
const textOf = (block: Block) => (block.kind === 'list' ? block.items.join('') : block.text);

/** The page's own text as Readability would keep it, without white space. */
function readabilityText(page: Page): string {
  const reader = new Readability(page.cloneNode(true), {
    keepClasses: true,
    disableJSONLD: true,
  });
  return bare(reader.parse()?.textContent ?? '');
}

/** Which blocks Readability kept: their text occurs in its result, in order where possible. */
function keptBy(text: string, blocks: PlacedBlock[]): boolean[] {
  let cursor = 0;
  return blocks.map(({ block }) => {
    const parts = (block.kind === 'list' ? block.items : [block.text]).map((part) =>
      bare(part.replaceAll(' | ', '')),
    );
    const at = text.indexOf(parts[0]!, cursor);
    if (at === -1) return false;
    cursor = at + parts[0]!.length;
    return parts.every((part) => text.includes(part));
  });
}

/**
 * Readability drops lists, tables and lead paragraphs for reasons of their own. A block beside kept prose is
 * taken back if it is no bundle of links.
 */
function fillGaps(blocks: PlacedBlock[], kept: boolean[]): boolean[] {
  const homes = new Set(
    blocks.filter((block, i) => kept[i] && isProse(block)).map((block) => block.element.parentNode),
  );
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  return blocks.map((placed, i) => {
    if (kept[i]) return true;
    if (!homes.has(placed.element.parentNode) && !homes.has(placed.element)) return false;
    if (placed.linked > placed.length * 0.33) return false;
    return (i > first && i < last) || isProse(placed);
  });
}

/** The article's blocks in reading order, furniture of the page removed; empty when the page holds no prose. */
export function articleBlocks(page: Page, title: string): Block[] {
  removeFurniture(page);
  const blocks = placedBlocks(page.body);
  const kept = fillGaps(blocks, keptBy(readabilityText(page), blocks));
  return blocks
    .filter((_, i) => kept[i])
    .map(({ block }) => block)
    .filter((block) => textOf(block) !== title);
}
