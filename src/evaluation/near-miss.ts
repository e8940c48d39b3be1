import type { Retriever } from '../retrieval/retriever.ts';
import type { Collection } from './collection.ts';

/**
 * Uses a retriever while some of its passages are gone: a question whose right passages they are is a near miss then.
 * @param retriever holds the collection; it holds the same passages again when this returns.
 * @param gone ids of passages.
 */
export function withoutPassages<T>(
  retriever: Retriever,
  { articles }: Collection,
  gone: ReadonlySet<string>,
  use: () => T,
): T {
  const changed = articles.filter(({ passages }) => passages.some(({ id }) => gone.has(id)));
  for (const { metadata, passages } of changed) {
    retriever.remove(metadata.id);
    retriever.add(
      metadata,
      passages.filter(({ id }) => !gone.has(id)),
    );
  }
  try {
    return use();
  } finally {
    for (const { metadata, passages } of changed) {
      retriever.remove(metadata.id);
      retriever.add(metadata, passages);
    }
  }
}
