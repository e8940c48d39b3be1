import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderReadme } from './readme.ts';

it('has generated parts that are up to date (npm run readme makes them again)', async () => {
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toBe(await renderReadme());
});
