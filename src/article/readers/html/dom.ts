import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** What the readers use of a DOM node; linkedom's own types are loose. */
export interface PageNode {
  nodeType: number;
  textContent: string;
  parentNode: PageElement | null;
  childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  localName: string;
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
 * Parses any HTML, broken markup too. parse5 repairs it as browsers do; linkedom alone builds no `html` and
 * `body` around a page that leaves them out.
 */
export function parsePage(html: string): Page {
  return parseHTML(serialize(parse(html))).document as unknown as Page;
}

/** White space as a browser shows it: runs become one space. No-break spaces count, zero-width marks go. */
export function collapse(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
