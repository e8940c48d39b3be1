import { isProse, placedBlocks } from './blocks.ts';
import { captionsOf, type IsBox, labelledBoxes, offersOf } from './boxes.ts';
import { collapse, type Page, type PageElement } from './dom.ts';
import { CONSENT_NAME, DISCUSSION_NAME, FURNITURE_NAME, LINE_NAME } from './furniture-names.ts';
import type { Metadata } from './metadata.ts';
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
/** What only its place and its form tell to be furniture holds less of the page's prose. */
const SMALL_PART = 0.25;
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

const PICTURE_NAME = /(?:^|[ -])(?:img|image|photo|picture|foto|bild|imagen)(?:$|[ -])/;
const CAPTION_CHARACTERS = 250;
/** A box named after its picture, with a line of text or two beside it. */
const isCaptioned = (element: PageElement, name: string) =>
  PICTURE_NAME.test(name) &&
  element.textContent.length <= CAPTION_CHARACTERS &&
  element.querySelector('img') !== null;

/**
 * Removes page furniture, by what elements are and how they are named, from the page itself.
 * @param metadata of the article: what holds its title and prose is no furniture, and what leads to another site no teaser
 * @param byName false to believe only the elements themselves, and names only of discussions and requests for consent
 */
export function removeFurniture(
  page: Page,
  { title, url }: Pick<Metadata, 'title' | 'url'>,
  byName: boolean,
): void {
  for (const element of page.querySelectorAll(NEVER_TEXT)) element.remove();
  const heading = [...page.querySelectorAll('h1, h2, h3')].find((h) => collapse(h.textContent) === title);
  let inside = proseInside(page);
  const share = (element: PageElement) =>
    (inside.get(element) ?? 0) / Math.max(1, inside.get(page.body) ?? 0);
  const remove = (element: PageElement, most: number) => {
    const isArticle = share(element) > 0 && heading !== undefined && element.contains(heading);
    if (!isArticle && share(element) <= most) element.remove();
  };

  // Discussions first: beside a long one an article may be a small part of the page.
  for (const element of page.querySelectorAll(NAMED)) {
    const name = names(element);
    if (DISCUSSION_NAME.test(name) || CONSENT_NAME.test(name)) remove(element, TOO_MUCH_DISCUSSION);
  }
  inside = proseInside(page);
  const isBox: IsBox = (element) =>
    element !== page.body && share(element) <= SMALL_PART && !(heading && element.contains(heading));
  for (const find of [offersOf, labelledBoxes, captionsOf])
    for (const box of find(page, isBox)) if (isBox(box)) box.remove();
  for (const element of page.querySelectorAll(FURNITURE_ELEMENTS)) remove(element, TOO_MUCH_PROSE);
  for (const teaser of heading ? teasersOf(page, url) : []) remove(teaser, TOO_MUCH_PROSE);
  if (!byName) return;
  for (const element of page.querySelectorAll(NAMED)) {
    const name = names(element);
    if (name.trim() === '' || isInSentence(element)) continue;
    if (LINE_NAME.test(name) && element.textContent.length <= LINE_CHARACTERS) element.remove();
    else if (isCaptioned(element, name)) element.remove();
    else if (FURNITURE_NAME.test(name)) remove(element, TOO_MUCH_PROSE);
  }
}
