import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { needs, taken } from '../../src/endurance/capacity.ts';
import { figures } from '../../src/endurance/figures.ts';
import { renderFigures } from '../../src/endurance/figures-page.ts';
import type { Phase } from '../../src/endurance/load.ts';

it('the page shows what was measured (load, day and growth make it again with --write)', () => {
  const page = readFileSync(new URL('../../src/endurance/figures.md', import.meta.url), 'utf8');
  expect(page).toBe(renderFigures(figures()));
});

const phase = (part: Partial<Phase>): Phase => ({
  ...{ rate: 50, seconds: 10, asked: 500, answered: 500, lost: 0, added: 0 },
  ...{ p50: 10, p95: 20, p99: 30, longest: 40, cpu: 5, rss: [200e6, 300e6], heap: [50e6, 50e6] },
  ...part,
});

const load = {
  ...{ servers: 100, articles: 4, loadEvery: 1000, libraryMemory: 1000 },
  phases: [
    phase({ asked: 100, heap: [50e6, 150e6] }),
    phase({ added: 10 }),
    phase({ rate: 80, p99: 900 }),
    phase({ rate: 100, p99: 1100 }),
  ],
  around: { online: 1, empty: 100_000, filled: 4_100_000, ended: 4_100_000 + 10 * 10_000 + 1600 * 500 },
};

it('says from a load test what each thing takes', () => {
  expect(taken(load)).toEqual({
    process: 200e6,
    library: 1e6,
    article: 10_000,
    question: 500,
    borne: 80,
  });
});

it('says what many servers need: memory first, then what one process may serve', () => {
  const each = taken(load);
  const few = needs(1_000, 4, 1e9, each);
  expect(few).toMatchObject({ shards: 1, processes: 1, connections: 10 });
  const many = needs(1_000_000, 4, 1e9, each);
  // 46.5% of the libraries are in use in the busiest hour.
  expect(many).toMatchObject({ shards: 400, processes: 465, connections: 4_650 });
  expect(many.peak).toBeCloseTo(173.6, 1);
  expect(many.database).toBe(1_000_000 * (4 * 10_000 + 450 * 500));
  expect(many.machines).toBe(465 + Math.ceil(many.database / 40e9));
  const small = needs(1_000_000, 4, 1e9, { ...each, library: 1_000 });
  expect(small.processes).toBe(100);
});
