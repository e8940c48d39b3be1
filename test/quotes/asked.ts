import { readFileSync } from 'node:fs';
import { Shelf } from '../../src/library/shelf.ts';
import { labelledArticles } from './labelled.ts';

/** How often the passage with a speaker's words comes first when somebody asks what he or she said. */
export interface Asked {
  questions: number;
  first: number;
}

/** Asks the questions of `fixtures/questions.tsv` (part, question, words of the passage) of all labelled articles. */
export function askQuestions(part: 'development' | 'held-out'): Asked {
  const shelf = new Shelf();
  for (const from of ['development', 'test', 'held-out'] as const) {
    for (const { name, language, text } of labelledArticles(from)) {
      const blocks = text.split('\n\n').map((one) => ({ kind: 'paragraph' as const, text: one }));
      shelf.put({ id: name, title: name, language, blocks });
    }
  }
  const lines = readFileSync(new URL('./fixtures/questions.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const asked: Asked = { questions: 0, first: 0 };
  for (const line of lines) {
    const [of, question, words] = line.split('\t');
    if (of !== part) continue;
    asked.questions++;
    if (shelf.ask(question!).passages[0]?.text.includes(words!)) asked.first++;
  }
  return asked;
}
