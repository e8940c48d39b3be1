import { type PlacedBlock, placedBlocks } from './blocks.ts';
import type { Page, PageElement } from './dom.ts';

/** What never holds an article's text, whatever it is called. */
const NEVER_TEXT = 'script, style, noscript, template, iframe, object, embed, svg, canvas, link, meta';

const FURNITURE_ELEMENTS = [
  'nav, aside, footer, dialog, form, figcaption, menu, address, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"], [role="search"]',
  '[role="dialog"], [role="alertdialog"], [role="alert"], [role="menu"], [role="tablist"], [role="toolbar"]',
].join(', ');

/** Elements that page builders give a name of their own; a `span` inside a sentence is left alone. */
const NAMED = 'div, section, ul, ol, dl, p, header, h2, h3, h4, h5, h6, table, figure, li, article, span, a';

/** Names of furniture as whole words of a class or id, after `camelCase` and `snake_case` became `kebab-case`. */
const FURNITURE_NAME = new RegExp(
  `(?:^|[ -])(?:${[
    'shar(?:e|es|ing|edaddy|ebar)|socials?|social-(?:media|links|icons|share)|addthis|addtoany|follow-us',
    'related|relateds|recirc(?:ulation)?|recommend(?:ed|ations?)|outbrain|taboola|trending|most-(?:read|popular|viewed)',
    'popular-posts|more-(?:stories|news|articles|from|on)|also-(?:read|like)|read-(?:more|next|also)|up-next|next-article',
    'newsletters?|subscribe|signup|sign-up|promos?|promoted|sponsor(?:ed|s)?|advert(?:s|isement|isements|ising|orial)?',
    'ads?|adsbygoogle|ad-(?:slot|unit|container|wrapper)|dfp|breadcrumbs?|captions?|photo-credit|image-credit|credits?',
    'bylines?|author-(?:bio|box|info|card|details|profile|meta)|about-(?:the-)?author|bio|tags|tag-?list|tag-?cloud|post-tags',
    'cookies?|cookie-(?:banner|notice|consent)|consent|gdpr|popup|modal|overlay|lightbox|toast',
    'pagination|pager|page-?nav|post-navigation|nav-links|toolbar|print-only|comments?|comment-(?:list|form|area|section)',
    'disqus(?:-thread)?|livefyre|respond|sidebar|side-bar|widget-area|widget-title|menu|navbar|navigation|masthead',
    'site-footer|page-footer|site-header|copyright|donate|donation|ratings?|votes|toc|table-of-contents|edit-?section',
    '(?:entry|post|article|story)-(?:meta|footer|tags|info|date)|dateline|timestamp|posted-on|publish(?:ed)?-date|read(?:ing)?-time',
    'sr-only|visually-hidden|visuallyhidden|screen-reader-text|skip-link|jump-to|reflist|references|mw-editsection|noprint|hatnote|catlinks|printfooter',
  ].join('|')})(?:$|[ -])`,
);

/** At this share of the page's prose an element is no furniture, whatever its name: themes name whole pages so. */
const TOO_MUCH_PROSE = 0.3;
/** Discussions outgrow the article they are about; only the element around the whole page may hold more. */
const DISCUSSION =
  /(?:^|[ -])(?:comments?|comment-(?:list|area|section)|disqus(?:-thread)?|respond)(?:$|[ -])/;
const TOO_MUCH_DISCUSSION = 0.9;

const PROSE_CHARACTERS = 80;
const PROSE_LINKS = 0.3;

/** A paragraph long enough and free enough of links to be somebody's writing. */
export const isProse = ({ block, length, linked }: PlacedBlock) =>
  block.kind === 'paragraph' && length >= PROSE_CHARACTERS && linked <= length * PROSE_LINKS;

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

const names = (element: PageElement) =>
  `${kebab(element.getAttribute('class') ?? '')} ${kebab(element.getAttribute('id') ?? '')}`;

/** A named `span` or link in the middle of a paragraph is part of its sentence. */
const isInSentence = (element: PageElement) =>
  (element.localName === 'span' || element.localName === 'a') && element.closest('p, li, td, h1') !== null;

/** Removes page furniture, by what elements are and how they are named, from the page itself. */
export function removeFurniture(page: Page): void {
  for (const element of page.querySelectorAll(NEVER_TEXT)) element.remove();
  const inside = proseInside(page);
  const all = inside.get(page.body) ?? 0;
  const holdsAtMost = (element: PageElement, share: number) => (inside.get(element) ?? 0) <= share * all;

  for (const element of page.querySelectorAll(FURNITURE_ELEMENTS))
    if (holdsAtMost(element, TOO_MUCH_PROSE)) element.remove();
  for (const element of page.querySelectorAll(NAMED)) {
    const name = names(element);
    if (!FURNITURE_NAME.test(name) || isInSentence(element)) continue;
    if (holdsAtMost(element, DISCUSSION.test(name) ? TOO_MUCH_DISCUSSION : TOO_MUCH_PROSE)) element.remove();
  }
}
