import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { commonLanguage } from './beir.ts';
import type { Collection, Question } from './collection.ts';

const answers = z.array(z.object({ text: z.string() }));
/** Version 1.1 and 2.0 (Rajpurkar et al. 2016, 2018): articles of paragraphs, each with its questions. */
const squad = z.object({
  data: z.array(
    z.object({
      title: z.string().default(''),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ id: z.string(), question: z.string(), answers: answers.default([]) })),
        }),
      ),
    }),
  ),
});

/**
 * Reads a file in SQuAD's format. A paragraph is a passage, `<article's place>#<paragraph>`; questions without an
 * answer (version 2.0) have no right passage and are left out.
 * @throws {Error} naming the file when it is not JSON of that shape.
 */
export function readSquad(file: string): Collection {
  const parsed = squad.safeParse(parse(file));
  if (!parsed.success)
    throw new Error(`${file} is not in SQuAD’s format: ${z.prettifyError(parsed.error).split('\n')[0]}`);
  const questions: Question[] = [];
  const language = commonLanguage(parsed.data.data.map(({ paragraphs }) => paragraphs[0]?.context ?? ''));
  const articles = parsed.data.data.map(({ title, paragraphs }, place) => {
    const articleId = String(place + 1);
    const passages = paragraphs.map(({ context, qas }, at) => {
      const id = `${articleId}#${at + 1}`;
      for (const { id: questionId, question, answers } of qas) {
        if (answers.length === 0) continue;
        const accepted = [...new Set(answers.map(({ text }) => text))];
        questions.push({
          id: questionId,
          text: question,
          relevant: new Set([id]),
          answers: accepted,
          sentence: '',
        });
      }
      return { id, articleId, paragraph: at + 1, text: context };
    });
    return { metadata: { id: articleId, title: title.replaceAll('_', ' '), language }, passages };
  });
  return { name: basename(file, '.json'), articles, questions };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON`, { cause: error });
  }
}
