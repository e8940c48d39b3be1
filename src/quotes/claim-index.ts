import type { Passage } from '../article/article.ts';
import { claimOf, type Finding, findClaim } from './verification.ts';
import { WordIndex, wordsOf } from './word-index.ts';

/** Passages in which a text to verify is looked for: those that share most of its words. */
const comparedPassages = 12;

/** The passages of a library's articles, to find a text that claims to stand in them. */
export class ClaimIndex {
  readonly #words = new WordIndex();
  readonly #passages: (Passage | null)[] = [];
  readonly #ofArticle = new Map<string, number[]>();

  /** Adds an article that is not there. */
  add(articleId: string, passages: readonly Passage[], language: string): void {
    const own = passages.map((passage) => {
      const entry = this.#words.add(wordsOf(passage.text, language));
      this.#passages[entry] = passage;
      return entry;
    });
    this.#ofArticle.set(articleId, own);
  }

  remove(articleId: string): void {
    for (const entry of this.#ofArticle.get(articleId) ?? []) {
      this.#words.remove(entry);
      this.#passages[entry] = null;
    }
    this.#ofArticle.delete(articleId);
  }

  /** Where a text stands, in quotation marks or outside them; null where it does not. */
  find(text: string): Finding | null {
    const claim = claimOf(text);
    if (claim.length === 0) return null;
    const query = claim.map(({ folded }) => folded);
    const hits = this.#words.search(query, comparedPassages, () => true);
    return findClaim(
      claim,
      hits.flatMap(({ entry }) => this.#stretches(entry, claim.length)),
    );
  }

  /** Paragraphs in a row that may hold a text of so many words: from a passage on, and from the one before it. */
  #stretches(entry: number, words: number): Passage[][] {
    const own = this.#ofArticle.get(this.#passages[entry]!.articleId)!;
    const at = own.indexOf(entry);
    const from = (first: number) => {
      let last = first;
      let held = 0;
      while (last + 1 < own.length && held < words) held += this.#words.wordCount(own[++last]!);
      return own.slice(first, last + 1).map((one) => this.#passages[one]!);
    };
    return at > 0 ? [from(at), from(at - 1)] : [from(at)];
  }
}
