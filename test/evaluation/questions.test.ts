import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toPassages } from '../../src/article/passages.ts';
import { readFolder } from '../../src/article/readers/folder.ts';

interface Question {
  question: string;
  expected: string[];
  answer: string | null;
  split: string;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const questions = readFileSync(at('./fixtures/questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question);
const { articles, faults } = await readFolder(at('../../corpus'));
const textOf = new Map(articles.flatMap(toPassages).map(({ id, text }) => [id, text]));

describe('the questions on the shipped articles', () => {
  test('stand on articles that all load', () => {
    expect(faults).toEqual([]);
  });

  test('expect passages that exist', () => {
    expect(questions.flatMap(({ expected }) => expected).filter((id) => !textOf.has(id))).toEqual([]);
  });

  test('have their answer word for word in the first passage they expect, or have neither', () => {
    const astray = questions.filter(({ expected: [first], answer }) =>
      first === undefined || answer === null
        ? (first === undefined) !== (answer === null)
        : !textOf.get(first)?.includes(answer),
    );
    expect(astray).toEqual([]);
  });

  test('are asked once each, so that no question to tune on is also one to measure by', () => {
    const asked = questions.map(({ question }) => question.toLowerCase());
    expect(new Set(asked).size).toBe(asked.length);
    expect(new Set(questions.map(({ split }) => split))).toEqual(new Set(['train', 'test']));
  });
});
