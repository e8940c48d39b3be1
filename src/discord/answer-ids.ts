/** What the buttons and selects of an answer do. */
const ACTIONS = [
  'open',
  'page',
  'look',
  'around',
  'move',
  'narrow',
  'widen',
  'good',
  'bad',
  'again',
  'share',
  'tell',
] as const;
export type AnswerAction = (typeof ACTIONS)[number];

/**
 * How an answer stands to its question: under it, as Discord shows it; as a copy that another member got for
 * themselves; or apart from it, in a message of its own. Ids carry the index.
 */
const STANDINGS = ['under', 'copy', 'apart'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The state of a component: everything else is in the store. */
export interface AnswerId {
  action: AnswerAction;
  /** Id of the question. */
  question: string;
  /** A page, or the position of a passage among those of the answer; counted from 0. */
  at: number;
  /** For `move`: the first paragraph shown, counted from 0. For `page`, `narrow` and `widen`: see {@link standingOf}. */
  from: number;
}

/** The custom id of a component, 40 characters at most. It begins with the command that takes it. */
export const answerId = (action: AnswerAction, question: string, at = 0, from = 0) =>
  `ask:${action}:${question}:${at}:${from}`;

/** The standing of the answer that a component is under; a client may have made up one that there is not. */
export const standingOf = ({ from }: AnswerId): Standing => STANDINGS[from] ?? 'under';

/** What {@link standingOf} reads. */
export const standingCode = (standing: Standing) => STANDINGS.indexOf(standing);

/** Reads a custom id, which a client may have made up. @returns undefined when it is none of today's */
export function parseAnswerId(customId: string): AnswerId | undefined {
  const parts = /^ask:([a-z]+):([\w-]{12}):(\d{1,6}):(\d{1,6})$/.exec(customId);
  const action = ACTIONS.find((known) => known === parts?.[1]);
  if (!parts || !action) return undefined;
  return { action, question: parts[2]!, at: Number(parts[3]), from: Number(parts[4]) };
}
