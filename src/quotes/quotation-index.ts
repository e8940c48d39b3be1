import type { Passage } from '../article/article.ts';
import { extractStatements } from './extract.ts';
import type { Quotation } from './quotation.ts';
import { foldName, type KnownSpeaker, mergeSpeakers } from './speakers.ts';
import { claimOf, type Finding, findClaim, paragraphGap } from './verification.ts';
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

/** Passages in which a text to verify is looked for: those that share most of its words. */
const comparedPassages = 12;

interface Entry {
  quotation: FoundQuotation;
  speakerKey: string | null;
}

/** Every quotation of a library's articles, by words, speaker and article. */
export class QuotationIndex {
  /** Articles added and not read yet: extraction waits until somebody looks a quotation up. */
  readonly #waiting = new Map<string, { language: string; passages: readonly Passage[] }>();
  readonly #quotations = new WordIndex();
  readonly #passages = new WordIndex();
  readonly #entries: (Entry | null)[] = [];
  readonly #texts: (Passage | null)[] = [];
  readonly #ofArticle = new Map<string, { quotations: number[]; passages: number[] }>();
  /** Names as written, by `foldName`, with how many statements each has. */
  readonly #forms = new Map<string, KnownSpeaker>();
  #speakers: Map<string, KnownSpeaker> | null = null;
  #reading: Promise<void> | undefined;

  /** Adds an article, in the place of the one that has its id. */
  add({ id, language }: { id: string; language: string }, passages: readonly Passage[]): void {
    this.remove(id);
    this.#waiting.set(id, { language, passages });
  }

  remove(articleId: string): void {
    this.#waiting.delete(articleId);
    const own = this.#ofArticle.get(articleId);
    if (!own) return;
    for (const entry of own.quotations) {
      this.#quotations.remove(entry);
      this.#discount(this.#entries[entry]!.speakerKey);
      this.#entries[entry] = null;
    }
    for (const entry of own.passages) {
      this.#passages.remove(entry);
      this.#texts[entry] = null;
    }
    this.#ofArticle.delete(articleId);
    this.#speakers = null;
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
  words(
    query: string,
    { speaker, article, limit }: { speaker?: string; article?: string; limit: number },
  ): FoundQuotation[] {
    this.#read();
    const accepts = this.#filter(speaker, article);
    const words = wordsOf(query);
    if (words.length > 0)
      return this.#quotations
        .search(words, limit, accepts)
        .map(({ entry }) => this.#entries[entry]!.quotation);
    const found: FoundQuotation[] = [];
    for (let entry = 0; entry < this.#entries.length && found.length < limit; entry++) {
      if (this.#entries[entry] && accepts(entry)) found.push(this.#entries[entry]!.quotation);
    }
    return found;
  }

  /** An article's statements, quoted and reported, in reading order; no other article is read for them. */
  ofArticle(articleId: string): FoundQuotation[] {
    this.#readWaiting(articleId);
    const entries = this.#ofArticle.get(articleId)?.quotations ?? [];
    return entries.map((entry) => this.#entries[entry]!.quotation);
  }

  /** Speakers one of whose names begins so, those with most quotations first. */
  speakers(prefix: string, limit = 25): KnownSpeaker[] {
    this.#read();
    const start = foldName(prefix.trim());
    const unique = new Set(this.#known().values());
    return [...unique]
      .filter(({ name }) => {
        const folded = foldName(name);
        return folded.startsWith(start) || folded.includes(` ${start}`);
      })
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, limit);
  }

  /** Whether `text` is really in the articles, in quotation marks or outside them. */
  verify(text: string): Verdict {
    this.#read();
    const claim = claimOf(text);
    if (claim.length === 0) return { verdict: 'not found' };
    const query = claim.map(({ folded }) => folded);
    const hits = this.#passages.search(query, comparedPassages, () => true);
    const found = findClaim(
      claim,
      hits.flatMap(({ entry }) => this.#stretches(entry, claim.length)),
    );
    return found ? { ...found, quotation: this.#around(found) } : { verdict: 'not found' };
  }

  /** Paragraphs in a row that may hold a text of so many words: from a passage on, and from the one before it. */
  #stretches(entry: number, words: number): Passage[][] {
    const { passages } = this.#ofArticle.get(this.#texts[entry]!.articleId)!;
    const at = passages.indexOf(entry);
    const from = (first: number) => {
      let last = first;
      let held = 0;
      while (last + 1 < passages.length && held < words) held += this.#passages.wordCount(passages[++last]!);
      return passages.slice(first, last + 1).map((one) => this.#texts[one]!);
    };
    return at > 0 ? [from(at), from(at - 1)] : [from(at)];
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

  #filter(speaker: string | undefined, article: string | undefined): (entry: number) => boolean {
    const known = speaker === undefined ? undefined : this.named(speaker);
    return (entry) => {
      const one = this.#entries[entry];
      if (!one || (article !== undefined && one.quotation.articleId !== article)) return false;
      if (speaker === undefined) return true;
      return one.speakerKey !== null && known !== undefined && this.#known().get(one.speakerKey) === known;
    };
  }

  /** The speaker meant by a name: as written, otherwise the one with most quotations who begins so. */
  named(name: string): KnownSpeaker | undefined {
    this.#read();
    return this.#known().get(foldName(name)) ?? this.speakers(name, 1)[0];
  }

  #known(): Map<string, KnownSpeaker> {
    this.#speakers ??= mergeSpeakers(this.#forms);
    return this.#speakers;
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
    const own = { quotations: [] as number[], passages: [] as number[] };
    const text = passages.map((passage) => passage.text).join(paragraphGap);
    const found = extractStatements(text, language);
    let offset = 0;
    let next = 0;
    for (const passage of passages) {
      const entry = this.#passages.add(wordsOf(passage.text, language));
      this.#texts[entry] = passage;
      own.passages.push(entry);
      const end = offset + passage.text.length;
      while (next < found.length && found[next]!.start < end) {
        const one = found[next++]!;
        const quotation = {
          ...one,
          start: one.start - offset,
          end: one.end - offset,
          articleId,
          paragraph: passage.paragraph,
          passage: passage.text,
        };
        const at = this.#quotations.add(wordsOf(one.text, language));
        this.#entries[at] = { quotation, speakerKey: one.speaker && this.#count(one.speaker.name) };
        own.quotations.push(at);
      }
      offset = end + paragraphGap.length;
    }
    this.#ofArticle.set(articleId, own);
    this.#speakers = null;
  }

  /** @returns the key of the name */
  #count(name: string): string {
    const key = foldName(name);
    const form = this.#forms.get(key);
    if (form) form.count++;
    else this.#forms.set(key, { name, count: 1 });
    return key;
  }

  #discount(key: string | null): void {
    const form = key === null ? undefined : this.#forms.get(key);
    if (form && --form.count === 0) this.#forms.delete(key!);
  }
}
