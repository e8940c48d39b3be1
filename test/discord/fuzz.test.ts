import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { startTestBot } from '../bot.ts';

/** Articles and questions in the suite; `FUZZ=10000` for a long run. */
const RUNS = Number(process.env['FUZZ'] ?? 100);

const piece = fc.oneof(
  fc.constantFrom(
    'zeppelin',
    '@everyone',
    '<@123456789012345678>',
    '<#1>',
    '**',
    '||',
    '```',
    '# ',
    '-# ',
    '> ',
  ),
  fc.constantFrom(
    '[a](https://example.org/phish)',
    'https://example.org/phish',
    '\n',
    '\u202E',
    '\u200B',
    '👩‍👩‍👧‍👦',
  ),
  fc.constantFrom(
    'שלום',
    'السلام عليكم',
    '日本語の文章。',
    '中文句子。',
    'हिन्दी',
    'ไทย',
    'Ελληνικά',
    'Русский',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 8 }),
);
const words = fc.array(piece, { minLength: 1, maxLength: 40 }).map((parts) => `zeppelin ${parts.join(' ')}`);
const paragraph = fc.oneof(
  { weight: 20, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => text.repeat(Math.ceil(100_000 / text.length))) },
);
const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant('fuzz'),
  title: words,
  publisher: words,
  language: fc.constantFrom('en', 'de', 'ja', 'ar', 'zh'),
  url: fc.string({ unit: 'binary', maxLength: 60 }).map((path) => `https://example.org/${path}`),
  blocks: fc.array(
    paragraph.map((text) => ({ kind: 'paragraph' as const, text })),
    { minLength: 1, maxLength: 8 },
  ),
});

/** A server takes 1,000 articles an hour, so a long run needs several. */
const BATCH = 500;

async function answerAll(cases: [Article, string][]): Promise<void> {
  const bot = await startTestBot([]);
  try {
    const library = await bot.library();
    for (const [hostile, question] of cases) {
      const [added] = await library.add([hostile], 'test');
      const reply = await bot.discord.member.slash('ask', { question: question.slice(0, 6000) });
      expect(reply.raw.mention_everyone).toBe(false);
      expect(reply.raw.mentions).toEqual([]);
      expect(reply.text.replace(/\\[^\w\s]/g, '')).not.toMatch(
        /@everyone|<@\d|```|\|\||\]\(https:\/\/example\.org\/phish/,
      );
      if (added) await library.remove(added.id, 'test');
    }
    expect(bot.logged.filter(({ level }) => level >= 50)).toEqual([]);
  } finally {
    await bot.stop();
  }
}

it('answers whatever the articles and questions hold, within limits and without pinging', async () => {
  const cases = fc.sample(fc.tuple(article, words), { numRuns: RUNS, seed: 7 });
  for (let from = 0; from < cases.length; from += BATCH) await answerAll(cases.slice(from, from + BATCH));
}, 3_600_000);
