import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { isUnavailable } from '../library/libraries.ts';
import { MemberError } from './command.ts';
import { type Message, notice } from './message.ts';
import type { Say } from './messages/say.ts';

/** What was to be answered is gone or was answered already: there is nobody left to tell. */
const TOO_LATE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownChannel,
]);
const FORBIDDEN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : undefined);

/** Whether an answer failed because there is nothing left to answer; logged then. */
export function isTooLate(error: unknown, log: Logger): boolean {
  const code = codeOf(error);
  if (!TOO_LATE.has(code)) return false;
  // While a new process takes over from an old one, both get every interaction and the first answer counts.
  const isAnswered = code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  log[isAnswered ? 'debug' : 'warn']({ code }, 'there was nothing left to answer');
  return true;
}

/**
 * The sentence that tells a member of a failure; what they cannot mend is logged.
 * @param log says by itself what was asked for
 * @returns undefined when there is nobody left to tell
 */
export function explainFailure(error: unknown, log: Logger, say: Say): Message | undefined {
  if (isTooLate(error, log)) return undefined;
  if (error instanceof MemberError) return notice(say, error.key, ...error.values);
  if (FORBIDDEN.has(codeOf(error))) {
    log.warn({ err: error }, 'Discord refused a permission');
    return notice(say, 'error.forbidden');
  }
  const reference = randomBytes(3).toString('hex');
  if (isUnavailable(error)) {
    log.error({ reference, err: error }, 'the database cannot be used');
    return notice(say, 'error.store', { reference });
  }
  log.error({ reference, err: error }, 'a command failed');
  return notice(say, 'error.failed', { reference });
}
