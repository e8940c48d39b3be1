import type { Article } from '../article/article.ts';
import { toPassages } from '../article/passages.ts';

/** As long as an ordinary news story. */
const PARAGRAPHS = 12;

/**
 * English articles of paragraphs drawn from real ones, each with a number of its own: no two have the same words.
 * @param from number of the first
 */
export function* stories(articles: readonly Article[], count: number, from = 0): Generator<Article> {
  const english = articles.filter(({ language }) => language === 'en');
  const texts = english.flatMap((article) =>
    toPassages(article).map(({ text }) => text.replaceAll('\n', ' ')),
  );
  for (let n = from; n < from + count; n++) {
    const blocks = Array.from({ length: PARAGRAPHS }, (_, i) => ({
      kind: 'paragraph' as const,
      // Steps that share no factor with each other, so that the mixture repeats late.
      text: `${texts[(n * 7 + i * 13 + ((n * i) % 11)) % texts.length]} (${n}-${i})`,
    }));
    yield {
      id: `story-${n}`,
      title: `Story ${n}: ${texts[n % texts.length]!.slice(0, 40).trim()}`,
      language: 'en',
      blocks,
    };
  }
}
