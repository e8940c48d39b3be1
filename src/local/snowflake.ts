import type { Clock } from './clock.ts';

/** Discord counts milliseconds from the first second of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes Discord's ids: milliseconds since 2015 above 22 bits that tell apart ids of one millisecond. */
export class SnowflakeMaker {
  #clock: Pick<Clock, 'now'>;
  #count = 0;

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  next(): string {
    this.#count = (this.#count + 1) % 2 ** 22;
    return String((BigInt(this.#clock.now() - DISCORD_EPOCH) << 22n) | BigInt(this.#count));
  }
}

/** The shard that a server belongs to, of `count` shards. */
export function shardOf(serverId: string, count: number): number {
  return Number((BigInt(serverId) >> 22n) % BigInt(count));
}
