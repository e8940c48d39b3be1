import { isProse, placedBlocks } from './blocks.ts';
import { collapse, type Page, type PageElement } from './dom.ts';
import { CONSENT_NAME, DISCUSSION_NAME, FURNITURE_NAME, LINE_NAME } from './furniture-names.ts';
import { teasersOf } from './teasers.ts';

/** What never holds an article's text, whatever it is called. */
const NEVER_TEXT = 'script, style, noscript, template, iframe, object, embed, svg, canvas, link, meta';

const FURNITURE_ELEMENTS = [
  'nav, aside, footer, dialog, form, figcaption, menu, address, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"], [role="search"]',
  '[role="dialog"], [role="alertdialog"], [role="alert"], [role="menu"], [role="tablist"], [role="toolbar"]',
  'amp-ad, amp-sidebar, amp-embed, amp-social-share, ins.adsbygoogle',
].join(', ');

/** Elements that page builders give a name of their own; a `span` inside a sentence is left alone. */
const NAMED =
  'div, section, ul, ol, dl, p, header, h2, h3, h4, h5, h6, table, figure, li, article, span, a, small, time';

/** A line about the article, such as its byline, is no longer. */
const LINE_CHARACTERS = 200;

/** At this share of the page's prose an element is no furniture, whatever its name: themes name whole pages so. */
const TOO_MUCH_PROSE = 0.4;
/** Discussions outgrow the article they are about; only the element around the whole page may hold more. */
const TOO_MUCH_DISCUSSION = 0.9;

/** Characters of prose inside each element. */
function proseInside(page: Page): Map<PageElement, number> {
  const inside = new Map<PageElement, number>();
  for (const placed of placedBlocks(page.body)) {
    if (!isProse(placed)) continue;
    for (let at: PageElement | null = placed.element; at; at = at.parentNode)
      inside.set(at, (inside.get(at) ?? 0) + placed.length);
  }
  return inside;
}

const kebab = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+|--+/g, (run) => (/\s/.test(run) ? ' ' : '-'))
    .toLowerCase();

/** Where the parts of a page are named, also by those whose class names are made by a machine. */
const NAMING = ['class', 'id', 'data-testid', 'data-test-id', 'data-component', 'data-qa', 'data-area'];

const names = (element: PageElement) =>
  NAMING.map((attribute) => element.getAttribute(attribute))
    .filter((name) => name !== null)
    .map(kebab)
    .join(' ');

const INLINE = new Set(['span', 'a', 'small', 'time']);
/** A named `span` or link in the middle of a paragraph is part of its sentence. */
const isInSentence = (element: PageElement) =>
  INLINE.has(element.localName) && element.closest('p, li, td, h1') !== null;

/** Text of a box in which a letter is offered; an article is longer. */
const OFFER_CHARACTERS = 400;

/** The largest box with hardly more in it than a field for an address. */
function offerAround(field: PageElement): PageElement {
  let box = field;
  for (
    let at = field.parentNode;
    at && collapse(at.textContent).length <= OFFER_CHARACTERS;
    at = at.parentNode
  )
    box = at;
  return box;
}

const PICTURE_NAME = /(?:^|[ -])(?:img|image|photo|picture|foto|bild|imagen)(?:$|[ -])/;
const CAPTION_CHARACTERS = 250;
/** A box named after its picture, with a line of text or two beside it. */
const isCaptioned = (element: PageElement, name: string) =>
  PICTURE_NAME.test(name) &&
  element.textContent.length <= CAPTION_CHARACTERS &&
  element.querySelector('img') !== null;

/**
 * Removes page furniture, by what elements are and how they are named, from the page itself.
 * @param title of the article: what holds its heading and prose is no furniture
 * @param byName false to believe only the elements themselves, and names only of discussions and requests for consent
 */
export function removeFurniture(page: Page, title: string, byName: boolean): void {
  for (const element of page.querySelectorAll(NEVER_TEXT)) element.remove();
  const heading = [...page.querySelectorAll('h1, h2, h3')].find((h) => collapse(h.textContent) === title);
  let inside = proseInside(page);
  const remove = (element: PageElement, share: number) => {
    const own = inside.get(element) ?? 0;
    const isArticle = own > 0 && heading !== undefined && element.contains(heading);
    if (!isArticle && own <= share * (inside.get(page.body) ?? 0)) element.remove();
  };

  // Discussions first: beside a long one an article may be a small part of the page.
  for (const element of page.querySelectorAll(NAMED)) {
    const name = names(element);
    if (DISCUSSION_NAME.test(name) || CONSENT_NAME.test(name)) remove(element, TOO_MUCH_DISCUSSION);
  }
  inside = proseInside(page);
  for (const field of page.querySelectorAll('input[type="email"]'))
    if (heading) remove(offerAround(field), TOO_MUCH_PROSE);
  for (const element of page.querySelectorAll(FURNITURE_ELEMENTS)) remove(element, TOO_MUCH_PROSE);
  for (const teaser of heading ? teasersOf(page) : []) remove(teaser, TOO_MUCH_PROSE);
  if (!byName) return;
  for (const element of page.querySelectorAll(NAMED)) {
    const name = names(element);
    if (name.trim() === '' || isInSentence(element)) continue;
    if (LINE_NAME.test(name) && element.textContent.length <= LINE_CHARACTERS) element.remove();
    else if (isCaptioned(element, name)) element.remove();
    else if (FURNITURE_NAME.test(name)) remove(element, TOO_MUCH_PROSE);
  }
}
