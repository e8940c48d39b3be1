import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Question {
  question: string;
  expected: string[];
  answer: string | null;
  split: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const questions = read('./fixtures/questions.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question);

describe('the questions on the shipped articles', () => {
  test('have their answers word for word in the article they expect', () => {
    const astray = questions.filter(({ expected: [first], answer }) => {
      if (first === undefined || answer === null) return (first === undefined) !== (answer === null);
      const [article] = first.split('#');
      return !read(`../../corpus/${article}.md`).includes(answer);
    });
    expect(astray).toEqual([]);
  });

  test('are asked once each, so that no question to tune on is also one to measure by', () => {
    const asked = questions.map(({ question }) => question.toLowerCase());
    expect(new Set(asked).size).toBe(asked.length);
    expect(new Set(questions.map(({ split }) => split))).toEqual(new Set(['train', 'test']));
  });
});
