import { isProse, type PlacedBlock } from './blocks.ts';
import { collapse } from './dom.ts';
import { isPageLine } from './labels.ts';

const SENTENCE_END = /[.!?…:;。！？：؟।]["'”’»」』）)\]]*$/u;
const endsSentence = ({ block }: PlacedBlock) => block.kind === 'paragraph' && SENTENCE_END.test(block.text);

/** A date, a time or both, with nothing else in the block: when a post or an entry was written. */
const TIMESTAMP =
  /^(?:(?:posted|published|updated|last updated)?(?: on|:)?\s*)?(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?: uhr)?|\d{1,4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,4}日?|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|\s|,|at|\||-|–)+(?:\p{Lu}{2,4})?$/iu;

/** The number of a picture in a gallery or of a page. */
const COUNTER = /^(?:\p{L}+ )?\d+ ?(?:of|\/|von|sur|de|di) ?\d+$/iu;

const isTimestamp = ({ block }: PlacedBlock) =>
  block.kind === 'paragraph' &&
  /\d/.test(block.text) &&
  (TIMESTAMP.test(block.text) || COUNTER.test(block.text));

/** Who owns the text, at its end. */
const NOTICE = /^(?:copyright (?:©|\(c\)|\d{4})|©|\(c\) ?\d{4}|all rights reserved)/iu;
const isNotice = ({ block }: PlacedBlock) => block.kind === 'paragraph' && NOTICE.test(block.text);

const isFurnitureLine = ({ block }: PlacedBlock) => block.kind === 'paragraph' && isPageLine(block.text);

const sameText = (a: string, b: string) => collapse(a).toLowerCase() === collapse(b).toLowerCase();

/** A notice among this many last blocks begins what stands under the text. */
const TAIL_BLOCKS = 4;

/** Leaves out who owns the text, at its end, and what follows that. */
function withoutNotice(blocks: PlacedBlock[]): PlacedBlock[] {
  const tail = Math.max(1, blocks.length - TAIL_BLOCKS);
  const at = blocks.findIndex((block, i) => i >= tail && isNotice(block));
  return at === -1 ? blocks : blocks.slice(0, at);
}

/** Bylines stand among this many blocks at the beginning of a text, between its standfirst and the first paragraph. */
const HEAD_BLOCKS = 6;
const LINE_CHARACTERS = 80;
const BYLINE =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Tt]ext|[Ww]ords|[Ss]tory) )?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)[: ]+\p{Lu}/u;
/** When a page says it was published or changed, in a line over the text. */
const PUBLISHED =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created)|publié|mis à jour|veröffentlicht|aktualisiert|stand:|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|опубликовано|обновлено|نشر)\b.*\d/iu;
/** A day with its year in a line that is no sentence. */
const DATED =
  /\b\d{1,2}(?:st|nd|rd|th|er|º)?[.,]? (?:de )?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d\d\b|\b\p{L}{3,12}\.? \d{1,2},? (?:19|20)\d\d\b/iu;
const DAY = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:, \d{4})?$/iu;
/** How a sentence about the author goes on after the name. */
const BIO =
  /^[^.!?]{0,40}? (?:is|was|has|have|are|writes?|covers?|works?|reports?|joined|teaches|lives|can be|currently|ist|arbeitet|schreibt|leitet|est|es|é)[ ,]/u;

/** Says whether a block is about the author instead of by the author, given how many stand before and after it. */
function aboutAuthor(author: string | undefined) {
  const authors = (author ?? '').split(/,| and | und | et | y |&/).map((name) => name.trim());
  const named = authors.filter((name) => name.length > 3);
  return (placed: PlacedBlock, before: number, after: number): boolean => {
    const { block, length } = placed;
    if (block.kind !== 'paragraph') return false;
    if (before < HEAD_BLOCKS && length < LINE_CHARACTERS)
      return (
        (BYLINE.test(block.text) && !endsSentence(placed)) ||
        DAY.test(block.text) ||
        PUBLISHED.test(block.text) ||
        (DATED.test(block.text) && !endsSentence(placed)) ||
        named.some((n) => block.text.includes(n))
      );
    return (
      (after < 2 || before < 2) &&
      named.some((name) => block.text.startsWith(name) && BIO.test(block.text.slice(name.length)))
    );
  };
}

/**
 * Takes off what stands around the text even in its own container: before the first sentence kickers,
 * bylines and counters, after the last one sources, notices and other loose lines; and everywhere timestamps,
 * the title, and lines that the page says about itself.
 */
export function trimEnds(blocks: PlacedBlock[], title: string, author: string | undefined): PlacedBlock[] {
  const isAside = aboutAuthor(author);
  const isTitle = ({ block }: PlacedBlock) => block.kind === 'heading' && sameText(block.text, title);
  const own = blocks.filter((block) => !isTimestamp(block) && !isFurnitureLine(block) && !isTitle(block));
  const kept = withoutNotice(own.filter((block, i) => !isAside(block, i, own.length - 1 - i)));
  const begin = kept.findIndex(endsSentence);
  if (begin === -1) return kept.some(isProse) ? kept : [];
  const end = kept.findLastIndex((block) => endsSentence(block) || block.block.kind === 'list');
  return kept.filter(({ block }, i) => {
    if (i > end) return false;
    if (i >= begin) return true;
    // Only a heading right over the text belongs to it.
    return block.kind === 'heading' && i === begin - 1 && block.level > 1;
  });
}
