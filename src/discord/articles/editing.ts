import type { ModalSubmitInteraction } from 'discord.js';
import { toIsoDate } from '../../article/readers/dates.ts';
import { type Corrections, type Library, SameArticleError } from '../../library/library.ts';
import type { ArticleMetadata } from '../../retrieval/indexed-article.ts';
import { ACCENT, container, type Message, text } from '../message.ts';
import type { Say } from '../messages/say.ts';
import { articleLine } from '../render-answer.ts';
import { cut } from '../text.ts';

/** Characters of a wrong value that are named in the sentence about it. */
const NAMED = 100;

/** Whether something is an address that a reader of a citation can open. */
export function isWebLink(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}

/**
 * Saves what was typed into the form. A value that cannot be saved is left out with a sentence that says why;
 * the others are saved all the same.
 */
export async function saveCorrections(
  interaction: ModalSubmitInteraction,
  article: ArticleMetadata,
  library: Library,
  say: Say,
): Promise<Message> {
  const typed = (field: string) => interaction.fields.getTextInputValue(field).trim();
  const refused: string[] = [];
  const corrections: Corrections = {
    publisher: typed('publisher') || undefined,
    author: typed('author') || undefined,
  };
  if (typed('title') !== '') corrections.title = typed('title');
  const published = typed('published');
  const date = toIsoDate(published);
  if (published === '' || date) corrections.published = date;
  else refused.push(say.markdown('article.badDate', { date: cut(published, NAMED) }));
  const link = typed('url');
  if (link === '' || isWebLink(link)) corrections.url = link || undefined;
  else refused.push(say.markdown('article.badLink', { link: cut(link, NAMED) }));
  try {
    await library.edit(article.id, corrections, interaction.user.id);
  } catch (error) {
    if (!(error instanceof SameArticleError)) throw error;
    refused.push(say.markdown('article.same', { title: library.article(error.id)?.title ?? '' }));
    const { url: _, ...others } = corrections;
    await library.edit(article.id, others, interaction.user.id);
  }
  const line = `**${articleLine(library.article(article.id) ?? article, say)}**`;
  return {
    components: [container(ACCENT.notice, [text([line, say('article.saved'), ...refused].join('\n'))])],
  };
}
