import { voterOf } from './questions.ts';
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
    return Number(changes.numUpdatedRows + feeds.numUpdatedRows) + (await takeBackVotes(all, memberId));
  });
}

/** Takes a member's opinions back while they can still be told apart. @returns how many there were */
async function takeBackVotes(rows: ServerRows, memberId: string): Promise<number> {
  const open = await rows
    .selectFrom('questions')
    .select(['id', 'helpful', 'unhelpful', 'vote_key'])
    .where('vote_key', 'is not', null)
    .execute();
  let taken = 0;
  for (const { id, helpful, unhelpful, vote_key } of open) {
    const mine = rows.selectFrom('votes').select('helpful').where('question', '=', id);
    const voter = voterOf(vote_key!, memberId);
    const vote = await mine.where('voter', '=', voter).executeTakeFirst();
    if (!vote) continue;
    await rows.deleteFrom('votes').where('question', '=', id).where('voter', '=', voter).execute();
    const counts = vote.helpful === 1 ? { helpful: helpful - 1 } : { unhelpful: unhelpful - 1 };
    await rows.updateTable('questions').set(counts).where('id', '=', id).execute();
    taken++;
  }
  return taken;
}
