import type { Library } from '../library/library.ts';
import { MemberError } from './command.ts';
import { LIMITS } from './limits.ts';

/** The article that a member picked from the list, or typed the title of. */
export function findArticle(library: Library, picked: string) {
  const article = library
    .articles()
    .find(({ id, title }) => id === picked || title.toLowerCase() === picked.trim().toLowerCase());
  if (!article) throw new MemberError('ask.unknownArticle', { name: picked.slice(0, LIMITS.choiceText) });
  return article;
}

/** Choices for an option that takes an article: those whose titles hold what is typed. */
export const articleChoices = (articles: readonly { id: string; title: string }[], typed: string) =>
  articles
    .filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ id, title }) => ({ name: title, value: id }));
