import type { Passage } from '../article/article.ts';
import { ClaimIndex } from './claim-index.ts';
import { extractStatements } from './extract.ts';
import type { Quotation } from './quotation.ts';
import { SpeakerRegister } from './speaker-register.ts';
import type { KnownSpeaker } from './speakers.ts';
import { type Finding, paragraphGap } from './verification.ts';
import { WordIndex, wordsOf } from './word-index.ts';

/** A quotation with where it stands. `start` and `end` are UTF-16 offsets into the passage's text. */
export interface FoundQuotation extends Quotation {
  articleId: string;
  /** Counted from 1 as in the passage. */
  paragraph: number;
  /** The passage's text: the context. */
  passage: string;
}

/** Whether words stand in the articles: as they are, with changes, or not. */
export type Verdict = (Finding & { quotation: FoundQuotation | null }) | { verdict: 'not found' };

/** Whose quotations are meant, and in which article; all where neither is said. */
export interface Narrowing {
  /** A name, or how it begins. */
  speaker?: string;
  /** An article's id. */
  article?: string;
}

interface Entry {
  quotation: FoundQuotation;
  speakerKey: string | null;
}

/** Every quotation of a library's articles, by words, speaker and article. */
export class QuotationIndex {
  /** Articles added and not read yet: extraction waits until somebody looks a quotation up. */
  readonly #waiting = new Map<string, { language: string; passages: readonly Passage[] }>();
  readonly #words = new WordIndex();
  readonly #claims = new ClaimIndex();
  readonly #speakers = new SpeakerRegister();
  readonly #entries: (Entry | null)[] = [];
  readonly #ofArticle = new Map<string, number[]>();
  #reading: Promise<void> | undefined;

  /** Adds an article, in the place of the one that has its id. */
  add({ id, language }: { id: string; language: string }, passages: readonly Passage[]): void {
    this.remove(id);
    this.#waiting.set(id, { language, passages });
  }

  remove(articleId: string): void {
    this.#waiting.delete(articleId);
    for (const entry of this.#ofArticle.get(articleId) ?? []) {
      const { speakerKey } = this.#entries[entry]!;
      if (speakerKey !== null) this.#speakers.remove(speakerKey);
      this.#words.remove(entry);
      this.#entries[entry] = null;
    }
    this.#ofArticle.delete(articleId);
    this.#claims.remove(articleId);
  }

  /**
   * Reads what was added and not read yet. Without it the first look-up reads everything at once.
   * @param pause is awaited after every article
   */
  async read(pause: () => Promise<void>): Promise<void> {
    this.#reading ??= this.#readWith(pause).finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readWith(pause: () => Promise<void>): Promise<void> {
    for (const id of this.#waiting.keys()) {
      this.#readWaiting(id);
      await pause();
    }
  }

  /** Quotations that have the query's words, the closest first; every one in reading order for no words. */
  words(query: string, { limit, ...narrowing }: Narrowing & { limit: number }): FoundQuotation[] {
    this.#read();
    const accepts = this.#filter(narrowing);
    const words = wordsOf(query);
    if (words.length > 0)
      return this.#words.search(words, limit, accepts).map(({ entry }) => this.#entries[entry]!.quotation);
    const found: FoundQuotation[] = [];
    for (let entry = 0; entry < this.#entries.length && found.length < limit; entry++) {
      if (this.#entries[entry] && accepts(entry)) found.push(this.#entries[entry]!.quotation);
    }
    return found;
  }

  /** An article's statements, quoted and reported, in reading order; no other article is read for them. */
  ofArticle(articleId: string): FoundQuotation[] {
    this.#readWaiting(articleId);
    return (this.#ofArticle.get(articleId) ?? []).map((entry) => this.#entries[entry]!.quotation);
  }

  /** Speakers a word of whose name begins so, of one article where it is said, those with most quotations first. */
  speakers(
    start: string,
    { limit = 25, article }: { limit?: number; article?: string } = {},
  ): KnownSpeaker[] {
    this.#read();
    if (article === undefined) return this.#speakers.beginning(start, limit);
    const keys = (this.#ofArticle.get(article) ?? []).map((entry) => this.#entries[entry]!.speakerKey);
    return this.#speakers.beginning(
      start,
      limit,
      keys.filter((key) => key !== null),
    );
  }

  /** The speaker meant by a name: as written, otherwise the one with most quotations whose name begins so. */
  named(name: string): KnownSpeaker | undefined {
    this.#read();
    return this.#speakers.named(name);
  }

  /** The first speaker with a form of the name, folded by `foldName`, that `matches` accepts. */
  findSpeaker(matches: (foldedName: string) => boolean): KnownSpeaker | undefined {
    this.#read();
    return this.#speakers.find(matches);
  }

  /** Whether `text` is really in the articles, in quotation marks or outside them. */
  verify(text: string): Verdict {
    this.#read();
    const found = this.#claims.find(text);
    return found ? { ...found, quotation: this.#around(found) } : { verdict: 'not found' };
  }

  /** The quotation that overlaps words found in their first paragraph most. */
  #around({ articleId, paragraph, start, end }: Finding): FoundQuotation | null {
    let best: FoundQuotation | null = null;
    let most = 0;
    for (const quotation of this.ofArticle(articleId)) {
      const overlap = Math.min(end, quotation.end) - Math.max(start, quotation.start);
      if (quotation.paragraph !== paragraph || overlap <= most) continue;
      best = quotation;
      most = overlap;
    }
    return best;
  }

  #filter({ speaker, article }: Narrowing): (entry: number) => boolean {
    const known = speaker === undefined ? undefined : this.#speakers.named(speaker);
    return (entry) => {
      const one = this.#entries[entry];
      if (!one || (article !== undefined && one.quotation.articleId !== article)) return false;
      if (speaker === undefined) return true;
      return one.speakerKey !== null && known !== undefined && this.#speakers.of(one.speakerKey) === known;
    };
  }

  #read(): void {
    for (const id of this.#waiting.keys()) this.#readWaiting(id);
  }

  #readWaiting(id: string): void {
    const article = this.#waiting.get(id);
    if (!article) return;
    this.#waiting.delete(id);
    this.#readArticle(id, article.language, article.passages);
  }

  /** Extraction sees the whole article; every quotation goes back to the passage it stands in. */
  #readArticle(articleId: string, language: string, passages: readonly Passage[]): void {
    const own: number[] = [];
    const found = extractStatements(passages.map(({ text }) => text).join(paragraphGap), language);
    let offset = 0;
    let next = 0;
    for (const { paragraph, text } of passages) {
      const end = offset + text.length;
      while (next < found.length && found[next]!.start < end) {
        const one = found[next++]!;
        const place = { articleId, paragraph, passage: text };
        const quotation = { ...one, start: one.start - offset, end: one.end - offset, ...place };
        const entry = this.#words.add(wordsOf(one.text, language));
        this.#entries[entry] = { quotation, speakerKey: one.speaker && this.#speakers.add(one.speaker.name) };
        own.push(entry);
      }
      offset = end + paragraphGap.length;
    }
    this.#ofArticle.set(articleId, own);
    this.#claims.add({ id: articleId, language }, passages, this.ofArticle(articleId));
  }
}
