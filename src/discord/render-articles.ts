import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js';
import { countWords } from '../article/count-words.ts';
import type { Imported } from '../library/importing.ts';
import { type Library, RESTORABLE_MS } from '../library/library.ts';
import type { ArticleMetadata } from '../retrieval/indexed-article.ts';
import { articleLine } from './citation-lines.ts';
import { faultText } from './fault.ts';
import {
  ACCENT,
  button,
  container,
  type Message,
  notice,
  row,
  separator,
  TextBudget,
  text,
} from './message.ts';
import type { Say } from './messages/say.ts';
import { cut, escapeText } from './text.ts';

/** Articles on a page of the list: what fits a screen. */
const LISTED = 10;
/** Longest title in a list whose lines would be too long with links. */
const TITLE = 120;
/** Characters of a passage where an article is looked over. */
const PASSAGE = 300;
/** Markdown that names a source with what became of it, at its shortest. */
const SHORT = 450;
/** Passages and speakers that are looked over at most. */
const SHOWN = 10;

const DAY_MS = 24 * 60 * 60 * 1000;

type Listed = Pick<ArticleMetadata, 'title' | 'url' | 'publisher' | 'published'>;

/** How much of an article can be asked about. */
function sizeOf(library: Library, id: string) {
  const passages = library.passages(id);
  return {
    passages: passages.length,
    words: passages.reduce((sum, passage) => sum + countWords(passage.text), 0),
  };
}

/** Who speaks in an article and how often, those with most quotations first; undefined where nobody does. */
function speakersLine(library: Library, id: string, say: Say): string | undefined {
  const speakers = new Map<string, number>();
  for (const { speaker } of library.quotationsOf(id))
    if (speaker) speakers.set(speaker.name, (speakers.get(speaker.name) ?? 0) + 1);
  const names = [...speakers]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, count]) => `${cut(name, TITLE / 2)} (${count})`);
  return names.length > 0 ? say.markdown('article.speakers', { names: names.join(', ') }) : undefined;
}

/** What became of each source that was to be added, and how many seconds that took. */
export function renderImported(
  imported: readonly Imported[],
  seconds: number,
  library: Library,
  say: Say,
): Message {
  const budget = new TextBudget();
  const parts = imported.map((one, at): APIComponentInContainer => {
    // Each source is named, however much there is to say of the ones before it.
    const reserved = ' '.repeat((imported.length - at) * SHORT);
    const either = (long: string, short: string) =>
      budget.display(budget.fits(long + reserved) ? long : short);
    if ('error' in one) {
      const reason = faultText(one.error, say);
      const values = { source: cut(one.source, TITLE), reason: cut(reason, PASSAGE) };
      const short = { source: cut(one.source, TITLE / 2), reason: cut(reason, TITLE) };
      return either(say.markdown('article.refused', values), say.markdown('article.refused', short));
    }
    const { id, kind } = one.result;
    const article = library.article(id) ?? one.article;
    const long = `**${articleLine(article, say)}**`;
    const short = escapeText(cut(article.title.replace(/\s+/g, ' '), TITLE));
    if (kind === 'added') {
      const size = say.markdown('article.added', sizeOf(library, id));
      const speakers = speakersLine(library, id, say);
      return either([long, size, speakers].filter(Boolean).join('\n'), `${short}\n${size}`);
    }
    const known = either(`${long}\n${say('article.already')}`, `${short}\n${say('article.already')}`);
    if (article.url === undefined || library.isShipped(id)) return known;
    const accessory = button(say('article.again'), `article:refresh:${id}`);
    return { type: ComponentType.Section, components: [known], accessory };
  });
  const took = say('article.took', {
    seconds: seconds.toLocaleString(say.locale, { maximumFractionDigits: 2 }),
  });
  const isAnyNew = imported.some((one) => !('error' in one) && one.result.kind === 'added');
  return { components: [container(ACCENT.notice, isAnyNew ? [...parts, text(`-# ${took}`)] : parts)] };
}

/** One page, counted from 0, of a server's articles in the order given. */
export function renderList(articles: readonly Listed[], page: number, search: string, say: Say): Message {
  if (articles.length === 0)
    return search === '' ? notice(say, 'article.none') : notice(say, 'article.noMatch', { search });
  const pages = Math.ceil(articles.length / LISTED);
  const at = Math.max(0, Math.min(page, pages - 1));
  const shown = articles.slice(at * LISTED, (at + 1) * LISTED);
  const head = `### ${say('article.listTitle', { count: articles.length })}`;
  const foot = say('answer.page', { page: at + 1, pages });
  const budget = new TextBudget();
  const parts: APIComponentInContainer[] = [budget.display(head)];
  const footer = budget.display(`-# ${foot}`);
  const full = shown.map((article) => `- ${articleLine(article, say)}`).join('\n');
  const short = shown
    .map(({ title }) => `- ${escapeText(cut(title.replace(/\s+/g, ' '), TITLE))}`)
    .join('\n');
  parts.push(budget.display(budget.fits(full) ? full : short));
  if (pages > 1) parts.push(footer);
  const turn = (to: number) => `article:list:${to}:${search}`;
  const controls = row([
    button(say('answer.previous'), turn(at - 1), { disabled: at === 0 }),
    button(say('answer.next'), turn(at + 1), { disabled: at === pages - 1 }),
  ]);
  return { components: [container(ACCENT.notice, parts), ...(pages > 1 ? [controls] : [])] };
}

/** What an article says about itself, how much there is of it, who speaks, and how it begins. */
export function renderArticle(article: ArticleMetadata, library: Library, say: Say): Message {
  const { id, author, language } = article;
  const passages = library.passages(id);
  const spoken = new Intl.DisplayNames(say.locale, { type: 'language' }).of(language);
  const about = [author && cut(author, TITLE), spoken, say('article.size', sizeOf(library, id))];
  const budget = new TextBudget();
  const parts: APIComponentInContainer[] = [
    budget.display(`**${articleLine(article, say)}**\n${escapeText(about.filter(Boolean).join(' · '))}`),
  ];
  const speakers = speakersLine(library, id, say);
  if (speakers) parts.push(budget.display(speakers));
  parts.push(separator);
  const rest = (count: number) => `-# ${say('article.more', { count })}`;
  const more = budget.display(rest(passages.length));
  let shown = 0;
  for (const { paragraph, text: content } of passages.slice(0, SHOWN)) {
    const line = `${say('answer.paragraph', { number: paragraph })} ${escapeText(cut(content, PASSAGE))}`;
    if (!budget.fits(line)) break;
    parts.push(budget.display(line));
    shown++;
  }
  if (shown < passages.length) parts.push({ ...more, content: rest(passages.length - shown) });
  return { components: [container(ACCENT.notice, parts)] };
}

/** Asks whether an article is really to be removed, with how much of it there is. */
export function renderRemoval({ id, title }: ArticleMetadata, library: Library, say: Say): Message {
  const { passages } = sizeOf(library, id);
  const days = RESTORABLE_MS / DAY_MS;
  const { components } = notice(say, 'article.remove', { title: cut(title, TITLE), passages, days });
  const confirm = button(say('article.remove.confirm'), `article:remove:${id}`, {
    style: ButtonStyle.Danger,
  });
  return { components: [...components, row([confirm])] };
}

/** That an article was removed just now, with a button that brings it back. */
export function renderRemoved({ id, title }: ArticleMetadata, say: Say): Message {
  const when = new Date(Date.now() + RESTORABLE_MS);
  const restore = button(say('article.restore'), `article:restore:${id}`, { style: ButtonStyle.Primary });
  const { components } = notice(say, 'article.removed', { title: cut(title, TITLE), when });
  return { components: [...components, row([restore])] };
}
