import type { Article } from '../article/article.ts';
import type { SourceFault } from '../article/fault.ts';
import type { Added } from '../store/articles.ts';
import { type Readers, readSource, type Source } from './sources.ts';

/** What became of one source that was to be loaded. */
export type Imported =
  | { source: string; article: Article; result: Added }
  | { source: string; error: SourceFault };

/** A library, or the stored articles alone where nobody asks them meanwhile. */
export interface Importer {
  add(articles: readonly Article[], by: string): Promise<Added[]>;
}

/**
 * Articles stored in one transaction: waiting for the disk is most of the time that storing takes, and this
 * many share one wait while all that waits behind them is served again after a few milliseconds.
 */
const BATCH = 32;

/**
 * Reads sources one after another and loads what they hold. What has been yielded is on the disk.
 * @param progress is told how many sources are read
 * @throws when the store fails; what was yielded before stays loaded
 */
export async function* importSources(
  sources: Iterable<Source>,
  readers: Readers,
  into: Importer,
  by: string,
  progress: (read: number) => unknown = () => {},
): AsyncGenerator<Imported> {
  let batch: { source: string; article: Article }[] = [];
  const store = async (): Promise<Imported[]> => {
    const stored = batch;
    batch = [];
    const results = await into.add(
      stored.map(({ article }) => article),
      by,
    );
    return stored.map((each, i) => ({ ...each, result: results[i]! }));
  };
  let done = 0;
  for (const source of sources) {
    for await (const read of readSource(source, readers)) {
      if ('error' in read) yield read;
      else if (batch.push(read) >= BATCH) yield* await store();
    }
    progress(++done);
  }
  if (batch.length > 0) yield* await store();
}
