import type { Library } from '../library/library.ts';
import { UsageError } from './command.ts';

/** @throws {UsageError} naming the articles there are, when none has the id */
export function requireArticle(library: Library, id: string): void {
  const ids = library.articles().map((article) => article.id);
  if (!ids.includes(id)) throw new UsageError(`there is no article "${id}"; known: ${ids.join(', ')}`);
}
