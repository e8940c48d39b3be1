import type { Passage } from '../article/article.ts';
import type { Span as Range } from '../language/sentences.ts';
import { type ClaimWord, claimWords } from './claim-words.ts';
import { type Change, compare } from './difference.ts';

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

/** Paragraphs in a row of one article. */
export interface Stretch {
  passages: readonly Passage[];
  /** What somebody says in several parts, `"…," she said. "…"`: offsets into the joined paragraphs. */
  speeches: readonly (readonly Range[])[];
}

/** Below this share of its words in a source, in order, a text is another text and not an altered one. */
const alteredShare = 0.6;
/** Between the paragraphs of one text. */
export const paragraphGap = '\n\n';

/** The words of a stretch, or of one speech in it. */
interface Source {
  passages: readonly Passage[];
  text: string;
  words: ClaimWord[];
  /** The greatest share of the claim that the source can have. */
  most: number;
}

/**
 * Finds a claim in the one of `stretches` that has most of it, with the narrator's words or without them;
 * null where none has enough.
 */
export function findClaim(claim: readonly ClaimWord[], stretches: readonly Stretch[]): Finding | null {
  const size = countWords(claim);
  const wanted = new Map<string, number>();
  for (const { folded, isSign } of claim) if (!isSign) wanted.set(folded, (wanted.get(folded) ?? 0) + 1);
  const sources = stretches.flatMap(({ passages, speeches }): Source[] => {
    const text = passages.map((passage) => passage.text).join(paragraphGap);
    const all = claimWords(text);
    const spoken = speeches.map((parts) =>
      all.filter(({ start, end }) => parts.some((part) => start >= part.start && end <= part.end)),
    );
    return [all, ...spoken].map((words) => ({
      passages,
      text,
      words,
      most: sharedWords(wanted, words) / size,
    }));
  });
  let best: Finding | null = null;
  let bestShare = alteredShare;
  // Comparing word by word is slow: a source that cannot be better than what was found is left out.
  for (const { passages, text, words, most } of sources.sort((a, b) => b.most - a.most)) {
    if (most < bestShare) break;
    const { shared, from, to, changes } = compare(claim, words);
    const share = shared / Math.max(size, countWords(words.slice(from, to)));
    const exact = changes.every(({ kind }) => kind === 'same');
    if (share < bestShare || (best && share === bestShare && (best.verdict === 'exact' || !exact))) continue;
    bestShare = share;
    best = placed(passages, text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0, exact, changes);
  }
  return best;
}

const countWords = (words: readonly ClaimWord[]) => words.reduce((n, { isSign }) => n + (isSign ? 0 : 1), 0);

/** Words that a source and the claim share in any order: no alignment finds more. */
function sharedWords(wanted: ReadonlyMap<string, number>, words: readonly ClaimWord[]): number {
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
