import type { Clock } from '../clock.ts';
import { LIMITS } from '../limits.ts';

/** What a request is told about its limit: Discord's `X-RateLimit-*` headers, and the refusal if it is past it. */
export interface Verdict {
  headers: Record<string, string>;
  /** Seconds to wait, when refused. */
  retryAfter: number | null;
  global: boolean;
}

/**
 * Requests in a window of milliseconds, per route and major parameter. Discord publishes none and may change them at
 * any time, which is why clients must follow the headers; these are what bots have commonly been told.
 */
const BUCKETS = [
  { method: 'POST', path: /^\/channels\/(\d+)\/messages$/, limit: 5, window: 5_000 },
  { method: 'PATCH', path: /^\/channels\/(\d+)\/messages\/\d+$/, limit: 5, window: 5_000 },
  { method: 'DELETE', path: /^\/channels\/(\d+)\/messages\/\d+$/, limit: 5, window: 1_000 },
  { method: null, path: /^\/webhooks\/\d+\/([^/]+)/, limit: 5, window: 2_000 },
] as const;

/** Interaction callbacks have no bucket; anything else that is not listed shares this one by first path part. */
const OTHER = { limit: 50, window: 1_000 };

/** Counts requests and says when there have been too many. */
export class RateLimits {
  #clock: Clock;
  #windows = new Map<string, { used: number; resetAt: number }>();
  #invalid: number[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a request to `path` (below `/api/v10`). Interactions' own endpoints are outside of the global limit. */
  count(method: string, path: string): Verdict {
    if (path.startsWith('/interactions/')) return { headers: {}, retryAfter: null, global: false };
    if (!path.startsWith('/webhooks/')) {
      const all = this.#use('global', LIMITS.requestsPerSecond, 1_000);
      if (all.left < 0) return refusal(all.resetAfter, true, {});
    }
    const bucket = BUCKETS.find((b) => (b.method ?? method) === method && b.path.test(path));
    const { limit, window } = bucket ?? OTHER;
    const index = bucket ? BUCKETS.indexOf(bucket) : path.split('/')[1];
    const id = `${index}-${method}`;
    const { left, resetAfter } = this.#use(`${id}:${bucket?.path.exec(path)?.[1] ?? ''}`, limit, window);
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, left)),
      'x-ratelimit-reset': ((this.#clock.now() + resetAfter) / 1_000).toFixed(3),
      'x-ratelimit-reset-after': (resetAfter / 1_000).toFixed(3),
      'x-ratelimit-bucket': id,
    };
    return left < 0 ? refusal(resetAfter, false, headers) : { headers, retryAfter: null, global: false };
  }

  /** Notes an answer of 401, 403 or 429. */
  countInvalid(): void {
    this.#invalid.push(this.#clock.now());
  }

  /** How many invalid requests there were in the last ten minutes. */
  get invalid(): number {
    const since = this.#clock.now() - LIMITS.invalidRequestsWindow;
    this.#invalid = this.#invalid.filter((at) => at > since);
    return this.#invalid.length;
  }

  #use(key: string, limit: number, window: number): { left: number; resetAfter: number } {
    const now = this.#clock.now();
    let current = this.#windows.get(key);
    if (!current || current.resetAt <= now) current = { used: 0, resetAt: now + window };
    if (current.used <= limit) current.used += 1;
    this.#windows.set(key, current);
    return { left: limit - current.used, resetAfter: current.resetAt - now };
  }
}

/** A refusal for `wait` milliseconds. */
export function refusal(wait: number, global: boolean, headers: Record<string, string>): Verdict {
  const retryAfter = wait / 1_000;
  return {
    retryAfter,
    global,
    headers: {
      ...headers,
      'retry-after': String(Math.max(1, Math.ceil(retryAfter))),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
  };
}
