import type { Passage } from '../article/article.ts';
import type { Span as Range } from '../language/sentences.ts';
import { claimOf } from './claim-words.ts';
import type { Quotation } from './quotation.ts';
import { type Finding, findClaim, paragraphGap, type Stretch } from './verification.ts';
import { WordIndex, wordsOf } from './word-index.ts';

/** Passages in which a text to verify is looked for: those that share most of its words. */
const comparedPassages = 12;

/** A quotation with its paragraph, into whose text its offsets are. */
type Placed = Quotation & { paragraph: number };

interface ClaimedArticle {
  /** Entries of its passages. */
  entries: number[];
  quotations: readonly Placed[];
}

/** The passages of a library's articles, to find a text that claims to stand in them. */
export class ClaimIndex {
  readonly #words = new WordIndex();
  readonly #passages: (Passage | null)[] = [];
  readonly #articles = new Map<string, ClaimedArticle>();

  /**
   * Adds an article that is not there.
   * @param statements in reading order
   */
  add(
    { id, language }: { id: string; language: string },
    passages: readonly Passage[],
    statements: readonly Placed[],
  ): void {
    const entries = passages.map((passage) => {
      const entry = this.#words.add(wordsOf(passage.text, language));
      this.#passages[entry] = passage;
      return entry;
    });
    this.#articles.set(id, { entries, quotations: statements.filter(({ kind }) => kind === 'quotation') });
  }

  remove(articleId: string): void {
    for (const entry of this.#articles.get(articleId)?.entries ?? []) {
      this.#words.remove(entry);
      this.#passages[entry] = null;
    }
    this.#articles.delete(articleId);
  }

  /** Where a text stands, in quotation marks or outside them; null where it does not. */
  find(text: string): Finding | null {
    const claim = claimOf(text);
    const words = claim.filter(({ isSign }) => !isSign).map(({ folded }) => folded);
    if (words.length === 0) return null;
    const hits = this.#words.search(words, comparedPassages, () => true);
    return findClaim(
      claim,
      hits.flatMap(({ entry }) => this.#stretches(entry, words.length)),
    );
  }

  /** Paragraphs that may hold a text of so many words: from a passage on, and from the one before it. */
  #stretches(entry: number, words: number): Stretch[] {
    const { entries, quotations } = this.#articles.get(this.#passages[entry]!.articleId)!;
    const at = entries.indexOf(entry);
    const from = (first: number) => {
      let last = first;
      let held = 0;
      while (last + 1 < entries.length && held < words) held += this.#words.wordCount(entries[++last]!);
      const passages = entries.slice(first, last + 1).map((one) => this.#passages[one]!);
      return { passages, speeches: speechesIn(passages, quotations) };
    };
    return at > 0 ? [from(at), from(at - 1)] : [from(at)];
  }
}

/** Quotations in a row of one speaker, where they are several: offsets into the joined passages. */
function speechesIn(passages: readonly Passage[], quotations: readonly Placed[]): Range[][] {
  const offsets = new Map<number, number>();
  let offset = 0;
  for (const { paragraph, text } of passages) {
    offsets.set(paragraph, offset);
    offset += text.length + paragraphGap.length;
  }
  const speeches: Range[][] = [];
  let speaker: string | undefined;
  for (const { paragraph, start, end, speaker: said } of quotations) {
    const at = offsets.get(paragraph);
    if (at === undefined) continue;
    const part = { start: at + start, end: at + end };
    if (said && said.name === speaker) speeches.at(-1)!.push(part);
    else speeches.push([part]);
    speaker = said?.name;
  }
  return speeches.filter((parts) => parts.length > 1);
}
