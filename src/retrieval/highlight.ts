import { sentences } from '../language/sentences.ts';
import type { Range } from './answer.ts';
import type { IndexedArticle } from './indexed-article.ts';
import type { Matcher } from './matches.ts';

/** The sentence of a passage that answers best. */
export function highlight(article: IndexedArticle, ordinal: number, matcher: Matcher): Range {
  const { text } = article.passages[ordinal]!;
  const spans = sentences(text);
  const first = article.firstSentences[ordinal]!;
  let best: Range = spans[0] ?? { start: 0, end: text.length };
  let most = -1;
  spans.forEach((span, at) => {
    const from = article.sentenceStarts[first + at]!;
    const idf = matcher.idf(matcher.mask(article.forms, from, article.sentenceStarts[first + at + 1]!));
    if (idf > most) [best, most] = [span, idf];
  });
  return best;
}
