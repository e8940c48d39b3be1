import type { Answer } from '../retrieval/answer.ts';
import type { AskOptions, Retriever } from '../retrieval/retriever.ts';
import type { Collection, Question } from './collection.ts';

/** Puts a collection's articles into a retriever. */
export function load(retriever: Retriever, collection: Collection): void {
  for (const { metadata, passages } of collection.articles) retriever.add(metadata, passages);
}

/** Asks every question; `milliseconds` are each question's, analysis to answer. */
export function run(
  retriever: Retriever,
  questions: readonly Question[],
  options: AskOptions,
): { answers: Answer[]; milliseconds: number[] } {
  const milliseconds: number[] = [];
  const answers = questions.map(({ text }) => {
    const start = performance.now();
    const answer = retriever.ask(text, options);
    milliseconds.push(performance.now() - start);
    return answer;
  });
  return { answers, milliseconds };
}

/** The value below which a share of the values lies, by the nearest-rank method; NaN of no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The run in TREC format: one line a passage, `qid Q0 passage rank score verbatim`. */
export function trecRun(questions: readonly Question[], answers: readonly Answer[]): string {
  return questions
    .flatMap(({ id }, at) =>
      answers[at]!.passages.map(
        (passage) => `${id} Q0 ${passage.id} ${passage.rank} ${passage.score.toFixed(6)} verbatim\n`,
      ),
    )
    .join('');
}

/** One JSON line a question: whether and how surely it is answered, and ten passages with their sentences. */
export function answerLines(questions: readonly Question[], answers: readonly Answer[]): string {
  return questions
    .map(({ id }, at) => {
      const { answered, confidence, passages } = answers[at]!;
      const shown = passages
        .slice(0, 10)
        .map(({ id, text, highlight }) => ({ id, sentence: text.slice(highlight.start, highlight.end) }));
      return `${JSON.stringify({ qid: id, answered, confidence, passages: shown })}\n`;
    })
    .join('');
}
