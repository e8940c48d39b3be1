import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { ServerRows } from './scope.ts';
import type { QuestionRow } from './tables.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Votes are taken for this long; then what tells one member's votes apart is dropped and counts remain. */
export const VOTING_DAYS = 7;

/** Questions read at once: few enough to take a few milliseconds. */
const PAGE = 1000;

/** A passage that was shown: where it stands, what was marked in it, and what its text was then. */
export interface ShownPassage {
  id: string;
  start: number;
  end: number;
  /** Hash of the text, to tell whether it is still the same. */
  key: string;
}

/** What is kept of an answer, so that any process can draw it again. */
export interface NewQuestion {
  text: string;
  /** The only article that was searched. */
  articleId?: string;
  answered: boolean;
  confidence: number;
  /** Id of the article that the first passage is from. */
  firstArticle?: string;
  shown: { passages: ShownPassage[]; corrections: { word: string; searched: string[] }[] };
}

/** What is counted of a question. */
export interface Tally extends Pick<NewQuestion, 'text' | 'answered' | 'firstArticle'> {
  askedAt: string;
  helpful: number;
  unhelpful: number;
  reported: boolean;
}

/** A question as it was asked, by whom is not known. */
export interface Question extends NewQuestion, Tally {
  id: string;
}

/** One server's questions. No member's name or id is kept with them. */
export class Questions {
  readonly #rows: ServerRows;
  readonly #now: () => Date;

  constructor(rows: ServerRows, now: () => Date) {
    this.#rows = rows;
    this.#now = now;
  }

  /**
   * Keeps a question.
   * @param request what asked it: what two processes answer, or one twice, is kept once
   * @returns its id, 12 characters of `A-Za-z0-9_-`
   */
  async record(question: NewQuestion, request: string = randomUUID()): Promise<string> {
    const id = createHash('sha256').update(request).digest('base64url').slice(0, 12);
    const row: QuestionRow = {
      id,
      asked_at: this.#now().toISOString(),
      text: question.text,
      article: question.articleId ?? null,
      answered: question.answered ? 1 : 0,
      confidence: question.confidence,
      first_article: question.firstArticle ?? null,
      helpful: 0,
      unhelpful: 0,
      reported: 0,
      shared: 0,
      vote_key: randomBytes(16).toString('base64url'),
      shown: JSON.stringify(question.shown),
    };
    await this.#rows
      .insertInto('questions')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    return id;
  }

  /** @returns undefined when it was never asked here or is forgotten */
  async get(id: string): Promise<Question | undefined> {
    const row = await this.#rows.selectFrom('questions').selectAll().where('id', '=', id).executeTakeFirst();
    return row && fromRow(row);
  }

  /**
   * Counts a member's opinion once; a later opinion of theirs replaces it. What tells members apart is a hash
   * under a key of the question's own, and hash and key are dropped when voting closes.
   */
  async vote(
    id: string,
    memberId: string,
    helpful: boolean,
  ): Promise<'counted' | 'counted before' | 'closed'> {
    return this.#rows.transaction().execute(async (rows) => {
      await this.#closeVotes(rows);
      const row = await rows
        .selectFrom('questions')
        .select(['helpful', 'unhelpful', 'vote_key'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row || row.vote_key === null) return 'closed';
      const voter = voterOf(row.vote_key, memberId);
      const flag = helpful ? 1 : 0;
      const before = await rows
        .selectFrom('votes')
        .select('helpful')
        .where('question', '=', id)
        .where('voter', '=', voter)
        .executeTakeFirst();
      if (before?.helpful === flag) return 'counted before';
      const taken = before === undefined ? 0 : 1;
      const counts = helpful
        ? { helpful: row.helpful + 1, unhelpful: row.unhelpful - taken }
        : { helpful: row.helpful - taken, unhelpful: row.unhelpful + 1 };
      await rows.updateTable('questions').set(counts).where('id', '=', id).execute();
      await rows
        .insertInto('votes')
        .values({ question: id, voter, helpful: flag })
        .onConflict((conflict) => conflict.columns(['question', 'voter']).doUpdateSet({ helpful: flag }))
        .execute();
      return 'counted';
    });
  }

  /** Notes that an answer was shared, or that the moderators are to see the question. @returns false when it was noted before */
  async mark(id: string, flag: 'shared' | 'reported'): Promise<boolean> {
    const { numUpdatedRows } = await this.#rows
      .updateTable('questions')
      .set({ [flag]: 1 })
      .where('id', '=', id)
      .where(flag, '=', 0)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Texts of questions whose answers more members found helpful than not, most helpful first. */
  async foundHelpful(limit: number): Promise<string[]> {
    const rows = await this.#rows
      .selectFrom('questions')
      .select('text')
      .where('helpful', '>', 0)
      .whereRef('helpful', '>', 'unhelpful')
      .orderBy('helpful', 'desc')
      .orderBy('asked_at', 'desc')
      .limit(limit)
      .execute();
    return [...new Set(rows.map(({ text }) => text))];
  }

  /** The newest questions first. */
  async latest(limit: number): Promise<Question[]> {
    const rows = await this.#rows
      .selectFrom('questions')
      .selectAll()
      .orderBy('asked_at', 'desc')
      .limit(limit)
      .execute();
    return rows.map(fromRow);
  }

  /** Every question, oldest first, a page at a time so that other work can run in between. */
  async *tallies(): AsyncGenerator<Tally> {
    for (let after = { asked_at: '', id: '' }; ; ) {
      const { asked_at, id } = after;
      const rows = await this.#rows
        .selectFrom('questions')
        .select(['id', 'asked_at', 'text', 'answered', 'first_article', 'helpful', 'unhelpful', 'reported'])
        .where((row) =>
          row.or([
            row('asked_at', '>', asked_at),
            row.and([row('asked_at', '=', asked_at), row('id', '>', id)]),
          ]),
        )
        .orderBy('asked_at')
        .orderBy('id')
        .limit(PAGE)
        .execute();
      yield* rows.map(tallyOf);
      const last = rows.at(-1);
      if (!last) return;
      after = last;
    }
  }

  /** Forgets questions older than `days` and closes the voting on those past their time. */
  async tidy(days: number): Promise<void> {
    await this.forget(this.#before(days * DAY_MS));
    await this.#rows.transaction().execute((rows) => this.#closeVotes(rows));
  }

  /** Ends every question. @returns how many there were */
  async forgetAll(): Promise<number> {
    const { numDeletedRows } = await this.#rows.deleteFrom('questions').executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** Ends the questions that were asked before a time. @returns how many there were */
  async forget(before: Date): Promise<number> {
    const { numDeletedRows } = await this.#rows
      .deleteFrom('questions')
      .where('asked_at', '<', before.toISOString())
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  #before(milliseconds: number): Date {
    return new Date(this.#now().getTime() - milliseconds);
  }

  async #closeVotes(rows: ServerRows): Promise<void> {
    const closing = await rows
      .selectFrom('questions')
      .select('id')
      .where('asked_at', '<', this.#before(VOTING_DAYS * DAY_MS).toISOString())
      .where('vote_key', 'is not', null)
      .execute();
    for (const { id } of closing) {
      await rows.deleteFrom('votes').where('question', '=', id).execute();
      await rows.updateTable('questions').set({ vote_key: null }).where('id', '=', id).execute();
    }
  }
}

/** What tells members apart who vote on a question; nothing leads back from it without the question's key. */
export const voterOf = (voteKey: string, memberId: string) =>
  createHmac('sha256', voteKey).update(memberId).digest('base64url');

const tallyOf = (
  row: Pick<
    QuestionRow,
    'asked_at' | 'text' | 'answered' | 'first_article' | 'helpful' | 'unhelpful' | 'reported'
  >,
): Tally => ({
  askedAt: row.asked_at,
  text: row.text,
  answered: row.answered === 1,
  ...(row.first_article === null ? {} : { firstArticle: row.first_article }),
  helpful: row.helpful,
  unhelpful: row.unhelpful,
  reported: row.reported === 1,
});

function fromRow(row: QuestionRow): Question {
  return {
    ...tallyOf(row),
    id: row.id,
    ...(row.article === null ? {} : { articleId: row.article }),
    confidence: row.confidence,
    shown: JSON.parse(row.shown) as NewQuestion['shown'],
  };
}
