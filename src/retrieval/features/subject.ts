import type { IndexedArticle } from '../indexed-article.ts';
import type { ArticleEvidence, Pool } from '../pool.ts';
import type { FeatureFamily } from './family.ts';
import { towards } from './likeness.ts';

/**
 * Is the article about something like what is asked: has its title words used like the question's, or its first
 * passage, where news says what happened? See `likeness`.
 */
export const subject: FeatureFamily = {
  name: 'subject',
  features: { likeTitle: 1, likeLead: 1, likeTitleAll: 1 },
  compute(evidence) {
    const { pool, candidate } = evidence;
    const article = pool.articles.get(candidate.article)!;
    const { matcher } = pool;
    if (evidence.compared) {
      article.subject ??= subjectOf(candidate.article, article, pool);
      return article.subject;
    }
    const { title, masks } = article;
    return [matcher.coverage(title), matcher.coverage(title | masks[0]!), 0];
  },
};

function subjectOf(
  { title, forms, passageStarts }: IndexedArticle,
  { title: inTitle, masks }: ArticleEvidence,
  { matcher }: Pool,
): number[] {
  const { likeness } = matcher;
  const best = new Float64Array(matcher.query.terms.length);
  const sums = new Float64Array(2);
  likeness.read(title, 0, title.length, best, sums);
  const likeTitle = matcher.softCoverage(inTitle, best);
  const likeTitleAll = towards(sums);
  likeness.read(forms, passageStarts[0]!, passageStarts[1]!, best, sums);
  return [likeTitle, matcher.softCoverage(inTitle | masks[0]!, best), likeTitleAll];
}
