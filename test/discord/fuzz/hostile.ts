import type { Article } from '../../../src/article/article.ts';

/** A number from 0 to 1. */
export type Random = () => number;

/** Where nothing may lead: articles name it, their own links do not. */
export const PHISH = 'https://phish.example/';
/** Ids that only hostile text holds. */
export const VICTIM = '123456789012345678';
export const MOMENT = 1_111_111_111;

/**
 * What begins or wraps formatting, with a sign that tells whether the mark before it was taken for one. Words
 * would be no use: one can be taken for a speaker's name, which is shown without the marks around it; nor would
 * signs of arithmetic, which `/quote verify` compares and so shows without what is around them.
 */
export const FORGERIES = {
  '**': ['∀', '**'],
  __: ['∂', '__'],
  '*': ['∃', '*'],
  '~~': ['∅', '~~'],
  '||': ['∇', '||'],
  '`': ['∈', '`'],
  '```\n': ['∏', '\n```'],
  '\n# ': ['∑', '\n'],
  '\n-# ': ['⊥', '\n'],
  '\n- ': ['∞', '\n'],
  '\n1. ': ['∫', '\n'],
  '\n> ': ['⊗', '\n'],
  '\n>>> ': ['≠', '\n'],
  '[': ['⊂', `](${PHISH})`],
} as const;

const MARKED = [
  ...Object.entries(FORGERIES).map(([before, [word, after]]) => `${before}${word}${after}`),
  ...['@everyone', '@here', `<@${VICTIM}>`, `<@&${VICTIM}>`, `<#${VICTIM}>`, `<t:${MOMENT}:R>`],
  ...[`</ask:${VICTIM}>`, `<:smile:${VICTIM}>`, `<a:smile:${VICTIM}>`, `<id:customize>`],
  ...[PHISH, `<${PHISH}>`, `[x](<${PHISH}> "t")`, '](', ')', ')]', `"${PHISH}`, 'discord.gg/phish'],
  ...['**', '__', '~~', '||', '`', '```', '\\', '\\\\', '# ', '-# ', '> ', '{name}', '{', '}', '<', '#', '@'],
];
const LETTERS = [
  ...[
    'zeppelin',
    'the council',
    'said on Monday.',
    'It cost nine crowns!',
    'Who?',
    'is',
    'of the',
    'harbour',
  ],
  ...['שלום עולם', 'السلام عليكم', '日本語の文章。', '中文句子。', 'हिन्दी', 'ไทย', 'Ελληνικά', 'Русский'],
  ...[
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    'e\u0301\u0301\u0301',
    '\u202E',
    '\u2066',
    '\u200B',
    '\u200D',
    '\uFEFF',
    '\u00AD',
    '\u0000',
  ],
  ...['\n', '\n\n', '\t', '\r\n', '\u2028', '\u00A0', '\u3000', '•', '—', '=1+1', '+49', '%20', '1.', '0'],
  ...['“The zeppelin lifted at dawn,” said Omar Haddad.', 'Greta **Lindqvist** said: "It **is** gone."'],
];

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

const SIGNS = new Set<string>(Object.values(FORGERIES).map(([sign]) => sign));

/** A character from anywhere in Unicode, halves of surrogate pairs and the signs of forgeries aside. */
function anyCharacter(random: Random): string {
  const code = Math.floor(random() * 0x110000);
  const character = code >= 0xd800 && code < 0xe000 ? ' ' : String.fromCodePoint(code);
  return SIGNS.has(character) ? ' ' : character;
}

/** Text of up to `pieces` pieces of all scripts, invisible characters and Markdown in every place. */
export function hostileText(random: Random, pieces: number): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * pieces) }, () => {
    const kind = random();
    if (kind < 0.4) return pick(MARKED, random);
    return kind < 0.9 ? pick(LETTERS, random) : anyCharacter(random);
  });
  return parts.join(pick(['', ' ', ' '], random));
}

/** @param length characters that each paragraph has at least */
export function hostileArticle(id: string, random: Random, length = 0): Article {
  const paragraph = () => {
    const text = `${hostileText(random, 12)} zeppelin ${id} ${hostileText(random, 12)}`;
    return text.repeat(Math.max(1, Math.ceil(length / text.length)));
  };
  const characters = Array.from({ length: 30 }, () => anyCharacter(random)).join('');
  const published = pick([undefined, '2026-05-04', '2026-05'], random);
  return {
    id,
    title: `${id} ${hostileText(random, 10)}`,
    language: pick(['en', 'de', 'ja', 'ar', 'zh'], random),
    publisher: hostileText(random, 6),
    author: hostileText(random, 6),
    ...(random() < 0.8 && { url: `https://example.org/${id}/${characters}${hostileText(random, 4)}` }),
    ...(published !== undefined && { published }),
    blocks: Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
      kind: 'paragraph' as const,
      text: paragraph(),
    })),
  };
}
