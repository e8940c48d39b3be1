import { isProse, type PlacedBlock, placedBlocks } from './blocks.ts';
import { collapse, type Page, type PageElement } from './dom.ts';
import { isOverABox } from './labels.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

/** Text of a box in which a letter is offered, with its small print; an article is longer. */
const OFFER_CHARACTERS = 700;

/** Fields that are filled in for an offer; a search is another matter. */
const FIELDS = 'input[type="email"], input[type="text"], input[type="tel"], textarea';

/** Says whether an element may be a box beside an article: never what holds its title or much of its text. */
export type IsBox = (element: PageElement) => boolean;

/** Makes a function that gives the largest box around an element with no more text than given. */
function boxAround(isBox: IsBox) {
  const lengths = new Map<PageElement, number>();
  const lengthOf = (element: PageElement) => {
    const length = lengths.get(element) ?? collapse(element.textContent).length;
    lengths.set(element, length);
    return length;
  };
  return (element: PageElement, characters: number): PageElement => {
    let box = element;
    for (let at = element.parentNode; at && lengthOf(at) <= characters && isBox(at); at = at.parentNode)
      box = at;
    return box;
  };
}

/** Boxes with hardly more in them than a field to fill in. */
export function offersOf(page: Page, isBox: IsBox): PageElement[] {
  const around = boxAround(isBox);
  return [...page.querySelectorAll(FIELDS)].map((field) => around(field, OFFER_CHARACTERS));
}

/** What a box of other stories or of an offer has, and a part of an article that begins alike may not have. */
const LEADS_ELSEWHERE = 'a[href], input, button, iframe';
/** Teasers and offers say a sentence or two at a time. */
const TEASER_CHARACTERS = 300;

/**
 * Boxes that begin with a label such as `Related stories`: the largest ones that still begin with it, and say
 * only what such boxes say.
 */
export function labelledBoxes(page: Page, isBox: IsBox): PageElement[] {
  const boxes: PageElement[] = [];
  for (const { block, element } of placedBlocks(page.body)) {
    if (block.kind === 'list' || !isOverABox(block.text) || boxes.length === MOST) continue;
    const label = bare(block.text);
    if (bare(element.textContent) !== label) continue;
    let box = element;
    for (let at = element.parentNode; at && isBox(at); at = at.parentNode) {
      if (!bare(at.textContent).startsWith(label)) break;
      if (placedBlocks(at).some((inner) => inner.length > TEASER_CHARACTERS && isProse(inner))) break;
      box = at;
    }
    boxes.push(box.querySelector(LEADS_ELSEWHERE) ? box : element);
  }
  return boxes;
}

/** A caption with its credit is no longer. */
const CAPTION_CHARACTERS = 250;
/** Looking around each takes time that grows with the page; no article has more pictures or labels. */
const MOST = 300;
/** Text right beside a picture, in the same element, may be a paragraph that runs around it. */
const BARE_CAPTION_CHARACTERS = 150;
/** Pictures that stand in a line of text like a letter. */
const isInLine = (picture: PageElement) =>
  /emoji|smil|icon|avatar-inline/i.test(picture.getAttribute('class') ?? '') ||
  Number(picture.getAttribute('width') ?? 99) <= 24;

/** What is more than a caption. */
const MORE = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, pre, blockquote, p + p, td + td + td';

/** Elements that hold a picture and no more text than its caption. */
function captionedPictures(page: Page, isBox: IsBox): PageElement[] {
  const around = boxAround(isBox);
  const boxes = new Set<PageElement>();
  for (const picture of [...page.querySelectorAll('img, picture, video, amp-img')].slice(0, MOST)) {
    if (isInLine(picture)) continue;
    const box = around(picture, CAPTION_CHARACTERS);
    const text = collapse(box.textContent);
    if (box === picture || text === '' || box.querySelector(MORE)) continue;
    if (placedBlocks(box).some(isText)) continue;
    const paragraph = picture.closest('p');
    const isAround = paragraph !== null && collapse(paragraph.textContent) !== '';
    if (isAround && !isEmphasised(paragraph)) continue;
    if (picture.parentNode === box && text.length > BARE_CAPTION_CHARACTERS && !box.querySelector('p'))
      continue;
    boxes.add(box);
  }
  return [...boxes];
}

/** A paragraph of prose beside a picture, as page builders lay out text; captions set like that are lost by it. */
const isText = (placed: PlacedBlock) =>
  placed.element.localName === 'p' && isProse(placed) && !isEmphasised(placed.element);

/** All of the text in italics or small letters. */
const isEmphasised = (element: PageElement) => {
  const set = [...element.querySelectorAll('em, i, small')].map(({ textContent }) => textContent).join('');
  return bare(set) === bare(element.textContent);
};

/** So many pictures with texts that say as much as the rest of the page are what the page is about. */
const GALLERY = 4;

/** Pictures with their captions; none where the texts beside pictures are all that a page says. */
export function captionsOf(page: Page, isBox: IsBox): PageElement[] {
  const boxes = captionedPictures(page, isBox);
  const inBoxes = new Set(
    boxes.flatMap((box) =>
      placedBlocks(box)
        .filter(isProse)
        .map(({ block }) => block),
    ),
  );
  const all = placedBlocks(page.body).filter(isProse).length;
  return boxes.length >= GALLERY && inBoxes.size * 2 >= all ? [] : boxes;
}
