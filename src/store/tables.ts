/**
 * The tables as code may name them. Every table also has a `server` column, first in its primary key,
 * which is missing here on purpose: `oneServer` (scope.ts) puts it into every query, and no query can
 * name it, ask for another server's rows, or forget it.
 *
 * Times are ISO 8601 in UTC, so that text order is time order in every database; flags are 0 or 1.
 */
export interface Tables {
  articles: ArticleRow;
  changes: ChangeRow;
  settings: { name: string; value: string };
  questions: QuestionRow;
  votes: { question: string; voter: string; helpful: number };
  feeds: FeedRow;
  feed_entries: FeedEntryRow;
  claims: { request: string; at: string };
}

/** One article is one row, its blocks included: it is in whole or not at all. */
export interface ArticleRow {
  id: string;
  title: string;
  standfirst: string | null;
  url: string | null;
  publisher: string | null;
  author: string | null;
  published: string | null;
  language: string;
  /** `linkKey(url)`; unique among the articles that are not removed. */
  link_key: string | null;
  /** `textKey(blocks)`; unique among the articles that are not removed. */
  text_key: string;
  /** UTF-8 bytes of title, standfirst and text, for quotas and memory. */
  bytes: number;
  added_at: string;
  removed_at: string | null;
  /** JSON of `Article['blocks']`. */
  blocks: string;
}

/** Who did what when. The highest number is the revision of a server's library. */
export interface ChangeRow {
  /** Counted from 1 in each server, without gaps. */
  number: number;
  at: string;
  /** A member's id, or a word for what else can act: `command line`, `feed`. */
  by: string;
  action: ChangeAction;
  /** What was changed: an article's id, a setting's name, a feed's address. */
  subject: string;
  /** The subject in words, as it was then: an article's title, a setting's new value. */
  detail: string;
}

export type ChangeAction =
  | 'add article'
  | 'replace article'
  | 'edit article'
  | 'remove article'
  | 'restore article'
  | 'change setting'
  | 'add feed'
  | 'remove feed';

export interface FeedRow {
  url: string;
  title: string;
  added_by: string;
  added_at: string;
  /** When it is to be read next. */
  due_at: string;
  /** Validators for the next conditional request. */
  etag: string | null;
  last_modified: string | null;
  /** Failures in a row; 0 after a success. */
  failures: number;
  /** JSON of the fault that the last reading met. */
  last_error: string | null;
  read_at: string | null;
  /** When it was given up; a moderator can start it again. */
  stopped_at: string | null;
}

export interface FeedEntryRow {
  feed: string;
  /** What the feed calls the entry, or its link without what does not matter: most have a row for each. */
  entry: string;
  seen_at: string;
  /** The article that it became. */
  article: string | null;
  /** How often reading it failed, and JSON of the last fault. */
  tries: number;
  error: string | null;
}

/** One question and what was shown for it; nothing tells who asked. */
export interface QuestionRow {
  id: string;
  asked_at: string;
  text: string;
  /** The only article that was searched. */
  article: string | null;
  answered: number;
  confidence: number;
  first_article: string | null;
  helpful: number;
  unhelpful: number;
  /** The moderators are to see it. */
  reported: number;
  /** A private answer was shown to the channel. */
  shared: number;
  /** What the voters' hashes are keyed with; null when voting is closed. */
  vote_key: string | null;
  /** JSON of `NewQuestion['shown']`. */
  shown: string;
}
