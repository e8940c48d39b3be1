import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/article/readers/folder.ts';
import { parseMarkdown } from '../../../src/article/readers/markdown.ts';

const matter = (lines: string, body: string) => `---\n${lines}\n---\n${body}`;
const good = matter('title: Tram\nlanguage: en', 'The tram is late.\n');

describe('parseMarkdown', () => {
  it('keeps words as typed, drops inline marks, and knows headings and lists', () => {
    const article = parseMarkdown(
      matter(
        'id: tram\ntitle: "Tram: the facts"\nlanguage: en\npublished: 2026-05-04',
        'It said  it *had* never [asked](https://example.org):\n\n- for money\n- for\n  time\n\n## Later\n\nIt did.\n',
      ),
      'file',
    );
    expect(article).toEqual({
      id: 'tram',
      title: 'Tram: the facts',
      language: 'en',
      published: '2026-05-04',
      blocks: [
        { kind: 'paragraph', text: 'It said  it had never asked:' },
        { kind: 'list', ordered: false, items: ['for money', 'for time'] },
        { kind: 'heading', level: 2, text: 'Later' },
        { kind: 'paragraph', text: 'It did.' },
      ],
    });
  });
});

describe('readFolder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-folder-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['no front matter', 'Just text.', 1, /front matter/],
    ['a missing title', matter('language: en', 'Text.'), 1, /"title" is missing/],
    ['an unknown key', matter('title: T\nlanguage: en\ncolour: red', 'Text.'), 4, /unknown key "colour"/],
    [
      'a wrong date',
      matter('title: T\nlanguage: en\npublished: May 4th', 'Text.'),
      4,
      /"published" is no ISO/,
    ],
    [
      'a link that is none',
      matter('title: T\nurl: javascript:alert(1)\nlanguage: en', 'Text.'),
      3,
      /no http/,
    ],
    ['a quote never closed, where it should have', matter('title: "T\nlanguage: en', 'Text.'), 4, /quote/],
    ['an empty body', matter('title: T\nlanguage: en', '\n\n'), 5, /body is empty/],
    ['only furniture', matter('title: T\nlanguage: en', 'Share this\n'), 5, /body is empty/],
    ['wrong encoding', Buffer.from(matter('title: T\nlanguage: de', 'Gr\xfcn.'), 'latin1'), 5, /UTF-8/],
  ])('reports %s by file and line and still loads the rest', async (_, content, line, message) => {
    await writeFile(join(folder, 'bad.md'), content);
    await writeFile(join(folder, 'good.md'), good);
    const { articles, faults } = await readFolder(folder);
    expect(articles.map((a) => a.id)).toEqual(['good']);
    expect(faults.map((f) => [basename(f.file), f.line])).toEqual([['bad.md', line]]);
    expect(faults[0]!.message).toMatch(message);
  });

  it('reports the second file of an id, not the first', async () => {
    await writeFile(join(folder, 'a.md'), matter('id: same\ntitle: A\nlanguage: en', 'Text.'));
    await writeFile(join(folder, 'b.md'), matter('id: same\ntitle: B\nlanguage: en', 'Text.'));
    const { articles, faults } = await readFolder(folder);
    expect(articles.map((a) => a.title)).toEqual(['A']);
    expect(faults[0]).toMatchObject({ file: join(folder, 'b.md'), message: expect.stringContaining('a.md') });
  });
});
