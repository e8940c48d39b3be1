import { isUnavailable, type Settings } from '../library/libraries.ts';
import type { Context } from './command.ts';

/**
 * What is read before anything can be answered. A database that takes longer than this is slow or gone, and of
 * the 3 s until the member must have an answer half belong to making one (see `reply`).
 */
const PROMPT_MS = 1000;

/**
 * Reads a server's settings to begin an answer.
 * @param request what only one process may carry out; left out where two may try and the first answer counts
 * @returns undefined when another process carries it out
 * @throws an error that `isUnavailable` when the database does not answer in time
 */
export async function begin(
  context: Context,
  guildId: string,
  request: string | undefined,
): Promise<Settings | undefined> {
  const [settings, isOurs] = await Promise.all([
    promptly(context.settings(guildId).get()),
    request === undefined || claim(context, guildId, request),
  ]);
  return isOurs ? settings : undefined;
}

/** A database that cannot be written to does not keep members from what can be read. */
const claim = (context: Context, guildId: string, request: string): Promise<boolean> =>
  promptly(context.claim(guildId, request)).catch((error: unknown) => {
    if (!isUnavailable(error)) throw error;
    return true;
  });

function promptly<T>(reading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = Object.assign(new Error('the database does not answer'), { code: 'ETIMEDOUT' });
    const timer = setTimeout(() => reject(late), PROMPT_MS);
    reading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
