import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Settings } from '../library/libraries.ts';
import { MemberError } from './command.ts';

/** What a server has to spend in a minute: divisible by every pace that can be chosen. */
const MINUTE = 60_000;

/**
 * Keeps the pauses between questions. A server belongs to one process (its shard) and the pauses are short,
 * so they are kept in memory; a restart ends them.
 */
export class Cooldown {
  readonly #members = new RateLimiterMemory({ points: 1, duration: 1 });
  readonly #servers = new RateLimiterMemory({ points: MINUTE, duration: 60 });

  /**
   * Counts a question.
   * @throws {MemberError} saying when the member can ask again
   */
  async take(serverId: string, memberId: string, { cooldown, pace }: Settings): Promise<void> {
    if (cooldown > 0) {
      const key = `${serverId}:${memberId}`;
      const taken = this.#members.consume(key, 1, { customDuration: cooldown });
      await taken.catch(refuse('error.cooldown', cooldown * 1000));
    }
    if (pace > 0) {
      const taken = this.#servers.consume(serverId, Math.ceil(MINUTE / pace));
      await taken.catch(refuse('error.pace', MINUTE));
    }
  }
}

const refuse =
  (key: 'error.cooldown' | 'error.pace', longest: number) =>
  (refusal: unknown): never => {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    // What is left is reckoned by a clock that may have been set back since; the pause itself ends by a timer.
    const left = Math.min(refusal.msBeforeNext, longest);
    throw new MemberError(key, { when: new Date(Date.now() + left) });
  };
