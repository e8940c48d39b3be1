import { fileURLToPath } from 'node:url';
import type { Article } from '../article/article.ts';
import { readFolder } from '../article/readers/folder.ts';
import { Shelf } from './shelf.ts';

/** The folder of the articles that ship with the bot. */
const FOLDER = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Reads the shipped articles; faulty files are reported and the rest is there. */
export const readCorpus = () => readFolder(FOLDER);

/** The shipped articles as all servers share them: to be read, never changed. */
export class Corpus {
  readonly articles: ReadonlyMap<string, Article>;
  readonly shelf: Shelf;

  constructor(articles: Iterable<Article>) {
    this.articles = new Map(Array.from(articles, (article) => [article.id, article]));
    this.shelf = new Shelf(this.articles.values());
  }
}
