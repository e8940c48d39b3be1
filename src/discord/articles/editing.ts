import type { ModalSubmitFields, ModalSubmitInteraction } from 'discord.js';
import { toIsoDate } from '../../article/readers/dates.ts';
import { type Corrections, type Library, SameArticleError } from '../../library/library.ts';
import type { ArticleMetadata } from '../../retrieval/indexed-article.ts';
import { articleLine } from '../citation-lines.ts';
import { MemberError } from '../command.ts';
import { ACCENT, container, type Message, text } from '../message.ts';
import type { Say } from '../messages/say.ts';
import { cut } from '../text.ts';
import { shownIn } from './forms.ts';

/** Characters of a wrong value that are named in the sentence about it. */
const NAMED = 100;

/** Whether something is an address that a reader of a citation can open. */
export function isWebLink(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}

/**
 * Saves what was changed in the form. A value that cannot be saved is left out with a sentence that says why;
 * the others are saved all the same.
 * @throws {MemberError} when the article is shipped
 */
export async function saveCorrections(
  { fields, user }: ModalSubmitInteraction,
  article: ArticleMetadata,
  library: Library,
  say: Say,
): Promise<Message> {
  if (library.isShipped(article.id)) throw new MemberError('article.shipped', { title: article.title });
  const { corrections, refused } = readForm(fields, article, say);
  let isSaved = false;
  const save = async (some: Corrections) => {
    if (Object.keys(some).length === 0) return;
    await library.edit(article.id, some, user.id);
    isSaved = true;
  };
  try {
    await save(corrections);
  } catch (error) {
    if (!(error instanceof SameArticleError)) throw error;
    refused.push(say.markdown('article.same', { title: library.article(error.id)?.title ?? '' }));
    const { url: _, ...others } = corrections;
    await save(others);
  }
  const line = `**${articleLine(library.article(article.id) ?? article, say)}**`;
  const saved = isSaved || refused.length === 0 ? [say('article.saved')] : [];
  return { components: [container(ACCENT.notice, [text([line, ...saved, ...refused].join('\n'))])] };
}

/** The values that differ from those the form was opened with, and sentences about those that are wrong. */
function readForm(fields: ModalSubmitFields, article: ArticleMetadata, say: Say) {
  const corrections: Corrections = {};
  const refused: string[] = [];
  for (const field of ['title', 'url', 'publisher', 'author', 'published'] as const) {
    const typed = fields.getTextInputValue(field).trim();
    if (typed === shownIn(article, field).trim()) continue;
    if (field === 'title') {
      if (typed !== '') corrections.title = typed;
    } else if (field === 'url' && typed !== '' && !isWebLink(typed))
      refused.push(say.markdown('article.badLink', { link: cut(typed, NAMED) }));
    else if (field === 'published' && typed !== '') {
      const date = toIsoDate(typed);
      if (date) corrections.published = date;
      else refused.push(say.markdown('article.badDate', { date: cut(typed, NAMED) }));
    } else corrections[field] = typed || undefined;
  }
  return { corrections, refused };
}
