import { isProse, placedBlocks } from './blocks.ts';
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

/** A headline that is a link within the site, and at most one short paragraph. */
function isTeaser(element: PageElement): boolean {
  const href = element.querySelector('a')?.getAttribute('href') ?? '';
  if (element.textContent.length > 3 * TEASER_CHARACTERS) return false;
  const [first, ...rest] = placedBlocks(element);
  if (!first || first.linked < HEADLINE_CHARACTERS || first.linked < first.length) return false;
  const prose = rest.filter(isProse);
  return href !== '' && prose.length === 1 && prose[0]!.length <= TEASER_CHARACTERS;
}

/** Elements that advertise other stories of the site: cards, and rows of headlines with a sentence under each. */
export function teasersOf(page: Page): PageElement[] {
  const cards = [...page.querySelectorAll('article')].filter(isCard);
  const rows = new Map<string, PageElement[]>();
  const parents = new Map<PageElement, number>();
  for (const element of page.querySelectorAll('div, li, section')) {
    const parent = element.parentNode;
    if (!parent || element.children.length === 0 || !isTeaser(element)) continue;
    if (!parents.has(parent)) parents.set(parent, parents.size);
    const key = `${parents.get(parent)} ${element.localName} ${element.getAttribute('class') ?? ''}`;
    const row = rows.get(key);
    if (row) row.push(element);
    else rows.set(key, [element]);
  }
  return [...cards, ...[...rows.values()].filter((row) => row.length >= FEWEST_TEASERS).flat()];
}
