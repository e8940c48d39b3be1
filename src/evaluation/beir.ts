import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../language/detect.ts';
import type { Collection, Question } from './collection.ts';

interface BeirLine {
  _id: string;
  title?: string;
  text: string;
  metadata?: { article?: string; position?: number; answers?: string[]; sentence?: string };
}

/**
 * Reads a BEIR folder: `corpus.jsonl`, `queries.jsonl`, `qrels/<split>.tsv`. Passages keep their ids.
 * @throws {Error} naming the file (and line) that is missing or malformed.
 */
export function readBeir(folder: string, split: string): Collection {
  const articles = readArticles(join(folder, 'corpus.jsonl'));
  const relevant = readQrels(join(folder, 'qrels', `${split}.tsv`));
  const questions: Question[] = [];
  for (const { _id: id, text, metadata } of readLines(join(folder, 'queries.jsonl'))) {
    const passages = relevant.get(id);
    if (!passages) continue;
    const { answers = [], sentence = '' } = metadata ?? {};
    questions.push({ id, text, relevant: passages, answers, sentence });
  }
  return { name: folder.replace(/\/+$/, '').replace(/^.*\//, ''), articles, questions };
}

function readArticles(file: string): Collection['articles'] {
  const grouped = new Map<string, BeirLine[]>();
  for (const line of readLines(file)) {
    const article = line.metadata?.article ?? line._id;
    const lines = grouped.get(article);
    if (lines) lines.push(line);
    else grouped.set(article, [line]);
  }
  const language = commonLanguage(Array.from(grouped.values(), ([first]) => first!.text));
  return Array.from(grouped, ([id, lines]) => {
    lines.sort((a, b) => (a.metadata?.position ?? 0) - (b.metadata?.position ?? 0));
    const metadata = { id, title: lines[0]!.title ?? '', language };
    const passages = lines.map(({ _id, text }, at) => ({ id: _id, articleId: id, paragraph: at + 1, text }));
    return { metadata, passages };
  });
}

/** Articles that the language is told from. */
const LANGUAGE_SAMPLE = 50;

/**
 * A collection is in one language; the one that most of its articles seem to be in.
 * @param texts one of each article
 */
export function commonLanguage(texts: readonly string[]): string {
  const votes = new Map<string, number>();
  for (const text of texts.slice(0, LANGUAGE_SAMPLE)) {
    const language = detectLanguage(text);
    if (language) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

function readQrels(file: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of read(file).split('\n').slice(1)) {
    const [question, passage, grade] = line.trim().split('\t');
    if (!question || !passage || !(Number(grade) > 0)) continue;
    const passages = relevant.get(question);
    if (passages) passages.add(passage);
    else relevant.set(question, new Set([passage]));
  }
  return relevant;
}

function readLines(file: string): BeirLine[] {
  const lines: BeirLine[] = [];
  read(file)
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return;
      try {
        lines.push(JSON.parse(line));
      } catch {
        throw new Error(`${file}:${at + 1}: not a line of JSON`);
      }
    });
  return lines;
}

function read(file: string): string {
  if (!existsSync(file))
    throw new Error(
      `${file} does not exist: a BEIR folder holds corpus.jsonl, queries.jsonl and qrels/<split>.tsv`,
    );
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}
