import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCollection } from '../../src/evaluation/collection.ts';
import { describeFailures } from '../../src/evaluation/failures.ts';
import { load, run } from '../../src/evaluation/run.ts';
import { Retriever } from '../../src/retrieval/retriever.ts';

const squad = {
  version: 'v2.0',
  data: [
    {
      title: 'The_harbour',
      paragraphs: [
        {
          context: 'The harbour opened in 1902 after nine years of work.',
          qas: [
            {
              id: 'when',
              question: 'When did the harbour open?',
              answers: [{ text: '1902' }, { text: '1902' }],
            },
            { id: 'never', question: 'Who drowned there?', answers: [], is_impossible: true },
          ],
        },
        {
          context: 'Ferries leave the harbour for the islands twice a day.',
          qas: [{ id: 'wrong', question: 'After how many years of work?', answers: [{ text: 'nine' }] }],
        },
      ],
    },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-squad-'));
  writeFileSync(join(folder, 'dev.json'), JSON.stringify(squad));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a SQuAD folder', () => {
  it('gives a passage a paragraph and the questions that have an answer', () => {
    const { articles, questions } = readCollection(folder, 'dev');
    expect(articles[0]!.metadata).toMatchObject({ title: 'The harbour', language: 'en' });
    expect(articles[0]!.passages.map(({ id }) => id)).toEqual(['1#1', '1#2']);
    expect(questions.map(({ id }) => id)).toEqual(['when', 'wrong']);
    expect(questions[0]).toMatchObject({ relevant: new Set(['1#1']), answers: ['1902'] });
  });

  it('is asked like any other', () => {
    const collection = readCollection(join(folder, 'dev.json'), 'test');
    const retriever = new Retriever();
    load(retriever, collection);
    expect(run(retriever, collection.questions, {}).answers[0]!.passages[0]!.id).toBe('1#1');
  });

  it('of another shape is refused by name', () => {
    writeFileSync(join(folder, 'dev.json'), '{"data":[{"paragraphs":1}]}');
    expect(() => readCollection(folder, 'dev')).toThrow(/dev\.json is not in SQuAD’s format/);
    writeFileSync(join(folder, 'dev.json'), '{');
    expect(() => readCollection(folder, 'dev')).toThrow(/dev\.json cannot be read as JSON/);
  });
});

describe('failures', () => {
  it('show the question, what came first, the right passage with its place, and what tells them apart', () => {
    const collection = readCollection(folder, 'dev');
    const retriever = new Retriever();
    load(retriever, collection);
    const report = describeFailures(retriever, collection, 5);
    expect(report).not.toContain('When did the harbour open?');
    expect(report).toContain('wrong: After how many years of work?\n  first  1#1 The harbour opened');
    expect(report).toMatch(/right {2}(not a candidate|candidate \d+): 1#2 Ferries leave/);
  });
});
