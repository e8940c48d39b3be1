import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

/** What the readers use of a DOM node; linkedom's own types are loose. */
export interface PageNode {
  nodeType: number;
  textContent: string;
  parentNode: PageElement | null;
  childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  localName: string;
  innerHTML: string;
  children: ArrayLike<PageElement> & Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(other: PageNode): boolean;
  remove(): void;
}

export interface Page extends PageElement {
  documentElement: PageElement;
  body: PageElement;
  cloneNode(deep: true): Page;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT_NODE;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT_NODE;

/**
 * Pages that people make stay far below this, and browsers too have a limit: what walks a page by recursion
 * would run out of stack, and Readability's time grows with the square of the depth.
 */
const MAX_DEPTH = 200;

type Tree = DefaultTreeAdapterTypes.ParentNode;

/** Everything under a node in document order, each element without what was inside it. */
function flattened(node: Tree): Tree['childNodes'] {
  const flat: Tree['childNodes'] = [];
  const waiting = [...node.childNodes].reverse();
  for (let child = waiting.pop(); child; child = waiting.pop()) {
    flat.push(child);
    if (!('childNodes' in child)) continue;
    // One by one: a page decides how many there are.
    for (const inner of child.childNodes.toReversed()) waiting.push(inner);
    child.childNodes = [];
  }
  return flat;
}

/** Longer values name nothing, and patterns run out of stack on megabytes. Only links may be longer. */
const MAX_NAME = 1000;

/** Takes from a tree what only attacks and accidents put into it. */
function tame(root: Tree): void {
  let level: Tree[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    level = level.flatMap((node) => node.childNodes.filter((child) => 'childNodes' in child));
    for (const node of level)
      for (const attribute of 'attrs' in node ? node.attrs : [])
        if (attribute.name === 'class' || attribute.name === 'id')
          attribute.value = attribute.value.slice(0, MAX_NAME);
  }
  for (const node of level) node.childNodes = flattened(node);
}

/**
 * Parses any HTML, broken markup too. parse5 repairs it as browsers do; linkedom alone builds no `html` and
 * `body` around a page that leaves them out.
 */
export function parsePage(html: string): Page {
  const tree = parse(html);
  tame(tree);
  return parseHTML(serialize(tree)).document as unknown as Page;
}

/** White space as a browser shows it: runs become one space. No-break spaces count, zero-width marks go. */
export function collapse(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
