import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Collection } from '../../src/evaluation/collection.ts';
import { moreQuestions } from '../../src/training/more-questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-more-questions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tower: Collection = {
  name: 'towers',
  articles: [
    {
      metadata: { id: 'tower', title: 'Tower', language: 'en' },
      passages: [
        { id: 'p1', articleId: 'tower', paragraph: 1, text: 'It stands on a hill. Masons built it.' },
      ],
    },
  ],
  questions: [],
};

function read(lines: string): Collection {
  const file = join(folder, 'more.tsv');
  writeFileSync(file, lines);
  return moreQuestions(tower, file);
}

it("reads questions on a collection's passages, with the sentence that answers", () => {
  const { articles, questions } = read('p1\t2\twho made the tower\np1\t1\twhere is it\n');
  expect(articles).toBe(tower.articles);
  expect(questions.map(({ text, sentence, relevant }) => [text, sentence, [...relevant]])).toEqual([
    ['who made the tower', 'Masons built it.', ['p1']],
    ['where is it', 'It stands on a hill.', ['p1']],
  ]);
});

it.each([
  ['an unknown passage', 'p2\t1\twhy'],
  ['a sentence that is not there', 'p1\t3\twhy'],
  ['a line without a question', 'p1\t1'],
])('names the line with %s', (_, line) => {
  expect(() => read(`p1\t1\twhere\n${line}\n`)).toThrow('more.tsv, line 2: ');
});
