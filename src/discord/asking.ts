import { isUnavailable, type NewQuestion, type Question } from '../library/libraries.ts';
import type { Library } from '../library/library.ts';
import type { Answer } from '../retrieval/answer.ts';
import { cite } from '../retrieval/citation.ts';
import { type CommandContext, MemberError } from './command.ts';
import { shortKey } from './short-key.ts';

/** Passages kept of an answer, as many as a select can list: five pages to turn. */
const KEPT = 25;

/** In the place of a question's id: buttons with it say that the answer is no longer kept. */
const NOT_KEPT = 'not-kept-now';

/** An answer with the row of the store that its buttons name. */
export interface Asked {
  id: string;
  answer: Answer;
  /** The only article that was searched. */
  articleId?: string;
  /** Whether the moderators were told. */
  reported: boolean;
  /** Passages that are no longer there as they were shown. */
  lost: number;
}

/** Discord's markup for members, roles and channels. */
const MENTIONS = /\s*<(?:@[!&]?|#)\d+>\s*/g;

/** A text without whom and what it mentions: none of that is a word of the question, and nobody's id is kept with it. */
export const withoutMentions = (content: string) => content.replace(MENTIONS, ' ').trim();

const keyOf = (text: string) => shortKey(text, 11);

/**
 * Answers a question and keeps it, so that the answer's buttons work in any process.
 * @throws {MemberError} when there is nothing to ask or nobody to answer
 */
export async function askLibrary(
  {
    library: open,
    questions,
    metrics,
    log,
    request,
  }: Pick<CommandContext, 'library' | 'questions' | 'metrics' | 'log' | 'request'>,
  serverId: string,
  typed: string,
  find?: (library: Library) => string | undefined,
): Promise<Asked> {
  const text = withoutMentions(typed);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new MemberError('ask.emptyQuestion');
  const library = await metrics.measure('library', () => open(serverId));
  if (library.articles().length === 0) throw new MemberError('ask.emptyLibrary');
  const articleId = find?.(library);
  const narrowed = articleId === undefined ? {} : { articleId };
  const answer = await metrics.measure('search', () => library.ask(text, { limit: KEPT, ...narrowed }));
  metrics.asked(answer.answered);
  const record = { ...toRecord(answer), ...narrowed };
  const kept = metrics.measure('record', () => questions(serverId).record(record, request));
  const id = await kept.catch((error: unknown) => {
    if (!isUnavailable(error)) throw error;
    // Who asks needs the articles, which are in memory, more than the buttons.
    log.error({ err: error }, 'a question could not be kept: the buttons of its answer do not work');
    return NOT_KEPT;
  });
  return { id, answer, ...narrowed, reported: false, lost: 0 };
}

function toRecord({ question, answered, confidence, passages, corrections }: Answer): NewQuestion {
  const first = passages[0]?.citation.articleId;
  return {
    text: question,
    answered,
    confidence,
    ...(first === undefined ? {} : { firstArticle: first }),
    shown: {
      passages: passages.map(({ id, highlight, text }) => ({ id, ...highlight, key: keyOf(text) })),
      corrections,
    },
  };
}

/** The question that a component names. @throws {MemberError} when it is forgotten */
export async function findQuestion(context: CommandContext, serverId: string, id: string): Promise<Question> {
  const question = await context.questions(serverId).get(id);
  if (!question) throw new MemberError('answer.expired');
  return question;
}

/**
 * The answer as it was given, from the articles as they are now.
 * @throws {MemberError} when none of its passages is there any more
 */
export function restoreAnswer(question: Question, library: Library): Asked {
  const { id, text, answered, confidence, articleId, reported, shown } = question;
  const passages = shown.passages.flatMap((_, at) => restorePassage(question, at, library) ?? []);
  if (passages.length === 0 && shown.passages.length > 0) throw new MemberError('answer.gone');
  return {
    id,
    answer: { question: text, answered, confidence, passages, corrections: shown.corrections },
    ...(articleId === undefined ? {} : { articleId }),
    reported,
    lost: shown.passages.length - passages.length,
  };
}

/** A passage of an answer, by its position; undefined when it is gone or was changed. */
export function restorePassage({ shown }: Question, at: number, library: Library) {
  const kept = shown.passages[at];
  if (!kept) return undefined;
  const article = library.article(kept.id.slice(0, kept.id.lastIndexOf('#')));
  const passage = article && library.passages(article.id).find(({ id }) => id === kept.id);
  if (!passage || keyOf(passage.text) !== kept.key) return undefined;
  const highlight = { start: kept.start, end: kept.end };
  return {
    rank: at + 1,
    id: kept.id,
    score: 0,
    paragraph: passage.paragraph,
    text: passage.text,
    highlight,
    citation: cite(article, passage, highlight),
  };
}
