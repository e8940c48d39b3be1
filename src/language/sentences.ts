/** A half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Marks that may end a sentence, with the closing quotes and brackets that belong to it. */
const END = /(?:[.!?…؟۔]+|[。！？｡।॥]+)["'”’»›)\]」』〉》】]*/gu;
/** Ends a sentence without a space after it. */
const UNSPACED_END = /^[。！？｡।॥]/u;
/** Abbreviations that a name, a number or more of the same sentence follows. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘«])(?:mr|mrs|ms|dr|prof|st|ste|sen|rep|gov|gen|col|lt|sgt|capt|cmdr|adm|maj|hon|rev|sr|jr|vs|v|fig|figs|eq|eqs|ref|refs|dept|univ|assn|bros|inc|ltd|al|etc|cf|ca|e\.g|i\.e|approx|est|ft|mt|ave|blvd|jan|feb|apr|aug|sept|oct|nov|dec|z\.b|bzw|usw|nr|sog|u\.a|d\.h|vgl|ggf|inkl|mio|mrd|evtl|sra|srta|dña|mme|mlle|av|pág|núm|тыс|млн|млрд|руб|ул|им|т\.е|т\.д)\.$/iu;
/** Abbreviations only before a number: `no. 5`, but `He said no.` ends. */
const NUMBERED = /(?:^|[\s(])(?:no|nos|vol|pp?|ch|sec|art|р|г|гг)\.$/iu;
/** A single capital and a dot is an initial: `J. Edgar`; `U.S.` likewise. */
const INITIAL = /(?:^|[\s(.“"])\p{Lu}\.$/u;
/** An ordinal in German and Scandinavian, where its noun follows: `3. Mai`, `19. Jahrhundert`. */
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.$/u;
const AFTER_ORDINAL =
  /^(?:jan|feb|mär|maer|mar|apr|mai|maj|jun|jul|aug|sep|okt|nov|dez|des|dec|jahrhundert|platz|oktober)/iu;

/**
 * The sentences of a text in order. Spans hold no surrounding white space; together they hold all the rest.
 * A line break always separates: a list item is a sentence of its own.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) splitLine(line[0], line.index, spans);
  return spans;
}

function splitLine(line: string, offset: number, spans: Span[]): void {
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(END)) {
    const end = index + mark.length;
    if (!endsSentence(line, index, end, mark)) continue;
    push(line, start, end, offset, spans);
    start = end;
  }
  push(line, start, line.length, offset, spans);
}

function push(line: string, start: number, end: number, offset: number, spans: Span[]): void {
  const sentence = line.slice(start, end);
  const trimmed = sentence.trim();
  if (trimmed === '') return;
  const from = offset + start + sentence.indexOf(trimmed);
  spans.push({ start: from, end: from + trimmed.length });
}

function endsSentence(line: string, index: number, end: number, mark: string): boolean {
  if (UNSPACED_END.test(mark)) return true;
  const after = line.slice(end, end + 24);
  if (!/^\s/u.test(after)) return false;
  // What goes on in lower case is the same sentence: `Yahoo! said`, `"Why?" he asked`, `approx. ten`.
  const next = after.trimStart().replace(/^["'“‘«„([¿¡]+/u, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = line.slice(Math.max(0, index - 12), index + 1);
  if (ABBREVIATION.test(before) || INITIAL.test(before)) return false;
  if (NUMBERED.test(before) && /^\p{N}/u.test(next)) return false;
  return !(ORDINAL.test(before) && AFTER_ORDINAL.test(next));
}
