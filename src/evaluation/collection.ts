import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../article/article.ts';
import type { ArticleMetadata } from '../retrieval/indexed-article.ts';
import { readBeir } from './beir.ts';
import { readSquad } from './squad.ts';

/** A question with what is accepted as its answer. */
export interface Question {
  id: string;
  text: string;
  /** Ids of the passages that answer it. */
  relevant: Set<string>;
  /** Accepted answer strings; empty when the collection gives none. */
  answers: string[];
  /** The sentence that a person picked, if any. */
  sentence: string;
}

/** A question set with the articles it is asked of. */
export interface Collection {
  name: string;
  articles: { metadata: ArticleMetadata; passages: Passage[] }[];
  questions: Question[];
}

/** A collection's passages by id, as text. */
export function textsOf({ articles }: Collection): Map<string, string> {
  return new Map(articles.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])));
}

/**
 * Reads a question set: a SQuAD file, a folder that holds one named `<split>.json`, or a BEIR folder.
 * @throws {Error} naming the file that is missing or malformed.
 */
export function readCollection(path: string, split: string): Collection {
  if (path.endsWith('.json')) return readSquad(path);
  const inside = join(path, `${split}.json`);
  return existsSync(inside) ? { ...readSquad(inside), name: nameOf(path) } : readBeir(path, split);
}

function nameOf(folder: string): string {
  return folder.replace(/\/+$/, '').replace(/^.*\//, '');
}
