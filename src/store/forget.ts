import type { ServerRows } from './scope.ts';

/** Stands where the id of a member stood who asked to be forgotten. */
const FORGOTTEN = 'forgotten';

/** Takes a member's id out of everything that a server has stored. @returns how many entries named them */
export async function forgetMember(rows: ServerRows, memberId: string): Promise<number> {
  return rows.transaction().execute(async (all) => {
    const changes = await all
      .updateTable('changes')
      .set({ by: FORGOTTEN })
      .where('by', '=', memberId)
      .executeTakeFirst();
    const feeds = await all
      .updateTable('feeds')
      .set({ added_by: FORGOTTEN })
      .where('added_by', '=', memberId)
      .executeTakeFirst();
    return Number(changes.numUpdatedRows + feeds.numUpdatedRows);
  });
}
