import { comparePassages, type PassageChange } from '../article/comparison.ts';
import { countWords } from '../article/count-words.ts';
import type { SourceFault } from '../article/fault.ts';
import { toPassages } from '../article/passages.ts';
import type { ArticleMetadata } from '../retrieval/indexed-article.ts';
import { type Library, SameArticleError } from './library.ts';
import { QuotaError } from './quotas.ts';
import { type Readers, readSource } from './sources.ts';

/** What became of an article whose link was read again. */
export type Refreshed =
  | { outcome: 'replaced'; changes: PassageChange[] }
  | { outcome: 'unchanged' }
  /** The link could not be read, or the article is gone: it stays as it was. */
  | { outcome: 'failed'; fault: SourceFault }
  /** The page holds so much less that it may be only the beginning: the article stays as it was. */
  | { outcome: 'shrunk'; words: { before: number; after: number } }
  /** Another article has the new link or words: the article stays as it was. */
  | { outcome: 'same as'; id: string };

/** A corrected story loses sentences; a paywall or a notice leaves a fraction. */
const SHRUNK = 0.5;

/**
 * Reads an own article's link again and puts the new reading in its place, keeping what moderators corrected.
 * @param link where the article is read from
 * @param shrinks whether a reading of less than half the words is taken too
 */
export async function refreshArticle(
  { id, title }: ArticleMetadata,
  link: string,
  library: Library,
  readers: Readers,
  by: string,
  shrinks = false,
): Promise<Refreshed> {
  try {
    library.countReads(1);
  } catch (fault) {
    if (fault instanceof QuotaError) return { outcome: 'failed', fault };
    throw fault;
  }
  const before = library.passages(id);
  for await (const read of readSource({ link }, readers)) {
    if ('error' in read) return { outcome: 'failed', fault: read.error };
    const fresh = await library.withCorrections(id, read.article);
    const after = toPassages({ ...fresh, id });
    const changes = comparePassages(before, after);
    if (changes.length === 0 && fresh.title === title) return { outcome: 'unchanged' };
    const words = { before: wordsIn(before), after: wordsIn(after) };
    if (!shrinks && words.after < words.before * SHRUNK) return { outcome: 'shrunk', words };
    try {
      await library.replace(id, fresh, by);
    } catch (error) {
      if (error instanceof SameArticleError) return { outcome: 'same as', id: error.id };
      throw error;
    }
    return { outcome: 'replaced', changes };
  }
  return { outcome: 'unchanged' };
}

const wordsIn = (passages: readonly { text: string }[]) =>
  passages.reduce((sum, { text }) => sum + countWords(text), 0);
