import { type APIComponentInContainer, ButtonStyle } from 'discord.js';
import type { AddedFeed, Feed } from '../library/feeds.ts';
import { articleLine } from './citation-lines.ts';
import { faultText } from './fault.ts';
import { ACCENT, button, container, type Message, notice, row, TextBudget, text } from './message.ts';
import type { Say } from './messages/say.ts';
import { shortKey } from './short-key.ts';
import { cut, escapeText } from './text.ts';

/** Feeds on a page of the list: each takes three lines. */
const LISTED = 5;
/** Refused entries that are named. */
const REFUSED = 5;
/** Characters of a title, and of a reason. */
const TITLE = 120;
const REASON = 200;

/** What stands for a feed where its link would be too long: in choices and custom ids. */
export const feedKey = (url: string) => shortKey(url, 16);

const line = (feed: { title: string; url: string }, say: Say) => `**${articleLine(feed, say)}**`;

/** What became of a feed that was to be added. */
export function renderAddedFeed(added: AddedFeed, say: Say): Message {
  if (added.kind === 'already there') {
    const parts = [line(added.feed, say), say('feed.already', { when: new Date(added.feed.due_at) })];
    return { components: [container(ACCENT.notice, [text(parts.join('\n'))])] };
  }
  const { entries, loaded, refused, due, left } = added;
  const lines = [line(added, say), say('feed.added', { entries, loaded }), say('feed.next', { when: due })];
  const named = refused.slice(0, REFUSED).map(({ entry, fault }) => ({
    source: cut(entry.title ?? entry.link ?? entry.id, TITLE),
    reason: cut(faultText(fault, say), REASON),
  }));
  const full = [...left.values()].find((fault) => fault !== undefined);
  if (full) lines.push(`${escapeText(faultText(full, say))}.`);
  const faults = named.map((values) => say.markdown('article.refused', values));
  return { components: [container(ACCENT.notice, [lines.join('\n'), ...faults].map(text))] };
}

function stateOf(feed: Feed, say: Say): string {
  const { articles, due_at, read_at, stopped_at, failures, last_error } = feed;
  const state = stopped_at
    ? say('feed.stopped', { when: new Date(stopped_at), articles })
    : say('feed.state', { last: new Date(read_at ?? feed.added_at), next: new Date(due_at), articles });
  const reason = last_error && escapeText(cut(faultText(last_error, say), REASON));
  const failing = reason && say('feed.failing', { count: failures, reason: { markdown: reason } });
  return [line(feed, say), state, failing && `-# ${failing}`].filter(Boolean).join('\n');
}

/** One page, counted from 0, of a server's feeds. */
export function renderFeeds(feeds: readonly Feed[], page: number, say: Say): Message {
  if (feeds.length === 0) return notice(say, 'feed.none');
  const pages = Math.ceil(feeds.length / LISTED);
  const at = Math.max(0, Math.min(page, pages - 1));
  const budget = new TextBudget();
  const parts: APIComponentInContainer[] = [
    budget.display(`### ${say('feed.listTitle', { count: feeds.length })}`),
  ];
  for (const feed of feeds.slice(at * LISTED, (at + 1) * LISTED)) {
    const full = stateOf(feed, say);
    // A link may be as long as a page is allowed to be.
    parts.push(budget.display(budget.fits(full) ? full : escapeText(cut(feed.title, TITLE))));
  }
  const turn = (to: number) => `feed:list:${to}`;
  const controls = row([
    button(say('answer.previous'), turn(at - 1), { disabled: at === 0 }),
    button(say('answer.next'), turn(at + 1), { disabled: at === pages - 1 }),
  ]);
  return { components: [container(ACCENT.notice, parts), ...(pages > 1 ? [controls] : [])] };
}

/** Asks what is to become of the articles of a feed that is to be removed. */
export function renderRemoval({ title, url, articles }: Feed, say: Say): Message {
  const key = feedKey(url);
  const { components } = notice(say, 'feed.remove', { title: cut(title, TITLE), count: articles });
  const keep = button(say('feed.remove.keep'), `feed:keep:${key}`, { style: ButtonStyle.Primary });
  const all = button(say('feed.remove.all', { count: articles }), `feed:drop:${key}`, {
    style: ButtonStyle.Danger,
  });
  return { components: [...components, row(articles > 0 ? [keep, all] : [keep])] };
}
