import type { Passage } from './article.ts';

/** What became of a passage between two readings of an article. */
export type PassageChange =
  | { kind: 'added'; after: Passage }
  | { kind: 'removed'; before: Passage }
  | { kind: 'changed'; before: Passage; after: Passage };

/** From this share of common letter pairs on, two passages are one that was rewritten; by chance it is about 0.3. */
const REWRITTEN = 0.5;

const comparable = ({ text }: Passage) => text.replace(/\s+/g, ' ').trim();

/** Compares two readings of an article passage by passage. @returns what differs, in the order of the new reading */
export function comparePassages(before: readonly Passage[], after: readonly Passage[]): PassageChange[] {
  const changes: PassageChange[] = [];
  let [i, j] = [0, 0];
  for (const [nextBefore, nextAfter] of [
    ...unchanged(before, after),
    [before.length, after.length],
  ] as const) {
    changes.push(...compareGap(before.slice(i, nextBefore), after.slice(j, nextAfter)));
    [i, j] = [nextBefore + 1, nextAfter + 1];
  }
  return changes;
}

/** Pairs of positions of passages that are the same in both and in the same order, as many as there are. */
function unchanged(before: readonly Passage[], after: readonly Passage[]): [number, number][] {
  const places = new Map<string, number[]>();
  after.forEach((passage, j) => {
    const text = comparable(passage);
    places.set(text, [...(places.get(text) ?? []), j]);
  });
  const pairs: [number, number][] = [];
  before.forEach((passage, i) => {
    const j = places.get(comparable(passage))?.shift();
    if (j !== undefined) pairs.push([i, j]);
  });
  return longestIncreasing(pairs);
}

/** The longest selection of pairs whose second numbers increase as the first do (patience sorting). */
function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, j], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = at;
  });
  const selected: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]!) selected.unshift(pairs[at]!);
  return selected;
}

/** What stands between two unchanged passages: alike ones are the same passage rewritten. */
function compareGap(before: readonly Passage[], after: readonly Passage[]): PassageChange[] {
  const changes: PassageChange[] = [];
  const old = before.map((passage) => ({ passage, pairs: letterPairs(passage.text) }));
  for (const passage of after) {
    const pairs = letterPairs(passage.text);
    const match = old.findIndex((one) => similarity(one.pairs, pairs) >= REWRITTEN);
    if (match === -1) {
      changes.push({ kind: 'added', after: passage });
      continue;
    }
    for (const gone of old.splice(0, match)) changes.push({ kind: 'removed', before: gone.passage });
    changes.push({ kind: 'changed', before: old.shift()!.passage, after: passage });
  }
  for (const gone of old) changes.push({ kind: 'removed', before: gone.passage });
  return changes;
}

function letterPairs(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Share of common pairs (Sørensen–Dice), 0 to 1. */
function similarity(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / Math.max(1, a.size + b.size);
}

/** A text with the one stretch in it that was rewritten. */
export interface Rewriting {
  /** What both begin with. */
  lead: string;
  gone: string;
  fresh: string;
  /** What both end with. */
  tail: string;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Every character of these is about a word. */
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const partsWord = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  [text[at - 1]!, text[at]!].every((character) => IN_WORD.test(character) && !IDEOGRAPH.test(character));

/** Where two versions of a text part and where they meet again, at whole words. */
export function rewriting(before: string, after: string): Rewriting {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  while (partsWord(before, start) || partsWord(after, start)) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  while (end > 0 && (partsWord(before, before.length - end) || partsWord(after, after.length - end))) end--;
  return {
    lead: before.slice(0, start),
    gone: before.slice(start, before.length - end),
    fresh: after.slice(start, after.length - end),
    tail: before.slice(before.length - end),
  };
}
