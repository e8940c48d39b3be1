import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** One piece of parsed text. `type` says which other properties it has, as in discord-markdown-parser. */
export type Piece = ReturnType<ReturnType<typeof SimpleMarkdown.parserFor>>[number];

type Rule = (typeof rulesExtended)[string];

const bullet = '[-*]';
const number = String.raw`\d{1,10}\.`;
const itemLine = new RegExp(`^( *)(${bullet}|${number}) +(.*)$`);

/** A list with one kind of marker: its items, and the indented lines that belong to them. */
function listOf(marker: string): RegExp {
  return new RegExp(`^ *${marker} +[^\\n]*(?:\\n(?: +\\S| *${marker} )[^\\n]*)*(\\n|$)`);
}
const lists = [listOf(bullet), listOf(number)];

/** Whether what comes next begins a line: the start of the text, or after a line break, a quote, a heading. */
function beginsLine(state: Parameters<Rule['match']>[1]): boolean {
  const before = state.prevCapture?.[0];
  return before === undefined || before.endsWith('\n');
}

/** A rule of the parser that holds only at the start of a line, whatever stands before it. */
function atLineStart(rule: Rule): Rule {
  return {
    ...rule,
    // The parser's own rules look at the last group that matched, which only some rules end with the line break.
    match: (source, state, before) =>
      beginsLine(state) ? rule.match(source, { ...state, prevCapture: null }, before) : null,
  };
}

/** Discord's lists, which the parser does not know: bullets or numbers at the start of a line, nested by indentation. */
const list: Rule = {
  order: rulesExtended.blockQuote!.order,
  match: (source, state) => {
    if (!beginsLine(state)) return null;
    return lists.map((pattern) => pattern.exec(source)).find((match) => match !== null) ?? null;
  },
  parse: (capture, parse, state) => {
    const lines = capture[0]!.trimEnd().split('\n');
    const [, indent, first] = itemLine.exec(lines[0]!)!;
    const items: string[] = [];
    for (const line of lines) {
      const item = itemLine.exec(line);
      // One space more than the first item is still the same level; two begin a nested list.
      if (item && item[1]!.length <= indent!.length + 1) items.push(item[3]!);
      else items.push(`${items.pop() ?? ''}\n${line.slice(indent!.length + 2)}`);
    }
    const ordered = /\d/.test(first!);
    return {
      ordered,
      start: ordered ? Number.parseInt(first!, 10) : undefined,
      items: items.map((item) => parse(item, { ...state, prevCapture: null })),
    };
  },
};

/** Discord makes a masked link only of a web address; anything else stays as it was typed. */
const link: Rule = {
  ...rulesExtended.link!,
  match: (source, state, before) =>
    /^\[[^\n]*?\]\(<?https?:\/\//.test(source) ? rulesExtended.link!.match(source, state, before) : null,
};

/** A quote begins a line of its own, so headings and lists may open it. */
const blockQuote: Rule = {
  ...rulesExtended.blockQuote!,
  parse: (capture, parse, state) =>
    rulesExtended.blockQuote!.parse(
      capture,
      (text, inner) => parse(text, { ...inner, prevCapture: null }),
      state,
    ),
};

const heading = atLineStart(rulesExtended.heading!);
const subtext = atLineStart(rulesExtended.subtext!);

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, heading, subtext, list, link, blockQuote });

/** Parses Discord's Markdown, with mentions, timestamps, spoilers and lists, as far as messages know it. */
export function parseMarkdown(text: string): Piece[] {
  return parser(text, { inline: true });
}
