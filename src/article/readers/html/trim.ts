import { isProse, type PlacedBlock } from './blocks.ts';
import { collapse } from './dom.ts';

const SENTENCE_END = /[.!?…:;。！？：؟।]["'”’»」』）)\]]*$/u;
const endsSentence = ({ block }: PlacedBlock) => block.kind === 'paragraph' && SENTENCE_END.test(block.text);

/** A date, a time or both, with nothing else in the block: when a post or an entry was written. */
const TIMESTAMP =
  /^(?:(?:posted|published|updated|last updated)?(?: on|:)?\s*)?(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?: uhr)?|\d{1,4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,4}日?|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|\s|,|at|\||-|–)+(?:\p{Lu}{2,4})?$/iu;

const isTimestamp = ({ block }: PlacedBlock) =>
  block.kind === 'paragraph' && /\d/.test(block.text) && TIMESTAMP.test(block.text);

const sameText = (a: string, b: string) => collapse(a).toLowerCase() === collapse(b).toLowerCase();

/**
 * Takes off what stands around the text even in its own container: before the first sentence kickers,
 * bylines, counters and the title itself, after the last one sources and other loose lines, and timestamps
 * everywhere.
 */
export function trimEnds(blocks: PlacedBlock[], title: string): PlacedBlock[] {
  const kept = blocks.filter((block) => !isTimestamp(block));
  const begin = kept.findIndex(endsSentence);
  if (begin === -1) return kept.some(isProse) ? kept : [];
  const end = kept.findLastIndex((block) => endsSentence(block) || block.block.kind === 'list');
  return kept.filter(({ block }, i) => {
    if (i > end) return false;
    if (i >= begin) return true;
    // Only a heading right over the text belongs to it.
    return block.kind === 'heading' && i === begin - 1 && block.level > 1 && !sameText(block.text, title);
  });
}
