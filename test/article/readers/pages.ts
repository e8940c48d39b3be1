import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  collapse,
  isElement,
  isText,
  type Page,
  type PageNode,
  parsePage,
} from '../../../src/article/readers/html/dom.ts';

/** A page whose article text is known. */
export interface KnownPage {
  name: string;
  /** The page as a site would send it. */
  html: string;
  /** The words of its article: body text, headings and lists inside it, nothing else. */
  truth: string;
  /** The same without its headings. */
  truthOfPassages: string;
  /** Texts on which careful readers differ, such as a standfirst above the body. */
  either: string[];
}

/** How much of a text was found, by shingles of four words; 1 is all of it and nothing else. */
export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Pages mark their article themselves: `data-truth` on each element that belongs to it, `data-not` on what
 * inside does not, `data-either` on what may be left out or not. None is left in the page that is read.
 */
export function knownPages(folder: string): KnownPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((file) => knownPage(basename(file, '.html'), readFileSync(join(folder, file), 'utf8')));
}

/** Takes the marks out of a page. What only a script of the page holds stands in a comment `<!--truth …-->`. */
export function knownPage(name: string, marked: string): KnownPage {
  const html = marked
    .replace(/ data-(?:truth|not|either)(?=[\s>])/g, '')
    .replace(/<!--truth[\s\S]*?-->/g, '');
  const unfolded = marked.replace(/<!--truth([\s\S]*?)-->/g, '<div data-truth>$1</div>');
  return {
    name,
    html,
    truth: truthOf(parsePage(unfolded)),
    truthOfPassages: truthOf(parsePage(unfolded), 'h1, h2, h3, h4, h5, h6, .mw-headline'),
    either: [...parsePage(marked).querySelectorAll('[data-either]')].map(spaced),
  };
}

function truthOf(page: Page, without?: string): string {
  for (const not of page.querySelectorAll('[data-not]')) not.remove();
  if (without)
    for (const element of page.querySelectorAll(without)) {
      element.remove();
    }
  const parts: string[] = [];
  for (const element of page.querySelectorAll('[data-truth]')) parts.push(spaced(element));
  return parts.join('\n');
}

/** Text with a space wherever an element begins or ends. */
function spaced(node: PageNode): string {
  if (isText(node)) return node.textContent;
  return isElement(node) ? collapse([...node.childNodes].map(spaced).join(' ')) : '';
}

function shingles(text: string): Map<string, number> {
  // Scripts without spaces are compared by character.
  const words = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Compares the text found in a page with its truth; texts on which readers differ do not count. */
export function judge(found: string, { truth, either }: KnownPage): Overlap {
  let counted = collapse(found);
  for (const text of either) counted = counted.replace(collapse(text), ' ');
  return overlap(counted, truth);
}

/** Compares a text with the truth as public benchmarks of article extraction do, each page counting the same. */
export function overlap(found: string, truth: string): Overlap {
  const foundCounts = shingles(found);
  const truthCounts = shingles(truth);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  let shared = 0;
  for (const [key, count] of foundCounts) shared += Math.min(count, truthCounts.get(key) ?? 0);
  const precision = shared / total(foundCounts);
  const recall = shared / total(truthCounts);
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
