import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figures } from './figures.ts';

test('the table of figures is what the code measures now', () => {
  expect(readFileSync(new URL('./fixtures/figures.md', import.meta.url), 'utf8')).toBe(figures());
});
