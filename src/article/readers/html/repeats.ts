import { type PlacedBlock, proseLength } from './blocks.ts';
import type { PageElement } from './dom.ts';

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Fewer letters are said twice by chance. */
const UNMISTAKABLE_LETTERS = 25;

/** Blocks by the element around theirs, in which the paragraphs of one text stand together. */
function byContainer(blocks: PlacedBlock[]): PlacedBlock[][] {
  const inside = new Map<PageElement | null, PlacedBlock[]>();
  for (const block of blocks) {
    const group = inside.get(block.element.parentNode);
    if (group) group.push(block);
    else inside.set(block.element.parentNode, [block]);
  }
  return [...inside.values()];
}

/** The container with the most prose. */
export const largestContainer = (blocks: PlacedBlock[]): PlacedBlock[] =>
  byContainer(blocks).reduce((best, group) => (proseLength(group) > proseLength(best) ? group : best), []);

/** Leaves out paragraphs in boxes of their own that show a part of the text a second time, as pull quotes do. */
export function withoutRepeats(blocks: PlacedBlock[]): PlacedBlock[] {
  const main = new Set(largestContainer(blocks));
  const text = [...main].map(({ block }) => (block.kind === 'list' ? '' : bare(block.text))).join(' ');
  return blocks.filter((placed) => {
    if (main.has(placed) || placed.block.kind !== 'paragraph') return true;
    const own = bare(placed.block.text);
    return own.length < UNMISTAKABLE_LETTERS || !text.includes(own);
  });
}
