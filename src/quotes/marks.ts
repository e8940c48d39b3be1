/** One quotation mark in a text. */
export interface Mark {
  /** UTF-16 offset of the mark. */
  at: number;
  /** The mark as written: one character, or `` or ''. */
  sign: string;
}

/** What a sign may do: cost of opening, and for every opener it may close the cost of closing it. */
interface Sign {
  open: number;
  closes: Record<string, number>;
  /** Written with spaces inside (French guillemets) or without any (CJK): neighbours say nothing. */
  spaced?: boolean;
}

/** More than any sensible reading costs. */
const never = 9;

/**
 * Costs are small where a sign is used so by one of the languages' conventions, larger where only careless
 * typing explains it: a curly opener closed by a straight mark, an opener typed as a closer.
 */
const signs: Record<string, Sign> = {
  '"': { open: 0, closes: { '"': 0, '“': 1, '„': 0.8, '``': 0.5, '”': 1 } },
  '“': { open: 0, closes: { '„': 0, '“': 0.8, '‚': never } },
  '”': { open: 0.8, closes: { '“': 0, '„': 0.2, '”': 0, '"': 1 } },
  '„': { open: 0, closes: {} },
  '‟': { open: 0, closes: { '„': 0.2 } },
  '«': { open: 0, closes: { '»': 0, '«': 1.5 }, spaced: true },
  '»': { open: 0.4, closes: { '«': 0, '»': 0.6 }, spaced: true },
  '「': { open: 0, closes: {}, spaced: true },
  '」': { open: never, closes: { '「': 0 }, spaced: true },
  '『': { open: 0, closes: {}, spaced: true },
  '』': { open: never, closes: { '『': 0 }, spaced: true },
  '``': { open: 0, closes: {} },
  "''": { open: 0.3, closes: { '``': 0, "''": 0, '"': 1, '“': 1 } },
  '‘': { open: 0, closes: {} },
  '’': { open: never, closes: { '‘': 0 } },
  "'": { open: 0.2, closes: { "'": 0 } },
};

const doubleMarks = /["“”„‟«»「」『』]|``|''/g;
const singleMarks = /[‘’']/g;
const letter = /[\p{L}\p{N}]/u;

/**
 * Every mark of `text` that may bound a quotation. Single marks count only in a text without double ones
 * (British papers): elsewhere they are apostrophes and quotations inside quotations.
 */
export function findMarks(text: string): Mark[] {
  const marks = collect(text, doubleMarks);
  // "Watch the video »" in a text of straight marks: a pointer, not a mark.
  const points = marks.some(({ sign }) => sign === '"') && !marks.some(({ sign }) => sign === '«');
  if (points) return marks.filter(({ sign }) => sign !== '»');
  if (marks.length > 0) return marks;
  return collect(text, singleMarks).filter(({ at }) => {
    const inWord = letter.test(text[at - 1] ?? ' ') && letter.test(text[at + 1] ?? ' ');
    return !inWord;
  });
}

function collect(text: string, pattern: RegExp): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(pattern)) marks.push({ at: match.index, sign: match[0] });
  return marks;
}

const openers: Record<string, string> = { '”': '“', '»': '«', "''": '``', '’': '‘', '」': '「', '』': '『' };

/** The sign that opens what `mark` closes. */
export const openerOf = ({ sign }: Mark): string => openers[sign] ?? sign;

const opensAfter = /[\s([{<–—\-/]/;
const closesBefore = /[\s.,;:?!)\]}>–—\-/…'’"”]/;
const sentencePunctuation = /[.,;:?!…]/;

/** Cost of reading `mark` as opening, from its sign and its neighbours. */
export function openingCost(text: string, { at, sign }: Mark): number {
  const { open, spaced } = signs[sign]!;
  if (spaced) return open;
  const before = text[at - 1];
  const after = text[at + sign.length];
  let cost = open;
  if (before !== undefined && before !== ' ' && before !== '\n' && !opensAfter.test(before)) {
    cost += sentencePunctuation.test(before) ? 1.2 : letter.test(before) ? 2 : 0.3;
  }
  if (after === undefined) cost += 3;
  else if (/\s/.test(after)) cost += 1;
  else if (/[,;:?!)]/.test(after)) cost += 1.5;
  return cost;
}

/** Cost of reading `mark` as closing what `opener` opened. */
export function closingCost(text: string, { at, sign }: Mark, opener: string): number {
  const { closes, spaced } = signs[sign]!;
  const base = closes[opener];
  if (base === undefined) return never;
  if (spaced) return base;
  const before = text[at - 1];
  const after = text[at + sign.length];
  let cost = base;
  if (before === undefined) cost += 3;
  else if (/\s/.test(before)) cost += 1.2;
  // 12" is a length, the boys' fault a possessive.
  else if (sign === '"' ? /[0-9]/.test(before) : sign === "'" && before === 's') cost += 0.9;
  if (after !== undefined && after !== ' ' && after !== '\n' && !closesBefore.test(after)) {
    // A forgotten space after `,"` is common; a mark in the middle of a word is not.
    cost += before !== undefined && sentencePunctuation.test(before) ? 0.4 : letter.test(after) ? 1.2 : 0.4;
  }
  return cost;
}
