import { type APIComponentInContainer, ButtonStyle } from 'discord.js';
import { type PassageChange, rewriting } from '../../article/comparison.ts';
import type { Library } from '../../library/library.ts';
import { type Refreshed, refreshArticle } from '../../library/refreshing.ts';
import type { ArticleMetadata } from '../../retrieval/indexed-article.ts';
import { type CommandContext, MemberError } from '../command.ts';
import { faultText } from '../fault.ts';
import { ACCENT, button, container, type Message, notice, row, TextBudget } from '../message.ts';
import type { Say } from '../messages/say.ts';
import { cut, escapeText } from '../text.ts';

/** Characters of a stretch that is gone, new or around them. */
const STRETCH = 220;
const AROUND = 60;
const TITLE = 120;

/**
 * Reads an article's link again and says which paragraphs differ.
 * @param shrinks whether a page with less than half the words is taken too
 * @throws {MemberError} when the article has no link or is shipped
 */
export async function refresh(
  article: ArticleMetadata,
  library: Library,
  by: string,
  { readers, say }: CommandContext,
  shrinks = false,
): Promise<Message> {
  const { id, title, url } = article;
  if (library.isShipped(id)) throw new MemberError('article.shipped', { title });
  if (url === undefined) throw new MemberError('article.noLink', { title });
  return renderRefreshed(
    article,
    await refreshArticle(article, url, library, readers, by, shrinks),
    library,
    say,
  );
}

function renderRefreshed(
  article: ArticleMetadata,
  refreshed: Refreshed,
  library: Library,
  say: Say,
): Message {
  const title = cut(article.title, TITLE);
  switch (refreshed.outcome) {
    case 'unchanged':
      return notice(say, 'article.unchanged', { title });
    case 'failed':
      return notice(say, 'article.refreshFailed', { title, reason: faultText(refreshed.fault, say) });
    case 'same as':
      return notice(say, 'article.same', { title: cut(library.article(refreshed.id)?.title ?? '', TITLE) });
    case 'shrunk': {
      const { components } = notice(say, 'article.shrunk', { title, ...refreshed.words });
      const anyway = button(say('article.replace'), `article:replace:${article.id}`, {
        style: ButtonStyle.Danger,
      });
      return { components: [...components, row([anyway])] };
    }
    case 'replaced':
      return renderChanges(title, refreshed.changes, say);
  }
}

function renderChanges(title: string, changes: readonly PassageChange[], say: Say): Message {
  const count = (kind: PassageChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const counts = { changed: count('changed'), added: count('added'), removed: count('removed') };
  const budget = new TextBudget();
  const parts: APIComponentInContainer[] = [
    budget.display(say.markdown('article.refreshed', { title, ...counts })),
  ];
  const rest = '…';
  for (const change of changes) {
    const line = changeText(change, say);
    // Room for what says that there is more.
    if (!budget.fits(line + rest)) {
      parts.push(budget.display(rest));
      break;
    }
    parts.push(budget.display(line));
  }
  return { components: [container(ACCENT.notice, parts)] };
}

const stretch = (text: string) => escapeText(cut(text.replace(/\s+/g, ' ').trim(), STRETCH));

/** What a paragraph was in strike-through, what it is in bold. */
function changeText(change: PassageChange, say: Say): string {
  if (change.kind === 'added')
    return `-# ${say('article.change.added', { number: change.after.paragraph })}\n**${stretch(change.after.text)}**`;
  if (change.kind === 'removed')
    return `-# ${say('article.change.removed', { number: change.before.paragraph })}\n~~${stretch(change.before.text)}~~`;
  const { lead, gone, fresh, tail } = rewriting(change.before.text, change.after.text);
  const pieces = [
    lead && escapeText(lead.length > AROUND ? `…${lead.slice(-AROUND).trimEnd()}` : lead.trimEnd()),
    gone.trim() && `~~${stretch(gone)}~~`,
    fresh.trim() && `**${stretch(fresh)}**`,
    tail && escapeText(cut(tail.trimStart(), AROUND)),
  ];
  const head = say('article.change.changed', { number: change.after.paragraph });
  return `-# ${head}\n${pieces.filter(Boolean).join(' ')}`;
}
