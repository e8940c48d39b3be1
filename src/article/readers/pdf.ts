import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Article, Block } from '../article.ts';
import { SourceFault } from '../fault.ts';
import { toArticle } from './draft.ts';

/** A line of a page: where it starts and ends, in points, and how high its letters are. */
interface Line {
  text: string;
  left: number;
  right: number;
  bottom: number;
  height: number;
  page: number;
}

interface TextItem {
  str: string;
  hasEOL: boolean;
  width: number;
  height: number;
  transform: number[];
}

/** Lines of a page in the order they were written, which is column by column in what people typeset. */
function linesOf(items: TextItem[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const { str, width, height, transform, hasEOL } of items) {
    const [left = 0, bottom = 0] = transform.slice(4);
    const isSameLine =
      open && Math.abs(open.bottom - bottom) < open.height / 2 && left >= open.right - open.height;
    if (str.trim() !== '') {
      if (open && isSameLine) {
        // Words are often placed one by one, with no space between them but the distance.
        const gap = left - open.right > open.height * 0.15 && !/\s$/.test(open.text) ? ' ' : '';
        open.text += gap + str;
        open.right = left + width;
      } else {
        open = { text: str, left, right: left + width, bottom, height: height || 1, page };
        lines.push(open);
      }
    } else if (open && isSameLine && str !== '') open.text += ' ';
    if (hasEOL) open = undefined;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A line that stands at the same height of this many pages is a running head or foot. */
const RUNNING_PAGES = 3;

/** Leaves out page numbers and first or last lines that repeat, numbers aside, on page after page. */
function withoutRunningLines(lines: Line[]): Line[] {
  const key = ({ text, bottom }: Line) => `${Math.round(bottom)} ${text.replace(/\d+/g, '#')}`;
  const pages = new Map<string, Set<number>>();
  for (const line of lines) pages.set(key(line), (pages.get(key(line)) ?? new Set()).add(line.page));
  const edges = new Map<number, { low: number; high: number }>();
  for (const { page, bottom } of lines) {
    const { low, high } = edges.get(page) ?? { low: bottom, high: bottom };
    edges.set(page, { low: Math.min(low, bottom), high: Math.max(high, bottom) });
  }
  const isEdge = ({ page, bottom }: Line) =>
    bottom === edges.get(page)?.low || bottom === edges.get(page)?.high;
  return lines.filter(
    (line) =>
      !/^(?:page |seite )?[-–]?\s*\d{1,4}(?: ?(?:\/|of|von) ?\d{1,4})?\s*[-–]?$/i.test(line.text) &&
      (pages.get(key(line))!.size < RUNNING_PAGES || !isEdge(line)),
  );
}

/** Letters higher than the text's by this factor make a heading. */
const HEADING_HEIGHT = 1.15;
const SENTENCE_END = /[.!?…:。！？]["'”’»)\]]*$/;
const BULLET = /^[•·▪‣*–-]\s+/;

const isHeading = (line: Line, textHeight: number) => line.height > textHeight * HEADING_HEIGHT;

/** Joins two lines of a paragraph; a word parted by a hyphen at the line's end becomes whole again. */
function join(text: string, next: string): string {
  if (/\p{L}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}

/** Whether a line goes on with the paragraph above it. */
function continues(above: Line, line: Line, width: number): boolean {
  if (BULLET.test(line.text)) return false;
  const isNextColumn = above.page !== line.page || line.bottom > above.bottom;
  if (isNextColumn) return !SENTENCE_END.test(above.text) || /^\p{Ll}/u.test(line.text);
  if (above.bottom - line.bottom > line.height * 1.9) return false;
  // A short last line ends a paragraph, an indented first line begins one.
  if (SENTENCE_END.test(above.text) && above.right - above.left < width * 0.75) return false;
  return line.left - above.left < line.height * 0.7 || BULLET.test(above.text);
}

/** Blocks of a document's lines: paragraphs joined over lines, columns and pages, headings told by height. */
function toBlocks(lines: Line[]): Block[] {
  const textHeight = median(
    lines.flatMap(({ height, text }) => Array(Math.ceil(text.length / 20)).fill(height)),
  );
  const width = median(lines.map(({ left, right }) => right - left));
  const blocks: Block[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const kind = isHeading(line, textHeight) ? 'heading' : BULLET.test(line.text) ? 'list' : 'paragraph';
    const isJoined = above !== undefined && last !== undefined && continues(above, line, width);
    if (kind === 'heading') {
      if (isJoined && last.kind === 'heading' && above?.height === line.height)
        last.text = join(last.text, line.text);
      else blocks.push({ kind, level: 2, text: line.text });
    } else if (kind === 'list') {
      const item = line.text.replace(BULLET, '');
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind, ordered: false, items: [item] });
    } else if (isJoined && last.kind === 'paragraph') last.text = join(last.text, line.text);
    else if (isJoined && last.kind === 'list') last.items.push(join(last.items.pop()!, line.text));
    else blocks.push({ kind, text: line.text });
    above = line;
  }
  return blocks;
}

/**
 * Reads the text of a PDF. Its title is its first heading, else the one in its properties, else its name.
 * @throws {SourceFault} when it holds no text (a scan), is locked or damaged
 */
export async function readPdf(bytes: Uint8Array, name: string, url?: string): Promise<Article> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const lines: Line[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOf(items.filter((item) => 'str' in item) as TextItem[], number));
      page.cleanup();
    }
    const blocks = toBlocks(withoutRunningLines(lines));
    const { info } = await document.getMetadata();
    const stated = (info as { Title?: unknown }).Title;
    const [first] = blocks;
    const heading = first?.kind === 'heading' ? first.text : undefined;
    const title = heading ?? (typeof stated === 'string' && stated.trim() ? stated.trim() : name);
    return toArticle(
      { title, blocks: heading ? blocks.slice(1) : blocks, ...(url && { url }) },
      'fault.pdf.empty',
    );
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new SourceFault('fault.pdf.locked');
    if (error instanceof SourceFault) throw error;
    throw new SourceFault('fault.pdf.damaged');
  } finally {
    await loading.destroy();
  }
}
