import type { Article } from '../article/article.ts';
import { toPassages } from '../article/passages.ts';

/** Words of a passage that a question repeats: about as many as people type. */
const WORDS = 5;

/** Questions in keywords, each with some long words of one passage. @param random numbers from 0 to 1 */
export function* questionsOn(articles: readonly Article[], random: () => number): Generator<string, never> {
  const texts = articles.flatMap((article) => toPassages(article).map(({ text }) => text));
  for (;;) {
    const text = texts[Math.floor(random() * texts.length)]!;
    const words = text.match(/\p{L}{5,}/gu) ?? [text.slice(0, 20)];
    const from = Math.floor(random() * Math.max(1, words.length - WORDS));
    yield words.slice(from, from + WORDS).join(' ');
  }
}
