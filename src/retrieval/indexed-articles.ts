import type { Passage } from '../article/article.ts';
import {
  type ArticleMetadata,
  contentTerms,
  type IndexedArticle,
  type ReadArticle,
  readArticle,
} from './indexed-article.ts';
import { PassageIndex } from './passage-index.ts';
import { withRoom } from './typed-arrays.ts';
import { Vocabulary } from './vocabulary.ts';

/** The articles of a library, kept in step with the index of their passages. */
export class IndexedArticles {
  readonly vocabulary = new Vocabulary();
  readonly index = new PassageIndex();
  readonly #articles = new Map<string, IndexedArticle>();
  /** By the number a passage has in the index: its article. */
  readonly #owners: (IndexedArticle | undefined)[] = [];
  /** By the number a passage has in the index: which of its article's passages it is. */
  #ordinals = new Int32Array(1024);
  /** Number of articles by language. */
  readonly #languages = new Map<string, number>();

  /** Adds an article whose id no other has. */
  add(metadata: ArticleMetadata, passages: readonly Passage[]): void {
    const reading = readArticle(metadata, passages, this.vocabulary);
    let step = reading.next();
    while (!step.done) step = reading.next();
    this.#insert(step.value);
  }

  /** Adds an article in the place of the one that has its id, if any; until it is there, the old one is found. */
  async replace(
    metadata: ArticleMetadata,
    passages: readonly Passage[],
    breathe: () => Promise<void>,
  ): Promise<void> {
    const reading = readArticle(metadata, passages, this.vocabulary);
    let step = reading.next();
    while (!step.done) {
      await breathe();
      step = reading.next();
    }
    this.remove(metadata.id);
    this.#insert(step.value);
  }

  #insert(read: ReadArticle): void {
    const { metadata, forms, passageStarts } = read;
    const article = { ...read, from: this.#owners.length };
    const title = contentTerms(read.title, this.vocabulary);
    for (let ordinal = 0; ordinal < read.passages.length; ordinal++) {
      const words = forms.subarray(passageStarts[ordinal], passageStarts[ordinal + 1]);
      this.index.add(contentTerms(words, this.vocabulary), title);
      this.#owners.push(article);
      this.#ordinals = withRoom(this.#ordinals, this.#owners.length);
      this.#ordinals[article.from + ordinal] = ordinal;
    }
    this.#articles.set(metadata.id, article);
    this.#languages.set(metadata.language, (this.#languages.get(metadata.language) ?? 0) + 1);
  }

  /** Removes an article with all its passages. @returns false when there is none of this id. */
  remove(id: string): boolean {
    const article = this.#articles.get(id);
    if (!article) return false;
    const { from, forms, title, passages, metadata } = article;
    const to = from + passages.length;
    this.index.remove(
      { from, to },
      contentTerms(forms, this.vocabulary),
      contentTerms(title, this.vocabulary),
    );
    this.#owners.fill(undefined, from, to);
    this.#articles.delete(id);
    const left = this.#languages.get(metadata.language)! - 1;
    if (left > 0) this.#languages.set(metadata.language, left);
    else this.#languages.delete(metadata.language);
    return true;
  }

  get(id: string): IndexedArticle | undefined {
    return this.#articles.get(id);
  }

  /** The article that a passage of the index belongs to. */
  ownerOf(passage: number): IndexedArticle {
    return this.#owners[passage]!;
  }

  /** Which of its article's passages a passage of the index is, from 0: told without fetching the article. */
  ordinalOf(passage: number): number {
    return this.#ordinals[passage]!;
  }

  /** Languages of the articles. */
  languages(): string[] {
    return [...this.#languages.keys()];
  }

  /** The language of most articles; English without any. */
  mainLanguage(): string {
    let main = 'en';
    let most = 0;
    for (const [language, count] of this.#languages) if (count > most) [main, most] = [language, count];
    return main;
  }
}
