import type { Collection, Question } from '../evaluation/collection.ts';
import { load } from '../evaluation/run.ts';
import { sentences } from '../language/sentences.ts';
import type { AnswerWords } from '../retrieval/answer-words.ts';
import type { AskingWords } from '../retrieval/asking-words.ts';
import { describeSentences, sentenceFeatureNames } from '../retrieval/highlight.ts';
import { Retriever } from '../retrieval/retriever.ts';
import { untrainedWeights } from '../retrieval/weights.ts';
import { type Examples, noExamples } from './examples.ts';

/**
 * A group for each question whose right passage is found: its sentences, right where a person picked them or,
 * without a pick, where they hold an accepted answer.
 * @param wordsFor the answer words for a passage, which must not have been learned from it.
 */
export function sentenceExamples(
  collection: Collection,
  askingWords: AskingWords,
  weight: number,
  wordsFor: (passage: string) => AnswerWords,
): Examples {
  const retriever = new Retriever(untrainedWeights(askingWords));
  load(retriever, collection);
  const examples = noExamples(sentenceFeatureNames);
  for (const question of collection.questions) {
    const { candidates, matcher } = retriever.candidates(retriever.analyse(question.text));
    const right = candidates.find(({ article, ordinal }) =>
      question.relevant.has(article.passages[ordinal]!.id),
    );
    if (!right) continue;
    const { id, text } = right.article.passages[right.ordinal]!;
    const labels = sentences(text).map(({ start, end }) => Number(isRight(text.slice(start, end), question)));
    if (!labels.includes(1) || !labels.includes(0)) continue;
    examples.rows.push(...describeSentences(right, matcher, wordsFor(id)));
    examples.labels.push(...labels);
    examples.groups.push(examples.rows.length);
    examples.weights.push(weight);
  }
  return examples;
}

/** Whether a sentence is the one that a person picked or, without a pick, has an accepted answer. */
export function isRight(sentence: string, { sentence: picked, answers }: Question): boolean {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  if (picked !== '')
    return plain(picked).includes(plain(sentence)) || plain(sentence).includes(plain(picked));
  return answers.some((answer) => sentence.includes(answer));
}
