import type { Answer } from '../retrieval/answer.ts';
import type { Question } from './collection.ts';

/** Mean of each measure over the questions, 0 to 1. */
export interface Scores {
  questions: number;
  /** The first passage is right. */
  'P@1': number;
  /** One of the first five is. */
  'S@5': number;
  'MRR@10': number;
  'nDCG@10': number;
  /** The first passage's highlight contains an accepted answer; NaN where the collection gives no answers. */
  'answer@1': number;
  /** Where the first passage is right: its highlight overlaps the picked sentence. NaN where none is picked. */
  'sentence@1': number;
  /** The share of the first passage's text that its highlight covers: whoever marks everything is always right. */
  'marked@1': number;
}

/** Scores answers, in the order of their questions. */
export function score(questions: readonly Question[], answers: readonly Answer[]): Scores {
  const values = questions.map((question, at) => scoreOne(question, answers[at]!));
  const mean = (key: keyof ReturnType<typeof scoreOne>): number => {
    const known = values.map((value) => value[key]).filter((value) => value !== undefined);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return {
    questions: questions.length,
    'P@1': mean('first'),
    'S@5': mean('amongFive'),
    'MRR@10': mean('reciprocalRank'),
    'nDCG@10': mean('gain'),
    'answer@1': mean('answer'),
    'sentence@1': mean('sentence'),
    'marked@1': mean('marked'),
  };
}

/** One question's measures; undefined where the collection says nothing to measure by. */
export function scoreOne(question: Question, { passages }: Answer) {
  const hits = passages.slice(0, 10).map(({ id }) => question.relevant.has(id));
  const place = hits.indexOf(true);
  // nDCG with binary gains (Järvelin and Kekäläinen 2002).
  const ideal = Array.from(
    { length: Math.min(10, question.relevant.size) },
    (_, at) => 1 / Math.log2(at + 2),
  );
  const gain = hits.reduce((sum, hit, at) => sum + (hit ? 1 / Math.log2(at + 2) : 0), 0);
  const [top] = passages;
  const sentence = top ? top.text.slice(top.highlight.start, top.highlight.end) : '';
  const answers = question.answers.map(simplify).filter((answer) => answer !== '');
  return {
    first: place === 0 ? 1 : 0,
    amongFive: place >= 0 && place < 5 ? 1 : 0,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
    gain: gain / ideal.reduce((sum, value) => sum + value, 0),
    answer:
      answers.length === 0
        ? undefined
        : Number(answers.some((answer) => simplify(sentence).includes(answer))),
    sentence:
      question.sentence === '' || place !== 0 ? undefined : Number(overlap(sentence, question.sentence)),
    marked: top && sentence.length / top.text.length,
  };
}

/** Two sentences are taken for the same when one holds the other, white space and case aside. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [simplify(a), simplify(b)];
  return x.includes(y) || (x !== '' && y.includes(x));
}

function simplify(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
