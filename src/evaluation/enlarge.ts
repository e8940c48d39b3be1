import type { Collection } from './collection.ts';
import { random } from './random.ts';

/** Words that stand in this many of a collection's passages at most are taken for what a passage is about. */
const RARE = 20;
/** Share of the rare words that a copy exchanges, so that it tells of other people, places and things. */
const EXCHANGED = 0.6;
const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;

/**
 * A collection with `size` passages at least, made of the given one and of copies of its articles. Every copy
 * exchanges part of the rare words, some for words of its own, some for words of other articles: the
 * vocabulary grows with the library and common words stay as common as they were. The questions stay those of
 * the collection; a copy of a right passage counts as right too: one that still matches best is no mistake.
 */
export function enlarge(collection: Collection, size: number): Collection {
  const { name, articles, questions } = collection;
  const frequencies = new Map<string, number>();
  for (const { passages } of articles) {
    for (const { text } of passages) {
      for (const word of new Set(text.match(WORD))) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  const rare = [...frequencies].filter(([, frequency]) => frequency <= RARE).map(([word]) => word);
  const enlarged = [...articles];
  let count = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  const next = random(1);
  const copies = new Map<string, string[]>();
  for (let copy = 1; count < size; copy++) {
    for (const { metadata, passages } of articles) {
      if (count >= size) break;
      // Within an article a word is always exchanged for the same one: what it tells stays coherent.
      const exchanged = new Map<string, string>();
      const other = (word: string): string => {
        if (frequencies.get(word)! > RARE) return word;
        let found = exchanged.get(word);
        if (found === undefined) {
          found = word;
          if (next() < EXCHANGED)
            found = next() < 0.5 ? ownWord(word, copy) : rare[Math.floor(next() * rare.length)]!;
          exchanged.set(word, found);
        }
        return found;
      };
      const rewrite = (text: string) =>
        text.replace(WORD, (word) => (frequencies.has(word) ? other(word) : word));
      const id = `${metadata.id}~${copy}`;
      enlarged.push({
        metadata: { ...metadata, id, title: rewrite(metadata.title) },
        passages: passages.map((passage) => ({
          ...passage,
          id: `${passage.id}~${copy}`,
          articleId: id,
          text: rewrite(passage.text),
        })),
      });
      for (const passage of passages) {
        const known = copies.get(passage.id) ?? [];
        copies.set(passage.id, [...known, `${passage.id}~${copy}`]);
      }
      count += passages.length;
    }
  }
  if (enlarged.length === articles.length) return collection;
  return {
    name: `${name} with altered copies of its articles`,
    articles: enlarged,
    questions: questions.map((question) => ({
      ...question,
      relevant: new Set([...question.relevant].flatMap((id) => [id, ...(copies.get(id) ?? [])])),
    })),
  };
}

/** A word that only this copy has, and that looks like a word: its beginning with letters that stand for the copy. */
function ownWord(word: string, copy: number): string {
  let ending = '';
  for (let rest = copy; rest > 0; rest = Math.floor(rest / 20))
    ending += 'bcdfghjklmnpqrstvwxz'.charAt(rest % 20) + 'aeiou'.charAt(rest % 5);
  return word.slice(0, -1) + ending;
}
