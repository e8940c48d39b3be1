import type { Block } from '../../article.ts';
import { collapse, isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** A block together with where it stands in the page. */
export interface PlacedBlock {
  block: Block;
  /** The innermost block-level element that holds it. */
  element: PageElement;
  /** Characters of its text, and how many of them are inside links. */
  length: number;
  linked: number;
}

const SKIPPED = new Set(
  'head script style noscript template iframe object embed svg canvas video audio picture img map math button input select textarea option datalist progress meter dialog hr'.split(
    ' ',
  ),
);
const BLOCK_LEVEL = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/;
/** A footnote mark: `[12]` or `3`, linking into the page itself. */
const FOOTNOTE = /^\[?\s*(?:\d{1,3}|[a-z]|note \d+)\s*\]?$/;

/** Text being gathered: what the inline nodes between two block boundaries say. */
class Line {
  text = '';
  linked = 0;
}

/** A link around more than this was never closed, or makes a whole card clickable: its text is not a link's. */
const LINK_CHARACTERS = 1000;

/** A single `<br>`; two in a row part paragraphs. */
const BREAK = '\n';

/**
 * The blocks of an element in reading order. Text that stands directly between blocks is a paragraph of its
 * own, two line breaks part paragraphs, nested lists are flattened into their list, and a table of data is a
 * list of rows with cells joined by ` | `.
 */
export function placedBlocks(root: PageElement): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let line = new Line();

  const flush = (element: PageElement) => {
    const { text, linked } = line;
    line = new Line();
    const whole = Math.max(1, collapse(text).length);
    for (const part of paragraphsOf(text)) {
      const heading = HEADING.exec(element.localName);
      const block: Block = heading
        ? { kind: 'heading', level: Number(heading[1]), text: part }
        : { kind: 'paragraph', text: part };
      // Links are counted for the whole run; its parts share them by length.
      const share = Math.min(1, part.length / whole);
      placed.push({ block, element, length: part.length, linked: Math.round(linked * share) });
    }
  };

  const walk = (node: PageNode, container: PageElement, inLink: boolean) => {
    if (isText(node)) {
      const text = node.textContent.replace(/\s+/g, ' ');
      line.text += text;
      if (inLink) line.linked += text.trim().length;
      return;
    }
    if (!isElement(node) || SKIPPED.has(node.localName)) return;
    if (node.localName === 'br') {
      line.text += BREAK;
      return;
    }
    if (node.localName === 'sup' && isFootnoteMark(node)) return;
    if (!BLOCK_LEVEL.has(node.localName)) {
      const isLink = node.localName === 'a' && node.textContent.length <= LINK_CHARACTERS;
      for (const child of node.childNodes) walk(child, container, inLink || isLink);
      return;
    }
    flush(container);
    const list = asList(node);
    if (list) placed.push(list);
    else {
      for (const child of node.childNodes) walk(child, node, inLink);
      flush(node);
    }
  };
  walk(root, root, false);
  flush(root);
  return placed;
}

/** Long enough that a line ending a sentence before a single line break is a paragraph, not a verse. */
const PARAGRAPH_CHARACTERS = 80;

function paragraphsOf(text: string): string[] {
  const parts = text.split(/\n\s*\n/).flatMap((part) => {
    const lines = part.split(BREAK).map(collapse).filter(Boolean);
    const areParagraphs = lines.every(
      (line) => line.length >= PARAGRAPH_CHARACTERS && /[.!?。！？…]["'”’»)]*$/.test(line),
    );
    return areParagraphs ? lines : [lines.join(' ')];
  });
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const isFootnoteMark = (sup: PageElement) =>
  FOOTNOTE.test(collapse(sup.textContent)) &&
  (sup.querySelector('a')?.getAttribute('href')?.includes('#') ?? false);

function asList(element: PageElement): PlacedBlock | undefined {
  if (element.localName === 'ul' || element.localName === 'ol') {
    const items = listItems(element);
    return items && placedList(element, element.localName === 'ol', items);
  }
  if (element.localName === 'table') {
    const rows = tableRows(element);
    return rows && placedList(element, false, rows);
  }
  return undefined;
}

function placedList(element: PageElement, ordered: boolean, items: string[]): PlacedBlock | undefined {
  if (items.length === 0) return undefined;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += collapse(link.textContent).length;
  const length = items.reduce((sum, item) => sum + item.length, 0);
  return { block: { kind: 'list', ordered, items }, element, length, linked };
}

/** Items of a list, or undefined where the list only lays the page out (entries with headings or several paragraphs). */
function listItems(list: PageElement): string[] | undefined {
  const items: string[] = [];
  for (const item of list.children) {
    const inner = placedBlocks(item);
    const own = inner.filter((block) => block.block.kind === 'paragraph');
    if (own.length > 1 || inner.some((block) => block.block.kind === 'heading')) return undefined;
    for (const { block } of inner) items.push(...(block.kind === 'list' ? block.items : [block.text]));
  }
  return items;
}

/** Rows of a data table, or undefined for a table that only lays the page out. */
function tableRows(table: PageElement): string[] | undefined {
  if (table.querySelector('table, h1, h2, h3, ul, ol')) return undefined;
  const rows: string[] = [];
  let columns = 0;
  for (const row of table.querySelectorAll('tr')) {
    const cells: string[] = [];
    for (const cell of row.children) {
      if (cell.querySelectorAll('p').length > 1) return undefined;
      const text = placedBlocks(cell)
        .map(({ block }) => (block.kind === 'list' ? block.items.join(' ') : block.text))
        .join(' ');
      if (text) cells.push(text);
    }
    columns = Math.max(columns, row.children.length);
    if (cells.length > 0) rows.push(cells.join(' | '));
  }
  return columns > 1 && rows.length > 1 ? rows : undefined;
}

/** A paragraph of two lines on a page; less may be a label or a caption. */
const PROSE_CHARACTERS = 80;
/** One Chinese, Japanese or Korean character says about as much as two and a half letters. */
const CJK = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;
const CJK_WEIGHT = 2.5;
const PROSE_LINKS = 0.3;

/** A paragraph long enough and free enough of links to be somebody's writing: enough words of its own are. */
export function isProse({ block, length, linked }: PlacedBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  if (length - linked >= PROSE_CHARACTERS) return true;
  if (linked > length * PROSE_LINKS) return false;
  const wide = block.text.match(CJK)?.length ?? 0;
  return length + wide * (CJK_WEIGHT - 1) >= PROSE_CHARACTERS;
}

/** Characters of prose among blocks. */
export const proseLength = (blocks: PlacedBlock[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? block.length : 0), 0);
