import type { Range } from '../retrieval/answer.ts';

/**
 * Characters that begin something in Discord's Markdown wherever they stand: emphasis, code, spoilers,
 * links, mentions and emoji (`<`), `@everyone`, escapes. `](` would end a link that began before the text.
 * A passage is escaped in pieces, so the first half of a pair may end one and the second begin the next.
 */
const ANYWHERE = /[\\*_~`|<>[\]@]|(?<=^|\])\(|:(?=\/\/)|(?<=https?):(?=\/?$)/gi;
/** Headings, subtext, bullets and numbers mean something at the start of a line only. */
const LINE_START = /^(\s*)([#+-]|\d+(?=[.)]))/gm;
/**
 * Controls that reorder or hide the text around them, and so could disguise a citation; the marks that
 * right-to-left text itself needs (U+200E, U+200F) stay.
 */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;

/** Text without such controls, in which only `\n` ends a line: the other characters that do are taken for none by Discord. */
const plain = (text: string) => text.replace(/[\u2028\u2029]/g, '\n').replace(CONTROLS, '');

/** Escapes verbatim text so that Discord shows exactly its characters: no formatting, mention or link. */
export function escapeText(text: string): string {
  return plain(text)
    .replace(ANYWHERE, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The last offset at or before `limit` at which text may be cut: after a word, never inside a grapheme. */
function cutOffset(text: string, limit: number): number {
  // Segmenting a huge text to find one boundary near `limit` would cost its whole length.
  const head = text.slice(0, limit + 1);
  const space = head.search(/\s\S*$/u);
  if (space > limit * 0.6) return space;
  let offset = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 32))) {
    if (index + segment.length > limit) break;
    offset = index + segment.length;
  }
  return offset;
}

/** Cuts plain text to at most `limit` UTF-16 units, at a word's end where there is one, with `…` for the rest. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, cutOffset(text, limit - 1)).trimEnd()}…`;
}

/** Cuts the beginning off, to at most `limit` UTF-16 units of the end, from a word's start. */
function cutBefore(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 2) return '…';
  const tail = text.slice(text.length - limit + 1);
  const word = tail.search(/(?<=\s)\S/u);
  if (word !== -1 && word < tail.length * 0.4) return `…${tail.slice(word)}`;
  const [first] = graphemes.segment(tail.slice(0, 32));
  return `…${tail.slice(first?.segment.length ?? 0)}`;
}

/** Bold, line by line: a mark that spans lines would be broken by a line that opens a block. */
const bold = (text: string) =>
  plain(text).replace(
    /^([^\S\n]*)(\S.*?)([^\S\n]*)$/gm,
    (_, before: string, inner: string, after: string) => {
      return `${before}**${escapeText(inner)}**${after}`;
    },
  );

/** How an excerpt shows the sentence that it is about. */
export interface Emphasis {
  /** Most plain characters that are shown before it; any number when left out. */
  lead?: number;
  /** Whether it stands in bold, as it does when left out. */
  strong?: boolean;
}

/** Markdown for the part of `text` around `mark` that fits when `room` plain characters are shown. */
function markUp(text: string, mark: Range, room: number, { lead = room, strong = true }: Emphasis): string {
  const marked = cut(text.slice(mark.start, mark.end), room);
  const rest = Math.max(0, room - marked.length);
  // Two fifths for what comes before: readers need the thread, but more often what follows.
  const after = text.slice(mark.end);
  const allowed = Math.min(lead, Math.max(rest - after.length, Math.floor(rest * 0.4)));
  const before = cutBefore(text.slice(0, mark.start), allowed);
  const left = rest - before.length;
  const tail = after.length <= left || left > 1 ? cut(after, left) : '…';
  return `${escapeText(before)}${strong ? bold(marked) : escapeText(marked)}${escapeText(tail)}`;
}

/**
 * Shows a passage with its answering sentence in bold, in at most `limit` UTF-16 units of Markdown. Plain
 * text is cut before it is escaped, so a cut never falls inside a mark or an escape.
 */
export function excerpt(text: string, mark: Range, limit: number, emphasis: Emphasis = {}): string {
  let [low, high] = [0, Math.min(text.length, limit)];
  let best = markUp(text, mark, high, emphasis);
  if (best.length <= limit) return best;
  best = '';
  while (low < high) {
    const room = Math.ceil((low + high) / 2);
    const candidate = markUp(text, mark, room, emphasis);
    if (candidate.length <= limit) [low, best] = [room, candidate];
    else high = room - 1;
  }
  return best;
}
