import { expect, inject, it } from 'vitest';
import { toPassages } from '../../src/article/passages.ts';
import { type GrowthRow, grow } from '../../src/endurance/growth.ts';
import { stories } from '../../src/evaluation/stories.ts';
import { readCorpus } from '../../src/library/corpus.ts';
import { newDatabase } from '../store/open.ts';

const question = (text: string) => ({
  id: text,
  text,
  relevant: new Set<string>(),
  answers: [],
  sentence: '',
});

it('a library that grows is measured at each size, in memory and where there is one in PostgreSQL', async () => {
  const articles = Array.from(stories((await readCorpus()).articles, 400), (article) => {
    const { blocks: _, ...metadata } = article;
    return { metadata, passages: toPassages(article) };
  });
  const questions = ['windows xp counterfeit percentage', 'how long is the way of the eels'].map(question);
  const postgres = inject('postgres');
  const told: GrowthRow[] = [];
  const rows = await grow(
    { name: 'stories', articles, questions },
    {
      ...{ sizes: [1_000, 4_000], questions: 2, progress: (row) => told.push(row) },
      ...(postgres && { postgres: await newDatabase(postgres) }),
    },
  );
  expect(rows).toEqual(told);
  expect(rows.map(({ articles }) => articles)).toEqual([100, 400]);
  const [small, large] = rows as [GrowthRow, GrowthRow];
  for (const of of ['passages', 'text', 'memory', 'file'] as const)
    expect(large[of] / small[of], of).toBeGreaterThan(1.3);
  for (const { start, p50, longest, fullText } of rows) {
    expect(start).toBeGreaterThan(0);
    expect(longest).toBeGreaterThanOrEqual(p50);
    expect(fullText === undefined).toBe(postgres === undefined);
    if (fullText) expect(fullText.bytes).toBeGreaterThan(100_000);
  }
}, 60_000);
