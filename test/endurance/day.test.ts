import { expect, it } from 'vitest';
import { live } from '../../src/endurance/day.ts';

it('answers through hours of misfortunes, and keeps what it was told', async () => {
  const { interactions, misfortunes, articles, logged } = await live({ hours: 0.6, seed: 3 });
  expect(interactions.answered).toBeGreaterThan(15);
  expect(interactions.lost).toBe(0);
  expect(Object.keys(misfortunes).length).toBeGreaterThan(2);
  expect(articles.missing).toEqual([]);
  expect(Object.keys(logged)).not.toContain('a fault that nobody caught ends the process');
}, 180_000);
