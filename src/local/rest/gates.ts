import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import { DiscordError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Parts } from '../parts.ts';
import { refusal, type Verdict } from './rate-limits.ts';

// What a request passes before it reaches its route.

/** Lets the faults that a test has planned strike. */
export function faultGate({ faults }: Parts): MiddlewareHandler {
  return async (c, next) => {
    let loseReply = false;
    for (const fault of faults.take(c.req.method, c.req.path)) {
      if (fault.kind === 'delay') await sleep(fault.ms);
      if (fault.kind === 'status')
        throw new DiscordError(fault.status, 0, `${fault.status}: Internal Server Error`);
      if (fault.kind === 'rateLimit') return tooMany(c, refusal(fault.retryAfter * 1_000, fault.global, {}));
      if (fault.kind === 'loseReply') loseReply = true;
    }
    await next();
    if (!loseReply) return;
    (c.env as HttpBindings).incoming.socket.resetAndDestroy();
    c.res = RESPONSE_ALREADY_SENT;
  };
}

/** Answers 429 past a limit, tells every other request how much is left, and bans who sends too much that is invalid. */
export function rateGate({ rateLimits }: Parts): MiddlewareHandler {
  return async (c, next) => {
    if (rateLimits.invalid >= LIMITS.invalidRequests) {
      // The ban stands in front of the API, so this is not JSON.
      return c.text('error code: 1015', 429, { 'retry-after': String(LIMITS.invalidRequestsWindow / 1_000) });
    }
    const verdict = rateLimits.count(c.req.method, c.req.path.replace(/^\/api\/v10/, ''));
    if (verdict.retryAfter !== null) {
      rateLimits.countInvalid();
      return tooMany(c, verdict);
    }
    await next();
    if (c.res.status === 401 || c.res.status === 403) rateLimits.countInvalid();
    for (const [name, value] of Object.entries(verdict.headers)) c.res.headers.set(name, value);
  };
}

function tooMany(c: Context, { headers, retryAfter, global }: Verdict): Response {
  return c.json({ message: 'You are being rate limited.', retry_after: retryAfter, global }, 429, headers);
}
