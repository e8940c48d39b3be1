import { describe, expect, it } from 'vitest';
import { type Piece, parseMarkdown } from '../../../src/local/page/markdown.ts';
import { formatTimestamp } from '../../../src/local/page/timestamp.ts';

/** A tree as a short string: `strong(b)`, so that an expectation reads like the text. */
function outline(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.content;
      if (piece.type === 'br') return '\n';
      if (piece.type === 'list') {
        return `${piece.ordered ? 'ol' : 'ul'}(${piece.items.map(outline).join('|')})`;
      }
      const inside = piece.content ?? piece.id ?? piece.timestamp ?? '';
      return `${piece.type}(${Array.isArray(inside) ? outline(inside) : inside})`;
    })
    .join('');
}
const parsed = (text: string) => outline(parseMarkdown(text));

describe("Discord's Markdown", () => {
  it.each([
    [
      '**b** *i* __u__ ~~s~~ `c` ||x||',
      'strong(b) em(i) underline(u) strikethrough(s) inlineCode(c) spoiler(x)',
    ],
    ['# One\n## Two\n-# small\nrest', 'heading(One)heading(Two)subtext(small)rest'],
    ['rest\n# One', 'rest\nheading(One)'],
    ['> a\n> b\nc', 'blockQuote(a\nb\n)c'],
    ['> a\n-# b', 'blockQuote(a\n)subtext(b)'],
    ['- a\n1. b', 'ul(a)ol(b)'],
    ['- a\n# b', 'ul(a)heading(b)'],
    ['> - a\n> - b', 'blockQuote(ul(a|b))'],
    ['- a\n  - b\n- **c**\nd', 'ul(a\nul(b)|strong(c))d'],
    ['a\n1. b\n2. c', 'a\nol(b|c)'],
    ['a - b\n-c', 'a - b\n-c'],
    ['\\- a \\*b\\* \\# c', '- a *b* # c'],
    ['[BBC](https://bbc.com/a_b#:~:text=x%20y)', 'link(BBC)'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<@12345678901234567> <t:0:R>', 'user(12345678901234567) timestamp(0)'],
    ['```ts\nlet a;\n```', 'codeBlock(let a;)'],
  ])('%j', (text, expected) => expect(parsed(text)).toBe(expected));

  it('keeps any text that has no marks', () => {
    const text = 'Rio de Janeiro (Brazil): 1,000 people — “so what?”';
    expect(parsed(text)).toBe(text);
  });
});

describe('timestamps', () => {
  it.each([
    [0, 'd', '1/1/70'],
    [1_700_000_000, 'f', 'November 14, 2023 at 10:13 PM'],
    [1_700_000_000, 'R', '2 hours ago'],
    [1_700_000_000 + 3 * 86_400 + 7_200, 'R', 'in 3 days'],
    [9e15, 'f', 'Invalid Date'],
  ])('%d as %s', (seconds, style, expected) => {
    process.env.TZ = 'UTC';
    expect(formatTimestamp(seconds, style, 'en-US', (1_700_000_000 + 7_200) * 1000)).toBe(expected);
  });
});
