import { isProse, type PlacedBlock, placedBlocks, proseLength } from './blocks.ts';
import { type Page, parsePage } from './dom.ts';

/** Deeper objects are the bookkeeping of a framework. */
const MAX_DEPTH = 24;

/** Every text in a value, by the names on the way to it; the positions in lists do not count. */
function collectTexts(value: unknown, path: string, texts: Map<string, string[]>, depth = 0): void {
  if (typeof value === 'string') {
    const group = texts.get(path);
    if (group) group.push(value);
    else texts.set(path, [value]);
  } else if (depth < MAX_DEPTH && typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [name, inner] of Object.entries(value))
      collectTexts(inner, isList ? path : `${path}.${name}`, texts, depth + 1);
  }
}

/** The blocks of a text that is HTML or has its paragraphs on lines of their own. */
export const blocksOf = (text: string): PlacedBlock[] =>
  placedBlocks(parsePage(text.replace(/\s*\n\s*/g, '<br><br>')).body);

/** The longest run of prose in the JSON that a page's script would draw the page from. */
function fromState(page: Page): PlacedBlock[] {
  const texts = new Map<string, string[]>();
  for (const script of page.querySelectorAll('script[type="application/json"]')) {
    try {
      collectTexts(JSON.parse(script.textContent), '', texts);
    } catch {
      // A template that is no JSON holds nothing that could be read.
    }
  }
  const lengthOf = (group: string[]) => group.reduce((sum, text) => sum + text.length, 0);
  // By length alone first, since most of a state is no prose and parsing all of it would take long.
  const longest = [...texts.values()].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 3);
  const candidates = longest.map((group) => blocksOf([...new Set(group)].join('\n')));
  return candidates.reduce((best, blocks) => (proseLength(blocks) > proseLength(best) ? blocks : best), []);
}

/**
 * What a page without any text of its own, which its script would draw, gives to readers without scripts or
 * holds as its state.
 */
export function embeddedBlocks(page: Page): PlacedBlock[] {
  const plain = [...page.querySelectorAll('noscript')].flatMap((element) => blocksOf(element.innerHTML));
  // One sentence asks to turn scripts on.
  return plain.filter(isProse).length > 1 ? plain : fromState(page).filter(isProse);
}
