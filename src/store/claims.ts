import type { ServerRows } from './scope.ts';

/** What members did and one process of several has begun to carry out. */
export class Claims {
  readonly #rows: ServerRows;
  readonly #now: () => Date;

  constructor(rows: ServerRows, now: () => Date) {
    this.#rows = rows;
    this.#now = now;
  }

  /** Takes a request for the caller. @returns false when it was taken before */
  async take(request: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#rows
      .insertInto('claims')
      .values({ request, at: this.#now().toISOString() })
      .onConflict((conflict) => conflict.column('request').doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
}
