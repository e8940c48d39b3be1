import { readFileSync } from 'node:fs';
import { type Collection, type Question, textsOf } from '../evaluation/collection.ts';
import { sentences } from '../language/sentences.ts';

/**
 * A collection's articles with other questions on them, each with the sentence that answers. Those of `qed-questions.tsv`
 * were written by language models, three for each of 5,037 passages of qed of 3 to 14 sentences that answer no question of
 * its `test`: as people ask who know the subject but not the passage. They help to choose sentences; passages are ranked
 * no better with them. A file has one a line: a passage's id, the number of its sentence, counted from 1, and the
 * question, with tabs in between.
 * @throws {Error} naming the line that is malformed or names a passage or sentence that the collection does not have.
 */
export function moreQuestions(collection: Collection, file: string): Collection {
  const { name, articles } = collection;
  const texts = textsOf(collection);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const questions = lines.map((line, at): Question => {
    const [passage, number, text] = line.split('\t');
    const span = sentences(texts.get(passage!) ?? '')[Number(number) - 1];
    if (!span || !text)
      throw new Error(`${file}, line ${at + 1}: no passage, sentence and question of ${name}`);
    const sentence = texts.get(passage!)!.slice(span.start, span.end);
    return { id: `${name}-${at + 1}`, text, relevant: new Set([passage!]), answers: [], sentence };
  });
  return { name, articles, questions };
}
