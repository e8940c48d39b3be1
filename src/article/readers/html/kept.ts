import { Readability } from '@mozilla/readability';
import { blockText } from '../draft.ts';
import { isProse, type PlacedBlock, placedBlocks, proseLength } from './blocks.ts';
import { isElement, type Page, type PageElement } from './dom.ts';
import { largestContainer } from './repeats.ts';

/** Text without white space, to compare what two walks over a page made of the same words. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** A text this long does not stand in another paragraph by chance. */
const UNMISTAKABLE_CHARACTERS = 40;

/** Readability's time grows with the square of a page; no article written by people has this many elements. */
const MAX_ELEMENTS = 40_000;

/** Which blocks Readability takes for the article. */
function chosenByReadability(page: Page, blocks: PlacedBlock[]): boolean[] {
  if (page.querySelectorAll('*').length > MAX_ELEMENTS) return blocks.map(() => false);
  const copy = page.cloneNode(true);
  // The node itself instead of its HTML, which would have to be parsed again.
  const reader = new Readability(copy, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const result = reader.parse()?.content as unknown as PageElement | undefined;
  if (!result) return blocks.map(() => false);
  const all = bare(result.textContent);
  const texts = new Set(placedBlocks(result).map(({ block }) => bare(blockText(block))));
  return blocks.map(({ block }) => {
    const text = bare(blockText(block));
    return texts.has(text) || (text.length >= UNMISTAKABLE_CHARACTERS && all.includes(text));
  });
}

/** A container with this many times the prose that was chosen is the article, and the choice was a mistake. */
const MUCH_MORE = 2;

/** Adds the container with the most prose of the page where the choice passed it over. */
function withLargestContainer(blocks: PlacedBlock[], chosen: boolean[]): boolean[] {
  const largest = largestContainer(blocks);
  const already = proseLength(blocks.filter((_, i) => chosen[i]));
  if (proseLength(largest) < MUCH_MORE * already) return chosen;
  const added = new Set(largest);
  return blocks.map((block, i) => chosen[i] || added.has(block));
}

/** How many ancestors tell a template: enough to part an article from the cards under it. */
const TEMPLATE_DEPTH = 6;

/**
 * The names of an element and what is around it. Paragraphs of one article written in several containers
 * share it; a page without any class names says nothing.
 */
function template(element: PageElement | null): string | undefined {
  const names: string[] = [];
  for (let at = element; at && isElement(at) && names.length < TEMPLATE_DEPTH; at = at.parentNode)
    names.push(`${at.localName}.${at.getAttribute('class') ?? ''}`);
  return names[0]?.endsWith('.') ? undefined : names.join(' ');
}

/** Above this share of links a block only leads elsewhere. */
const MAX_LINKS = 1 / 3;

/**
 * The blocks of the article: Readability's choice, and what it dropped, for reasons of its own, beside kept
 * prose or in a container of the same template: lists, tables, first paragraphs, later sections.
 */
export function keptBlocks(page: Page, blocks: PlacedBlock[]): PlacedBlock[] {
  const chosen = withLargestContainer(blocks, chosenByReadability(page, blocks));
  const prose = blocks.filter((block, i) => chosen[i] && isProse(block));
  const homes = new Set(prose.flatMap(({ element }) => [element, element.parentNode]));
  const templates = new Set(prose.map(({ element }) => template(element.parentNode)).filter(Boolean));
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);

  const kept = blocks.map((placed, i) => {
    if (placed.linked > placed.length * MAX_LINKS && !(chosen[i] && isProse(placed)))
      return isLedTo(blocks, i, chosen);
    if (chosen[i]) return true;
    const { element } = placed;
    if (homes.has(element) || homes.has(element.parentNode))
      return (i > first && i < last) || isProse(placed) || placed.block.kind === 'list';
    return templates.has(template(element.parentNode)) || (isProse(placed) && isBetween(chosen, i));
  });
  return blocks.filter((_, i) => kept[i] && !isBare(blocks, i, kept));
}

/** Prose so few blocks from chosen ones on both sides is the step of a story or a note in it. */
const NEAR = 2;
const isBetween = (chosen: boolean[], i: number) =>
  chosen.slice(Math.max(0, i - NEAR), i).includes(true) && chosen.slice(i + 1, i + 1 + NEAR).includes(true);

/** A heading is bare when what stood under it, up to the next heading, was left out, or led elsewhere. */
function isBare(blocks: PlacedBlock[], i: number, kept: boolean[]): boolean {
  const { block } = blocks[i]!;
  if (block.kind !== 'heading') return false;
  const next = blocks.findIndex((other, j) => j > i && (kept[j] || other.block.kind === 'heading'));
  if (next === i + 1) return false;
  const under = blocks[i + 1];
  if (under && under.linked > under.length * MAX_LINKS) return true;
  const after = blocks[next]?.block;
  return after === undefined || (after.kind === 'heading' && !(kept[next] && after.level > block.level));
}

/** A list of links that a kept sentence leads into (`The winners are:`) is text; other bundles of links are not. */
const isLedTo = (blocks: PlacedBlock[], i: number, chosen: boolean[]) =>
  chosen[i] === true && chosen[i - 1] === true && /[:：]$/.test(blockText(blocks[i - 1]!.block));
