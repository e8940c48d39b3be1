import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, escapeText, excerpt } from '../../src/discord/text.ts';

/** What a Discord client shows of Markdown: its text, and whether anything but bold was drawn. */
function shown(markdown: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  const walk = (nodes: ReturnType<typeof parse>): string =>
    nodes
      .map((node) => {
        // An emoji is drawn as a picture of itself.
        if (node.type === 'text' || node.type === 'twemoji') return String(node['content'] ?? node['name']);
        if (node.type === 'br') return '\n';
        kinds.add(node.type);
        return Array.isArray(node['content']) ? walk(node['content']) : String(node['content'] ?? '');
      })
      .join('');
  return { text: walk(parse(markdown, 'extended')), kinds };
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '__',
        '~~',
        '||',
        '`',
        '```\n',
        '\\',
        '# ',
        '-# ',
        '- ',
        '1. ',
        '> ',
        '>>> ',
        '\n',
      ),
      fc.constantFrom(
        '@everyone',
        '<@1234567890123456>',
        '<#1234567890123456>',
        '<t:1700000000:R>',
        '</ask:12345678901234567>',
      ),
      fc.constantFrom(
        '[a](https://example.org)',
        '<https://example.org>',
        'https://example.org',
        '<:x:12345678901234567>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.lorem({ maxCount: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('escapeText', () => {
  it.each([
    '@everyone look',
    '[free](https://example.org/x)',
    '```js\nalert(1)\n```',
    '# Heading\n-# small\n> quote\n- item\n2. item',
    'snake_case *star* ~~gone~~ ||spoiler|| <@123456789012345678>',
  ])('shows %j as it stands', (text) => {
    expect(shown(escapeText(text))).toEqual({ text, kinds: new Set() });
  });

  it('lets no text draw anything but itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect([...shown(escapeText(text)).kinds]).toEqual([]);
      }),
    );
  });

  it('removes the controls that reorder the text after them', () => {
    expect(escapeText('a\u202Eb\u2067c\u0007')).toBe('abc');
  });
});

describe('escapeText beside a link of ours', () => {
  it('never ends it or turns it elsewhere', () => {
    const line = `[ours](https://example.org/) ${escapeText('x ](https://phish.example/)')}`;
    const links = parse(line, 'extended').filter(({ type }) => type === 'link');
    expect(links.map(({ target }) => target)).toEqual(['https://example.org/']);
  });
});

describe('cut', () => {
  it('ends at a word', () => {
    expect(cut('The council denied it.', 15)).toBe('The council…');
  });

  it('never splits a grapheme', () => {
    expect(cut('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 13)).toBe('👩‍👩‍👧‍👦…');
  });

  it('keeps to its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        expect(cut(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('excerpt', () => {
  it('puts the answering sentence in bold inside its passage', () => {
    const text = 'It met. The council denied it. It left.';
    expect(excerpt(text, { start: 8, end: 30 }, 200)).toBe('It met. **The council denied it.** It left.');
  });

  it('cuts nothing off that is no longer than the mark of a cut', () => {
    expect(excerpt('It met and denied it.', { start: 7, end: 20 }, 200)).toBe('It met **and denied it**.');
  });

  it('keeps a list as lines, each bold by itself', () => {
    const text = 'It had never:\n• lied\n• stolen';
    expect(excerpt(text, { start: 0, end: text.length }, 200)).toBe(
      '**It had never:**\n**• lied**\n**• stolen**',
    );
  });

  it.each(['\u2028', '\u2029', '\r\n'])(
    'takes %j for the end of a line, and makes nothing invisible bold',
    (end) => {
      const text = `One.${end}\u202E${end}Two.`;
      expect(excerpt(text, { start: 0, end: text.length }, 200)).toMatch(/^\*\*One\.\*\*\n\n?\*\*Two\.\*\*$/);
    },
  );

  it('keeps to its limit, cuts no mark in two and shows only words of the passage', () => {
    const cases = fc
      .tuple(hostile, fc.nat(), fc.nat(), fc.integer({ min: 40, max: 400 }))
      .map(([text, a, b, limit]) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        return { text, mark: { start: start!, end: end! }, limit };
      });
    fc.assert(
      fc.property(cases, ({ text, mark, limit }) => {
        const markdown = excerpt(text, mark, limit);
        expect(markdown.length).toBeLessThanOrEqual(limit);
        const { kinds } = shown(markdown);
        expect([...kinds].filter((kind) => kind !== 'strong')).toEqual([]);
      }),
    );
  });

  it('loses nothing when all of it fits', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 5 }), (text) => {
        const mark = { start: 0, end: text.indexOf('.') + 1 };
        expect(plain(shown(excerpt(text, mark, 5000)).text)).toBe(plain(text));
      }),
    );
  });
});
