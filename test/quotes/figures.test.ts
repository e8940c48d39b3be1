import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figures } from './figures.ts';

const written = readFileSync(new URL('./fixtures/figures.md', import.meta.url), 'utf8');

test('the table of figures is what the code measures now', () => {
  expect(figures()).toBe(written);
});

test('the README says the held-out figures of the table', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const heldOut = (row: string) => new RegExp(`^\\| ${row} \\|.*\\| ([\\d.]+) \\|$`, 'm').exec(written)![1];
  const [found, right] = ['quotation F1', 'quotation with right speaker, F1'].map(heldOut);
  expect(readme.replaceAll('\n', ' ')).toContain(`F1 of ${found}, and with the right speaker of ${right}`);
});
