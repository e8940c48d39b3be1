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

/** Comparing every paragraph with every other takes time that grows with the square of a page. */
const MOST = 500;

/** A paragraph that looks like the others says a sentence again, as a refrain; a pull quote looks different. */
const lookOf = ({ element }: PlacedBlock) => `${element.localName} ${element.getAttribute('class') ?? ''}`;

/**
 * Leaves out paragraphs that show a part of the text a second time: pull quotes, and what stands on a page once
 * for each width of screen.
 */
export function withoutRepeats(blocks: PlacedBlock[]): PlacedBlock[] {
  const main = new Set(largestContainer(blocks));
  const texts = blocks.map(({ block }) => (block.kind === 'paragraph' ? bare(block.text) : ''));
  const mainText = texts.filter((_, i) => main.has(blocks[i]!)).join(' ');
  const seen = new Set<string>();
  return blocks.filter((placed, i) => {
    const own = texts[i]!;
    if (own.length < UNMISTAKABLE_LETTERS) return true;
    if (seen.has(own)) return false;
    seen.add(own);
    if (!main.has(placed)) return !mainText.includes(own);
    if (blocks.length > MOST) return true;
    const look = lookOf(placed);
    return !texts.some(
      (text, j) => text.length > own.length && text.includes(own) && lookOf(blocks[j]!) !== look,
    );
  });
}
