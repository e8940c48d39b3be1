import type { Library } from '../library/library.ts';
import { MemberError } from './command.ts';
import { LIMITS } from './limits.ts';
import { holdsTyped } from './typed.ts';

/**
 * The article that a member picked from the list, typed the title of, or typed enough of to mean no other.
 * @throws {MemberError} when there is none, or more than one
 */
export function findArticle(library: Library, picked: string) {
  const articles = library.articles();
  const typed = picked.trim().toLowerCase();
  const titled = articles.find(({ id, title }) => id === picked || title.toLowerCase() === typed);
  if (titled) return titled;
  const [holding, ...others] = articles.filter(({ title }) => title.toLowerCase().includes(typed));
  if (holding && others.length === 0 && typed !== '') return holding;
  throw new MemberError('ask.unknownArticle', { name: picked.slice(0, LIMITS.choiceText) });
}

/** The article that a button names. @throws {MemberError} when it was removed */
export function articleOf(library: Library, id: string) {
  const article = library.article(id);
  if (!article) throw new MemberError('article.gone');
  return article;
}

/** A library's articles in the order in which they are looked for: the server's own before the shipped, newest first. */
export function inOfferedOrder(library: Library) {
  const articles = library.articles().toReversed();
  const isOwn = ({ id }: { id: string }) => !library.isShipped(id);
  return [...articles.filter(isOwn), ...articles.filter((article) => !isOwn(article))];
}

/** Choices for an option that takes an article: those whose titles hold the words typed. */
export const articleChoices = (articles: readonly { id: string; title: string }[], typed: string) =>
  articles
    .filter(({ title }) => holdsTyped(title, typed))
    .map(({ id, title }) => ({ name: title, value: id }));
