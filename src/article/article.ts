/** A block of an article's body, in reading order. */
export type Block =
  | { kind: 'paragraph'; text: string }
  /** A heading inside the body: context for the passages under it, never a passage by itself. */
  | { kind: 'heading'; level: number; text: string }
  /** A list; items are verbatim, without their bullets or numbers. */
  | { kind: 'list'; ordered: boolean; items: string[] };

/** One document as a reader produced it. Optional fields are absent, never empty or invented. */
export interface Article {
  /** Unique in its library; letters, digits, `-`, `_` and `.` only. */
  id: string;
  title: string;
  standfirst?: string;
  /** Canonical http(s) link. */
  url?: string;
  publisher?: string;
  author?: string;
  /** ISO 8601 date (`2026-05-04`) or date and time. */
  published?: string;
  /** BCP 47 primary language subtag, `en`, `de`, `zh`. */
  language: string;
  /** The body without boilerplate. */
  blocks: Block[];
}

/** The unit that is indexed and cited. */
export interface Passage {
  /** `<article id>#<paragraph>`. */
  id: string;
  articleId: string;
  /** Paragraph number, counted from 1 as a reader would count: a list belongs to its lead-in. */
  paragraph: number;
  /** Verbatim text; list items are lines of their own, each starting with its marker. */
  text: string;
  /** The nearest heading above, if any. */
  heading?: string;
}
