import type { Passage } from '../article/article.ts';
import { normalize, stripAccents } from '../language/fold.ts';
import { tokenize } from '../language/tokens.ts';
import { type Change, compare, type Word } from './difference.ts';
import { extractQuotations } from './extract.ts';
import type { Quotation } from './quotation.ts';
import { foldName, type KnownSpeaker, mergeSpeakers } from './speakers.ts';
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
export type Verdict =
  | {
      verdict: 'exact' | 'altered';
      changes: Change[];
      articleId: string;
      paragraph: number;
      /** Where the passage has the words, UTF-16 offsets. */
      start: number;
      end: number;
      quotation: FoundQuotation | null;
      passage: string;
    }
  | { verdict: 'not found' };

/** Below this share of its words in a source, in order, a text is another text and not an altered one. */
const alteredShare = 0.6;
/** Passages that a text is compared with word by word. */
const comparedPassages = 12;
/** A text is compared up to this many words; with passages of 400 words that takes 0.4 s (measured). */
const longestClaim = 1000;

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
  #speakers: Map<string, KnownSpeaker> | null = null;

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
      this.#entries[entry] = null;
    }
    for (const entry of own.passages) {
      this.#passages.remove(entry);
      this.#texts[entry] = null;
    }
    this.#ofArticle.delete(articleId);
    this.#speakers = null;
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

  /** An article's quotations in reading order; no other article is read for them. */
  ofArticle(articleId: string): FoundQuotation[] {
    const waiting = this.#waiting.get(articleId);
    if (waiting) {
      this.#waiting.delete(articleId);
      this.#readArticle(articleId, waiting.language, waiting.passages);
    }
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
    const claim = comparable(text.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '')).slice(0, longestClaim);
    if (claim.length === 0) return { verdict: 'not found' };
    const query = claim.map(({ folded }) => folded);
    let best: Verdict = { verdict: 'not found' };
    let bestShare = alteredShare;
    for (const { entry } of this.#passages.search(query, comparedPassages, () => true)) {
      const passage = this.#texts[entry]!;
      const source = comparable(passage.text);
      const { shared, from, to, changes } = compare(claim, source);
      const share = shared / Math.max(claim.length, to - from);
      if (share < bestShare || (share === bestShare && best.verdict !== 'not found')) continue;
      bestShare = share;
      const start = source[from]?.start ?? 0;
      const end = source[to - 1]?.end ?? 0;
      const { articleId, paragraph } = passage;
      const verdict = share === 1 ? 'exact' : 'altered';
      best = {
        verdict,
        changes,
        articleId,
        paragraph,
        start,
        end,
        passage: passage.text,
        quotation: this.#around(passage, start, end),
      };
    }
    return best;
  }

  /** The quotation of a passage that overlaps a range most. */
  #around({ articleId, paragraph }: Passage, start: number, end: number): FoundQuotation | null {
    let best: FoundQuotation | null = null;
    let most = 0;
    for (const entry of this.#ofArticle.get(articleId)?.quotations ?? []) {
      const { quotation } = this.#entries[entry]!;
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
    this.#speakers ??= mergeSpeakers(this.#entries.flatMap((entry) => entry?.quotation.speaker ?? []));
    return this.#speakers;
  }

  #read(): void {
    for (const [id, { language, passages }] of this.#waiting) this.#readArticle(id, language, passages);
    this.#waiting.clear();
  }

  /** Extraction sees the whole article; every quotation goes back to the passage it stands in. */
  #readArticle(articleId: string, language: string, passages: readonly Passage[]): void {
    const own = { quotations: [] as number[], passages: [] as number[] };
    const gap = '\n\n';
    const found = extractQuotations(passages.map(({ text }) => text).join(gap), language);
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
        this.#entries[at] = { quotation, speakerKey: one.speaker && foldName(one.speaker.name) };
        own.quotations.push(at);
      }
      offset = end + gap.length;
    }
    this.#ofArticle.set(articleId, own);
    this.#speakers = null;
  }
}

function comparable(text: string): (Word & { start: number; end: number })[] {
  return tokenize(text, 'en').map(({ text: written, start, end }) => ({
    written,
    folded: stripAccents(normalize(written, 'en')),
    start,
    end,
  }));
}
