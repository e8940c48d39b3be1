import { describe, expect, it } from 'vitest';
import { Model } from '../../src/retrieval/model.ts';
import type { Examples } from '../../src/training/examples.ts';
import { learnOdds } from '../../src/training/learn.ts';

describe('learning whether a row is right', () => {
  /** Right where exactly one of two is set, which no sum of them can say; a fifth of the rows with the first not. */
  function examples(count: number): Examples {
    const rows = Array.from({ length: count }, (_, at) => [1, at & 1, (at >> 1) & 1]);
    return {
      features: ['always', 'one', 'other'],
      rows,
      labels: rows.map(([, one, other], at) => (one !== other ? 1 : 0) ^ (at % 10 === 9 ? 1 : 0)),
      groups: Array.from({ length: count + 1 }, (_, at) => at),
      weights: rows.map(() => 1),
    };
  }

  it('tells the odds, by trees where a sum cannot', () => {
    const set = examples(4000);
    const weights = learnOdds(set, {}, new Set(['always', 'one']));
    expect(weights.linear.other).toBe(0);
    const model = new Model(weights, set.features);
    const probability = (one: number, other: number) => 1 / (1 + Math.exp(-model.score([1, one, other])));
    expect(probability(1, 0)).toBeGreaterThan(0.7);
    expect(probability(0, 1)).toBeGreaterThan(0.8);
    expect(probability(1, 1)).toBeLessThan(0.3);
    expect(probability(0, 0)).toBeLessThan(0.2);
  });

  it('keeps to directions', () => {
    const weights = learnOdds(examples(4000), { one: -1, other: -1 }, new Set(['always', 'one']));
    const model = new Model(weights, ['always', 'one', 'other']);
    expect(model.score([1, 1, 0])).toBeLessThanOrEqual(model.score([1, 0, 0]));
    expect(model.score([1, 0, 1])).toBeLessThanOrEqual(model.score([1, 0, 0]));
  });
});
