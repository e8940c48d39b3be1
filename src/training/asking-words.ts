import type { Collection } from '../evaluation/collection.ts';
import { tokenize } from '../language/tokens.ts';
import type { AskingWords } from '../retrieval/asking-words.ts';
import { readWord, STOP } from '../retrieval/vocabulary.ts';

/** Questions that must have a word before its rate is believed; the rate is drawn towards the average by as many. */
const FEWEST = 10;
/** Weights above this are left out of the table: they change nothing, and above 1 they are the collection's topics. */
const HIGHEST = 0.85;

/** Questions that a collection must have: with fewer, only the commonest words are asked often enough. */
const ENOUGH = 2000;

/**
 * The collections that asking words are learned from: the largest of each language. The words of qed, now the largest in
 * English, put more first passages right than those of our news, on both.
 */
export function collectionsForAskingWords(collections: readonly Collection[]): Collection[] {
  const largest = new Map<string, Collection>();
  for (const collection of collections) {
    const { language } = collection.articles[0]!.metadata;
    const most = largest.get(language)?.questions.length ?? ENOUGH - 1;
    if (collection.questions.length > most) largest.set(language, collection);
  }
  return [...largest.values()];
}

/** How much a question's words count, by language. */
export function learnAskingWords(collections: readonly Collection[]): AskingWords {
  return Object.fromEntries(
    collectionsForAskingWords(collections).map((collection) => [
      collection.articles[0]!.metadata.language,
      weigh(collection),
    ]),
  );
}

/**
 * How much each word of a question counts: how often the passage that answers has it (in text or title),
 * against the average word. Words that ask (`called`, `located`, `happen`) count less than words that name.
 * @returns by stem; other words are absent and count 1.
 */
function weigh(collection: Collection): Record<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const { metadata, passages } of collection.articles) {
    for (const { id, text } of passages) texts.set(id, terms(`${metadata.title} ${text}`, metadata.language));
  }
  const { language } = collection.articles[0]!.metadata;
  const asked = new Map<string, { questions: number; found: number }>();
  let questions = 0;
  let found = 0;
  for (const { text, relevant } of collection.questions) {
    for (const term of terms(text, language)) {
      const count = asked.get(term) ?? { questions: 0, found: 0 };
      const hit = [...relevant].some((id) => texts.get(id)?.has(term));
      asked.set(term, count);
      count.questions++;
      questions++;
      if (hit) {
        count.found++;
        found++;
      }
    }
  }
  const average = found / questions;
  const weights: Record<string, number> = {};
  for (const [term, count] of [...asked].sort((a, b) => b[1].questions - a[1].questions)) {
    const weight = (count.found + FEWEST * average) / (count.questions + FEWEST) / average;
    if (count.questions >= FEWEST && weight <= HIGHEST)
      weights[term] = Math.max(0.01, Number(weight.toFixed(2)));
  }
  return weights;
}

function terms(text: string, language: string): Set<string> {
  const words = tokenize(text, language).map(({ text: word }) => readWord(word, language));
  return new Set(words.filter(({ flags }) => !(flags & STOP)).map(({ term }) => term));
}
