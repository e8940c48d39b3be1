import { isProse, placedBlocks } from './blocks.ts';
import { collapse, type Page, type PageElement } from './dom.ts';
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

/** Names of furniture as whole words of a class or id, after `camelCase` and `snake_case` became `kebab-case`. */
const FURNITURE_NAMES = [
  // Sharing and following
  'shar(?:e|es|ing|edaddy|ebar)|socials?|social-(?:media|links|icons|share|bar)|addthis|addtoany|follow-us|sns',
  // Other articles
  'related|relateds|recirc(?:ulation)?|recommend(?:ed|ations?)|outbrain|taboola|trending|most-(?:read|popular|viewed)',
  'popular-posts|more-(?:stories|news|articles|from|on)|also-(?:read|like)|read-(?:more|next|also)|up-next|next-article',
  // Offers
  'newsletter[a-z]*|subscribe|subscription|paywall|regwall|signup|sign-up|promos?|promoted|donate|donation|price-box',
  'sponsor(?:ed|s)?|advert(?:s|isement|isements|ising|orial)?|ads?|adsbygoogle|ad-(?:slot|unit|container|wrapper)|dfp',
  'affiliate(?:-disclosure|-links?)?|cta|disclosure',
  // Where a blog filed the post
  '(?:entry|post)-utility|post-?metadata|cat-links|tags-links',
  // Pictures and players
  'captions?|(?:thumb|image|photo|media|wp)-?caption(?:-text)?|thumb|thumbinner|(?:photo|image)-credit|credits?',
  '(?:inline-?)?video(?:-(?:title|player|container|wrapper|embed))?|player|slideshow|carousel',
  // Who and when
  'author-(?:bio|box|info|card|details|profile|meta|column)|post-?profile|about-(?:the-)?author|bio|user-?info|sig|signature',
  '(?:entry|post|article|story|review|release)-(?:meta|footer|tags|info|date)|reading-time|read-time',
  // Finding one's way
  'breadcrumbs?|tags|tag-?list|tag-?cloud|post-tags|pagination|pager|page-?nav|post-navigation|nav-links|toolbar',
  'sidebar|side-bar|(?:right-|side-?)?rail|widget-area|widget-title|menu|navbar|navigation|masthead|jump-to|skip-link',
  'site-footer|page-footer|site-header|copyright|print-only|toc|table-of-contents|top-?link|back-to-top',
  // What the browser shows over the page, or not at all
  'popup|modal|overlay|lightbox|toast',
  'sr-only|visually-hidden|visuallyhidden|screen-reader-text',
  // Readers' words
  'comments?|comment-(?:list|form|area|section)|disqus(?:-thread)?|livefyre|respond|quick-reply|ratings?|votes',
  // Encyclopaedias
  'infobox|edit-?section|mw-editsection|noprint|hatnote|catlinks|printfooter|navbox|reflist|references',
  // German, French, Spanish, Portuguese, Italian
  'werbung|anzeige|teilen|mehr-zum-thema|lesen-sie-auch|meistgelesen|kommentare|bildunterschrift',
  'publicite|partage(?:r)?|a-lire-aussi|lire-aussi|encart|abonnement|commentaires|legende',
  'publicidad|compartir|relacionad[ao]s|te-puede-interesar|comentarios?|publicidade|compartilhar|pubblicita|commenti|correlati',
];
/** Themes name what surrounds an article by what it goes with: `has-sidebar`, `no-comments`. */
const NOT_ITSELF = '(?<!(?:^|[ -])(?:has|with|without|no|non|not|hide)-)';
const FURNITURE_NAME = new RegExp(`(?:^|[ -])${NOT_ITSELF}(?:${FURNITURE_NAMES.join('|')})(?:$|[ -])`);

/** Names of short lines about the article: only an element with as little text as a line has is one. */
const LINE_NAME =
  /(?:^|[ -])(?:bylines?|by|authors?|writer|date|date-?time|dateline|timestamp|posted-on|publish(?:ed)?(?:-date)?|updated|time|kicker|eyebrow|overline|category|section-name|label|autor(?:-zeile)?|firma|signature|meta(?:data)?|chapo|entradilla|standfirst|dek|deck|strapline|sub-?title|sub-?head(?:line)?|dachzeile)(?:$|[ -])/;
const LINE_CHARACTERS = 200;

/** At this share of the page's prose an element is no furniture, whatever its name: themes name whole pages so. */
const TOO_MUCH_PROSE = 0.4;
/** Discussions outgrow the article they are about; only the element around the whole page may hold more. */
const DISCUSSION =
  /(?:^|[ -])(?:comments?|comment-(?:list|area|section)|disqus(?:-thread)?|respond)(?:$|[ -])/;
const TOO_MUCH_DISCUSSION = 0.9;
/** Asking for consent is never what a page is about. */
const CONSENT = /(?:^|[ -])(?:cookies?|consent|gdpr|cmp)(?:$|[ -])/;

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
    if (DISCUSSION.test(name) || CONSENT.test(name)) remove(element, TOO_MUCH_DISCUSSION);
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
