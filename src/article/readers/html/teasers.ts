import { isProse, type PlacedBlock, placedBlocks } from './blocks.ts';
import { collapse, type Page, type PageElement } from './dom.ts';

/** An element of its own for a story whose whole headline links to it: a card that leads elsewhere. */
function isCard(article: PageElement): boolean {
  const heading = article.querySelector('h2, h3, h4, h5');
  const link = heading?.querySelector('a') ?? heading?.closest('a');
  return link != null && collapse(link.textContent).length >= collapse(heading!.textContent).length;
}

/** A row of fewer may be a text in parts. */
const FEWEST_TEASERS = 3;
/** Teasers say a sentence or two; entries of a list that is the article say more. */
const TEASER_CHARACTERS = 300;
const HEADLINE_CHARACTERS = 15;

const hostOf = (link: string | undefined) =>
  /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(link ?? '')?.[1]?.toLowerCase();

/** Says whether a link of a page leads to another site, as far as that is known. */
function leadsAway(link: string, from: string | undefined): boolean {
  const [host, other] = [hostOf(from), hostOf(link)];
  return host !== undefined && other !== undefined && !other.endsWith(host) && !host.endsWith(other);
}

/** A headline that is a link within the site, and under it no more than short paragraphs. */
function teaserProse(element: PageElement, from: string | undefined): PlacedBlock[] | undefined {
  if (element.textContent.length > 3 * TEASER_CHARACTERS) return undefined;
  const href = element.querySelector('a')?.getAttribute('href') ?? '';
  if (href === '' || leadsAway(href, from)) return undefined;
  const [first, ...rest] = placedBlocks(element);
  if (!first || first.linked < HEADLINE_CHARACTERS || first.linked < first.length) return undefined;
  const prose = rest.filter(isProse);
  return prose.every(({ length }) => length <= TEASER_CHARACTERS) ? prose : undefined;
}

/** What themes call an element that leads to another story. */
const TEASER_NAME = /(?:^|[ _-])(?:teaser|card|summary|promo|rel(?:ated)?content|story-?link)s?(?:$|[ _-])/i;

/**
 * Elements that advertise other stories of the site: cards, rows of headlines with a sentence under each, and
 * single ones that are called so.
 */
export function teasersOf(page: Page, from: string | undefined): PageElement[] {
  const cards = [...page.querySelectorAll('article')].filter(isCard);
  const rows = new Map<string, PageElement[]>();
  const parents = new Map<PageElement, number>();
  for (const element of page.querySelectorAll('div, li, section')) {
    const parent = element.parentNode;
    const prose = parent && element.children.length > 0 ? teaserProse(element, from) : undefined;
    if (!parent || !prose || prose.length > 1) continue;
    if (TEASER_NAME.test(element.getAttribute('class') ?? '')) cards.push(element);
    if (prose.length === 0) continue;
    if (!parents.has(parent)) parents.set(parent, parents.size);
    const key = `${parents.get(parent)} ${element.localName} ${element.getAttribute('class') ?? ''}`;
    const row = rows.get(key);
    if (row) row.push(element);
    else rows.set(key, [element]);
  }
  return [...cards, ...[...rows.values()].filter((row) => row.length >= FEWEST_TEASERS).flat()];
}
