import type { Gateway } from './gateway/gateway.ts';

/** What to do with a request instead of answering it. */
export type RequestFault =
  | { kind: 'status'; status: 500 | 502 | 503 }
  | { kind: 'rateLimit'; retryAfter: number; global: boolean }
  | { kind: 'delay'; ms: number }
  | { kind: 'loseReply' };

/** Chooses the requests a fault strikes: a method, part of the path, and how many times (once when left out). */
export interface Aim {
  method?: string;
  path?: string | RegExp;
  times?: number;
}

/** Faults on demand, for tests of how a bot bears them. */
export class Faults {
  #planned: { fault: RequestFault; aim: Aim; left: number }[] = [];
  #gateway: Gateway;
  #twice = 0;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** Answers the next matching requests with a server error, doing nothing. */
  serverError(aim: Aim = {}, status: 500 | 502 | 503 = 500): void {
    this.#plan({ kind: 'status', status }, aim);
  }

  /** Answers the next matching requests with 429; `retryAfter` in seconds. */
  rateLimit(aim: Aim = {}, { retryAfter = 0.05, global = false } = {}): void {
    this.#plan({ kind: 'rateLimit', retryAfter, global }, aim);
  }

  /** Lets the next matching requests wait before they are looked at. */
  delay(ms: number, aim: Aim = {}): void {
    this.#plan({ kind: 'delay', ms }, aim);
  }

  /** Carries the next matching requests out but breaks the connection instead of answering. */
  loseReply(aim: Aim = {}): void {
    this.#plan({ kind: 'loseReply' }, aim);
  }

  /** Delivers the next interaction two times, the same id and token in both. */
  sendTwice(times = 1): void {
    this.#twice += times;
  }

  /** Breaks the bot's Gateway connections without a closing frame. */
  drop(): void {
    for (const connection of [...this.#gateway.connections]) connection.drop();
  }

  /** Closes the bot's Gateway connections with a code, `4000` or any other. */
  close(code: number, reason = ''): void {
    for (const connection of [...this.#gateway.connections]) connection.close(code, reason);
  }

  /** Asks the bot to reconnect and resume (opcode 7). */
  reconnect(): void {
    for (const connection of this.#gateway.connections) connection.reconnect();
  }

  /** Declares the bot's sessions invalid (opcode 9). */
  invalidateSession({ resumable = false } = {}): void {
    for (const connection of this.#gateway.connections) connection.invalidate(resumable);
  }

  /** Leaves heartbeats without acknowledgement on the connections open now. */
  ignoreHeartbeats(): void {
    for (const connection of this.#gateway.connections) connection.deaf = true;
  }

  /** The faults that strike this request, used up by it. */
  take(method: string, path: string): RequestFault[] {
    const struck = this.#planned.filter(
      ({ aim }) => (!aim.method || aim.method === method) && (!aim.path || matches(path, aim.path)),
    );
    for (const plan of struck) plan.left -= 1;
    this.#planned = this.#planned.filter((plan) => plan.left > 0);
    return struck.map((plan) => plan.fault);
  }

  /** How many times the next interaction is delivered. */
  takeDeliveries(): number {
    if (this.#twice === 0) return 1;
    this.#twice -= 1;
    return 2;
  }

  #plan(fault: RequestFault, aim: Aim): void {
    this.#planned.push({ fault, aim, left: aim.times ?? 1 });
  }
}

function matches(path: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? path.includes(wanted) : wanted.test(path);
}
