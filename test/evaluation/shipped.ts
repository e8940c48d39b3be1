import { readFileSync } from 'node:fs';
import type { Question } from '../../src/evaluation/collection.ts';
import { scoreOne } from '../../src/evaluation/measures.ts';
import { readCorpus } from '../../src/library/corpus.ts';
import { Shelf } from '../../src/library/shelf.ts';
import type { Answer } from '../../src/retrieval/answer.ts';

/** A question on the shipped articles, with the passages that answer it; none where nothing does. */
export interface ShippedQuestion {
  question: string;
  expected: string[];
  answer: string | null;
  kind: string;
  split: 'train' | 'test';
}

export const shippedQuestions = readFileSync(new URL('./fixtures/questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ShippedQuestion);

/** Shares, 0 to 1, over some questions; NaN where there are no questions of the sort. */
export interface ShippedScores {
  questions: number;
  /** Answerable questions: a right passage comes first, or among the first three that a reply shows. */
  first: number;
  amongThree: number;
  /** Answerable questions: the first passage's highlight has the answer. */
  answer: number;
  /** Told apart rightly: answerable ones answered, the others refused. */
  answerable: number;
  unanswerable: number;
}

/** Asks every shipped question of the shipped corpus. */
export async function askShipped(): Promise<Map<ShippedQuestion, Answer>> {
  const { articles } = await readCorpus();
  const library = new Shelf(articles);
  return new Map(
    shippedQuestions.map((question) => [question, library.ask(question.question, { limit: 10 })]),
  );
}

export function scoreShipped(answers: Iterable<[ShippedQuestion, Answer]>): ShippedScores {
  const all = [...answers];
  const answerable = all.filter(([{ expected }]) => expected.length > 0);
  const others = all.filter(([{ expected }]) => expected.length === 0);
  const single = answerable.map(([question, answer]) => scoreOne(asQuestion(question), answer));
  const share = (hits: number, of: number) => hits / of;
  const count = <T>(items: T[], is: (item: T) => unknown) => items.filter(is).length;
  const near = ([{ expected }, { passages }]: [ShippedQuestion, Answer]) =>
    passages.slice(0, 3).some(({ id }) => expected.includes(id));
  return {
    questions: all.length,
    first: share(
      count(single, ({ first }) => first),
      single.length,
    ),
    amongThree: share(count(answerable, near), single.length),
    answer: share(
      count(single, ({ answer }) => answer),
      single.length,
    ),
    answerable: share(
      count(answerable, ([, { answered }]) => answered),
      answerable.length,
    ),
    unanswerable: share(
      count(others, ([, { answered }]) => !answered),
      others.length,
    ),
  };
}

const asQuestion = ({ question, expected, answer }: ShippedQuestion): Question => ({
  id: question,
  text: question,
  relevant: new Set(expected),
  answers: answer === null ? [] : [answer],
  sentence: '',
});

const percent = (share: number) => (Number.isNaN(share) ? '' : `${Math.round(share * 100)}%`);

/** The quality table of the README: the questions that nothing was tuned on, by kind. */
export function qualityTable(answers: Map<ShippedQuestion, Answer>): string {
  const rows = (['test', 'train'] as const).flatMap((split) => {
    const asked = [...answers].filter(([question]) => question.split === split);
    const kinds = [...new Set(asked.map(([{ kind }]) => kind))].sort();
    const parts: [string, typeof asked][] = kinds.map((kind) => [
      kind,
      asked.filter(([q]) => q.kind === kind),
    ]);
    const shown =
      split === 'test' ? [...parts, ['**all**', asked] as const] : [['all, to tune on', asked] as const];
    return shown.map(([kind, of]) => {
      const s = scoreShipped(of);
      const told = Number.isNaN(s.answerable) ? s.unanswerable : s.answerable;
      const shares = kind.includes('all')
        ? [s.first, s.amongThree, s.answer]
            .map(percent)
            .concat(`${percent(s.answerable)} / ${percent(s.unanswerable)}`)
        : [s.first, s.amongThree, s.answer, told].map(percent);
      return `| ${[kind, s.questions, ...shares].join(' | ')} |`;
    });
  });
  return [
    '| questions on the shipped articles | number | right passage first | among three | sentence has the answer | rightly answered (or refused) |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}
