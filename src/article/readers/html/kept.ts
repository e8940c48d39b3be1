import { Readability } from '@mozilla/readability';
import { blockText } from '../draft.ts';
import { isProse, type PlacedBlock, placedBlocks } from './blocks.ts';
import { isElement, type Page, type PageElement } from './dom.ts';

/** Text without white space, to compare what two walks over a page made of the same words. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** A text this long does not stand in another paragraph by chance. */
const UNMISTAKABLE_CHARACTERS = 40;

/** Which blocks Readability takes for the article. */
function chosenByReadability(page: Page, blocks: PlacedBlock[]): boolean[] {
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
  const chosen = chosenByReadability(page, blocks);
  const prose = blocks.filter((block, i) => chosen[i] && isProse(block));
  const homes = new Set(prose.flatMap(({ element }) => [element, element.parentNode]));
  const templates = new Set(prose.map(({ element }) => template(element.parentNode)).filter(Boolean));
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);

  return blocks.filter((placed, i) => {
    if (placed.linked > placed.length * MAX_LINKS && !(chosen[i] && isProse(placed)))
      return isLedTo(blocks, i, chosen);
    if (chosen[i]) return true;
    const { element } = placed;
    if (homes.has(element) || homes.has(element.parentNode))
      return (i > first && i < last) || isProse(placed) || placed.block.kind === 'list';
    return templates.has(template(element.parentNode));
  });
}

/** A list of links that a kept sentence leads into (`The winners are:`) is text; other bundles of links are not. */
const isLedTo = (blocks: PlacedBlock[], i: number, chosen: boolean[]) =>
  chosen[i] === true && chosen[i - 1] === true && /[:：]$/.test(blockText(blocks[i - 1]!.block));
