import type { Passage } from '../article/article.ts';
import { normalize, stripAccents } from '../language/fold.ts';
import { tokenize } from '../language/tokens.ts';
import { type Change, compare, type Word } from './difference.ts';

/** A word of a text with its UTF-16 offsets. */
export interface PlacedWord extends Word {
  start: number;
  end: number;
}

/** Where a claimed text stands in the articles and what differs. Offsets are into `passage`. */
export interface Finding {
  verdict: 'exact' | 'altered';
  changes: Change[];
  articleId: string;
  /** The first paragraph of `passage`. */
  paragraph: number;
  start: number;
  end: number;
  /** The text of the paragraph, or of all that the words run over, joined by blank lines. */
  passage: string;
}

/** Below this share of its words in a source, in order, a text is another text and not an altered one. */
const alteredShare = 0.6;
/** A text is compared up to this many words: more than Discord lets a member type. */
const longestClaim = 1000;
/** Between the paragraphs of one text. */
export const paragraphGap = '\n\n';

/** The words of a text to verify, without the marks around it. */
export function claimOf(text: string): PlacedWord[] {
  return comparable(text.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '')).slice(0, longestClaim);
}

/**
 * Finds a claim in the one of `texts` that has most of it; null where none has enough.
 * @param texts paragraphs in a row, of one article each
 */
export function findClaim(
  claim: readonly PlacedWord[],
  texts: readonly (readonly Passage[])[],
): Finding | null {
  const wanted = new Map<string, number>();
  for (const { folded } of claim) wanted.set(folded, (wanted.get(folded) ?? 0) + 1);
  const sources = texts.map((passages) => {
    const text = passages.map((passage) => passage.text).join(paragraphGap);
    const words = comparable(text);
    return { passages, text, words, most: sharedWords(wanted, words) / claim.length };
  });
  let best: Finding | null = null;
  let bestShare = alteredShare;
  // Comparing word by word is slow: a source that cannot be better than what was found is left out.
  for (const { passages, text, words, most } of sources.sort((a, b) => b.most - a.most)) {
    if (most < bestShare || (best && most <= bestShare)) break;
    const { shared, from, to, changes } = compare([...claim], words);
    const share = shared / Math.max(claim.length, to - from);
    if (share < bestShare || (best && share === bestShare)) continue;
    bestShare = share;
    best = placed(passages, text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0, share === 1, changes);
  }
  return best;
}

/** Words that a source and the claim share in any order: no alignment finds more. */
function sharedWords(wanted: ReadonlyMap<string, number>, words: readonly PlacedWord[]): number {
  const left = new Map(wanted);
  let shared = 0;
  for (const { folded } of words) {
    const count = left.get(folded) ?? 0;
    if (count === 0) continue;
    left.set(folded, count - 1);
    shared++;
  }
  return shared;
}

/** Leaves out the paragraphs that the words do not touch. */
function placed(
  passages: readonly Passage[],
  text: string,
  start: number,
  end: number,
  exact: boolean,
  changes: Change[],
): Finding {
  let first = 0;
  let offset = 0;
  while (first + 1 < passages.length && offset + passages[first]!.text.length <= start)
    offset += passages[first++]!.text.length + paragraphGap.length;
  let last = first;
  let to = offset + passages[first]!.text.length;
  while (last + 1 < passages.length && to < end) to += paragraphGap.length + passages[++last]!.text.length;
  const { articleId, paragraph } = passages[first]!;
  return {
    verdict: exact ? 'exact' : 'altered',
    changes,
    articleId,
    paragraph,
    start: start - offset,
    end: end - offset,
    passage: text.slice(offset, to),
  };
}

function comparable(text: string): PlacedWord[] {
  return tokenize(text, 'en').map(({ text: written, start, end }) => ({
    written,
    folded: stripAccents(normalize(written, 'en')),
    start,
    end,
  }));
}
