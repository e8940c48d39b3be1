import type { Span as Range } from '../language/sentences.ts';
import { spokenBehindDash } from './dialogue-dashes.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { closingCost, findMarks, type Mark, openerOf, openingCost } from './marks.ts';
import { attributionFollows, missing, missingMarks } from './missing-marks.ts';

/** Words between two marks, with the marks left out. */
export interface Span extends Range {
  /** Index of the paragraph. */
  paragraph: number;
  /** False where the paragraph ended before a closing mark. */
  closed: boolean;
  /** Offset behind the closing mark (the end of the paragraph where there is none). */
  outerEnd: number;
  outerStart: number;
}

/**
 * A mark that belongs to no pair. Dearer than a mark with one unusual neighbour, cheaper than two:
 * with three plain marks in a paragraph the odd one is the one whose neighbours fit worst.
 */
const strayCost = 2.2;
/** Ending a paragraph inside a quotation that the next paragraph reopens is the convention, so nearly free. */
const reopenedCost = 0.3;
/** A quotation that fills its paragraph from the first character and lacks only its closing mark. */
const unclosedFromStartCost = 1.6;
const unclosedCost = 2.6;
/** A mark of another kind inside a quotation: a quotation in the quotation. */
const nestedCost = 0.05;
/** A plain mark that opens inside what a plain mark opened: a quotation in the quotation, carelessly marked. */
const sameNestedCost = 0.9;
/** Words at a paragraph's beginning that finish a quotation left open in the one before. */
const carriedCost = 0.8;

/** A forgotten mark where an attribution follows: likelier than a stray one. */
const missingCost = 1.5;

/** Paragraphs: split at blank lines, or at every line end in a text that has no blank line. */
export function paragraphsOf(text: string): Range[] {
  const separator = /\n[ \t\r]*\n/.test(text) ? /\n[ \t\r]*\n\s*/y : /\n+/y;
  const ranges: Range[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    separator.lastIndex = at;
    if (!separator.test(text)) continue;
    if (at > start) ranges.push({ start, end: at });
    start = separator.lastIndex;
    at = start - 1;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

/** The outermost quotations of a text, in order. One stray mark never reaches beyond its paragraph. */
export function pairMarks(text: string, paragraphs: Range[], lexicon: Lexicon): Span[] {
  const marks = findMarks(text);
  const spans: Span[] = [];
  let next = 0;
  let leftOpen: string | null = null;
  let inDialogue = false;
  for (const [paragraph, range] of paragraphs.entries()) {
    const own: Mark[] = [];
    while (next < marks.length && marks[next]!.at < range.end) own.push(marks[next++]!);
    if (own.length === 0 && !lexicon.dialogueDashes) {
      leftOpen = null;
      continue;
    }
    const plain = leftOpen === null ? inTurn(text, own, range, paragraph) : null;
    if (plain) {
      spans.push(...plain);
      inDialogue = false;
      continue;
    }
    const following = marks[next];
    const following2 = paragraphs[paragraph + 1];
    const reopened =
      following !== undefined && following2 !== undefined && isFirst(text, following.at, following2.start);
    let found: Reading | null = own.length === 0 ? null : cheapest(text, own, range, reopened, leftOpen);
    if (found && found.cost >= missingCost) {
      const all = [...own, ...missingMarks(text, range, lexicon)].sort((a, b) => a.at - b.at);
      const follows = (mark: Mark) => attributionFollows(text, mark.at + mark.sign.length, lexicon);
      const mended = cheapest(text, all, range, reopened, leftOpen, follows);
      if (mended.cost < found.cost) found = mended;
    }
    const paired: Span[] = [];
    const dashed: Range[] = own.length === 0 ? spokenBehindDash(text, range, lexicon, inDialogue) : [];
    inDialogue = dashed.length > 0;
    for (const { start, end } of dashed) {
      // The dash before the words is no part of the article's own.
      const before = /[\s—–―]*$/.exec(text.slice(range.start, start))![0].length;
      spans.push({ start, end, paragraph, closed: true, outerStart: start - before, outerEnd: end });
    }
    for (let chain = found?.pairs ?? null; chain; chain = chain.before) {
      const span = toSpan(text, chain.pair, range, paragraph);
      if (span.end > span.start) paired.push(span);
    }
    spans.push(...paired.reverse());
    leftOpen = found?.open && !reopened ? found.open.replace(nested, '') : null;
  }
  return spans;
}

/**
 * The quotations of a paragraph whose marks open and close in turn, each where it belongs, or null where any
 * does not: no other reading of such marks is as cheap.
 */
function inTurn(text: string, marks: Mark[], range: Range, paragraph: number): Span[] | null {
  if (marks.length === 0 || marks.length % 2 === 1) return null;
  const spans: Span[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const open = marks[i]!;
    const close = marks[i + 1]!;
    if (openingCost(text, open) > 0 || closingCost(text, close, open.sign) > 0) return null;
    const span = toSpan(text, { open, close }, range, paragraph);
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

function isFirst(text: string, at: number, start: number): boolean {
  return text.slice(start, at).trim() === '';
}

/** `open` null: carried over from the paragraph before; `close` null: never closed. */
interface Pair {
  open: Mark | null;
  close: Mark | null;
}

interface Reading {
  cost: number;
  /** The opener's sign while inside a quotation. */
  open: string | null;
  opener: Mark | null;
  /** Linked from the last pair back, so that a step costs the same however long the paragraph is. */
  pairs: Chain | null;
}

/** Before the sign of a state that is inside a quotation in the quotation. */
const nested = 'nested ';

interface Chain {
  pair: Pair;
  before: Chain | null;
}

/**
 * The cheapest reading of one paragraph's marks as openers, closers, nested and stray ones: a dynamic
 * programme over the marks whose states are "outside" and "inside what this sign opened".
 */
function cheapest(
  text: string,
  marks: Mark[],
  range: Range,
  reopened: boolean,
  leftOpen: string | null,
  follows: (mark: Mark) => boolean = () => true,
): Reading {
  let states: Reading[] = [{ cost: 0, open: null, opener: null, pairs: null }];
  if (leftOpen) states.push({ cost: carriedCost, open: leftOpen, opener: null, pairs: null });
  for (const [i, mark] of marks.entries()) {
    const best = new Map<string | null, Reading>();
    for (const state of states) {
      if (mark.sign === missing) {
        offer(best, state);
        const next = marks[i + 1];
        if (state.open !== null && !state.open.startsWith(nested) && mark.at > range.start) {
          const pairs = { pair: { open: state.opener, close: mark }, before: state.pairs };
          offer(best, { cost: state.cost + missingCost, open: null, opener: null, pairs });
        } else if (
          state.open === null &&
          next &&
          next.sign !== missing &&
          mark.at === range.start &&
          next.at > mark.at &&
          follows(next)
        ) {
          offer(best, { ...state, cost: state.cost + missingCost, open: openerOf(next), opener: mark });
        }
        continue;
      }
      offer(best, { ...state, cost: state.cost + strayCost });
      if (state.open === null) {
        offer(best, { ...state, cost: state.cost + openingCost(text, mark), open: mark.sign, opener: mark });
        continue;
      }
      if (state.open.startsWith(nested)) {
        const open = state.open.slice(nested.length);
        offer(best, { ...state, cost: state.cost + closingCost(text, mark, open), open });
        continue;
      }
      if (mark.sign === '"' && state.open === '"' && openingCost(text, mark) === 0)
        offer(best, { ...state, cost: state.cost + sameNestedCost, open: nested + state.open });
      const pairs = { pair: { open: state.opener, close: mark }, before: state.pairs };
      offer(best, {
        cost: state.cost + closingCost(text, mark, state.open),
        open: null,
        opener: null,
        pairs,
      });
      if (mark.sign !== state.open) offer(best, { ...state, cost: state.cost + nestedCost });
    }
    states = [...best.values()];
  }
  let winner: Reading | null = null;
  for (const state of states) {
    let { cost, pairs } = state;
    if (state.open !== null) {
      const fromStart = state.opener !== null && isFirst(text, state.opener.at, range.start);
      if (state.open.startsWith(nested)) cost += unclosedCost;
      cost += reopened ? reopenedCost : fromStart ? unclosedFromStartCost : unclosedCost;
      pairs = { pair: { open: state.opener, close: null }, before: pairs };
    }
    if (!winner || cost < winner.cost) winner = { ...state, cost, pairs };
  }
  return winner!;
}

/** Keeps the cheapest reading of each state. */
function offer(best: Map<string | null, Reading>, reading: Reading): void {
  const known = best.get(reading.open);
  if (!known || reading.cost < known.cost) best.set(reading.open, reading);
}

function toSpan(text: string, { open, close }: Pair, range: Range, paragraph: number): Span {
  const outerStart = open ? open.at : range.start;
  const outerEnd = close ? close.at + close.sign.length : range.end;
  let start = open ? open.at + open.sign.length : range.start;
  let end = close ? close.at : range.end;
  // A doubled mark is one.
  while (start < end && (/\s/.test(text[start]!) || (open && text[start] === '"' && open.sign === '"')))
    start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end, paragraph, closed: close !== null, outerStart, outerEnd };
}
