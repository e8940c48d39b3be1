import { expect, test } from 'vitest';
import { blockText } from '../../../src/article/readers/draft.ts';
import { readHtml } from '../../../src/article/readers/html.ts';
import { knownPages, type Overlap, overlap } from './pages.ts';

const PAGES = new URL('./fixtures/pages/', import.meta.url).pathname;
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

test('30 pages of different kinds are read as a person would', () => {
  const measured = new Map<string, Overlap>();
  for (const { name, html, truth } of knownPages(PAGES))
    measured.set(name, overlap(readHtml(html).blocks.map(blockText).join('\n'), truth));
  expect(measured.size).toBe(30);
  const all = [...measured.values()];
  // Plain Readability reaches 0.869 on the same pages.
  expect(mean(all.map(({ f1 }) => f1))).toBeGreaterThan(0.98);
  // No page may be lost for the sake of the others.
  expect([...measured].filter(([, { f1 }]) => f1 < 0.85)).toEqual([]);
});
