import { describe, expect, it } from 'vitest';
import { random } from '../../src/evaluation/random.ts';
import { englishVectors, WordVectors, writeWordVectors } from '../../src/language/word-vectors.ts';

function cosineTo(vectors: WordVectors, row: number, others: Float32Array, other = 0): number {
  const found = new Float32Array(1);
  vectors.cosine(row, others, other, found, 0);
  return found[0]!;
}

describe('packed vectors', () => {
  const next = random(3);
  const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
  const rows = words.map(() => Float64Array.from({ length: 64 }, () => next() + next() - 1));
  const cosine = (a: Float64Array, b: Float64Array) => {
    const dot = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, at) => sum + value * y[at]!, 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  };

  it('keep the angles between words', () => {
    const packed = new WordVectors(writeWordVectors(words, rows));
    const first = packed.vectors([packed.row('w0')]);
    for (let at = 1; at < words.length; at++) {
      const found = cosineTo(packed, packed.row(`w${at}`), first);
      expect(Math.abs(found - cosine(rows[at]!, rows[0]!))).toBeLessThan(0.05);
    }
    expect(cosineTo(packed, 7, packed.vectors([3, 7]), 1)).toBeCloseTo(1, 5);
    expect(packed.row('nowhere')).toBe(-1);
  });

  it('differ in the signs of more numbers, the wider the angle', () => {
    const [row, opposite] = [rows[0]!, rows[0]!.map((value) => -value)];
    const half = row.map((value, at) => (at % 2 === 0 ? value : -value));
    const packed = new WordVectors(writeWordVectors(['a', 'b', 'c'], [row, opposite, half]));
    expect([0, 1, 2].map((other) => packed.differing(0, other))).toEqual([0, 64, 32]);
  });
});

describe('the English table', () => {
  it.each([
    ['ferry', 'boat', 'mortgage'],
    ['killed', 'died', 'painted'],
    ['jailed', 'prison', 'garden'],
    ['doctor', 'surgeon', 'goalkeeper'],
  ])('has %s nearer to %s than to %s', (word, near, far) => {
    const vectors = englishVectors();
    const own = vectors.vectors([vectors.row(word)]);
    const to = (other: string) => cosineTo(vectors, vectors.row(other), own);
    expect(to(near)).toBeGreaterThan(to(far) + 0.2);
  });
});
