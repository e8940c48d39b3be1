/** How a feed's last poll went. */
export interface PollOutcome {
  /** Polls that failed one after the other, this one included; 0 after a success. */
  failures: number;
  /** Seconds the site asked to wait, by `Retry-After` or `max-age`. */
  asked?: number;
}

const MINUTE = 60_000;
/** News is minutes old at best, and a feed is one small file. */
export const POLL_INTERVAL = 15 * MINUTE;
/** A site that is gone is still asked once a day, in case it comes back. */
export const LONGEST_WAIT = 24 * 60 * MINUTE;
/** Feeds added together must not be asked together for ever. */
const JITTER = 0.2;

/**
 * Milliseconds until the next poll: the interval, doubled with each failure in a row, never sooner than the
 * site asked, and longer by up to a fifth at random.
 * @param random a number from 0 to below 1
 */
export function nextPollDelay({ failures, asked = 0 }: PollOutcome, random = Math.random()): number {
  const wait = Math.max(POLL_INTERVAL * 2 ** failures, asked * 1000);
  return Math.min(wait, LONGEST_WAIT) * (1 + JITTER * random);
}
