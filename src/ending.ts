import type { Logger } from 'pino';

/** Milliseconds until the process ends whatever still runs: what service managers grant before they kill. */
const DEADLINE = 10_000;

/** How the process ends: by a signal, by a fault that nobody caught, or because it is told to. */
export class Ending {
  readonly #log: Logger;
  readonly #steps: (() => Promise<unknown>)[] = [];
  #begun = false;

  /** From here on SIGINT and SIGTERM end the process with 0, a fault that nobody catches with 1. */
  constructor(log: Logger) {
    this.#log = log;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void this.end(0));
    for (const event of ['uncaughtException', 'unhandledRejection'] as const)
      process.on(event, (error: unknown) => {
        log.fatal({ err: error }, 'a fault that nobody caught ends the process');
        void this.end(1);
      });
  }

  /** Whether the end has begun. */
  get begun(): boolean {
    return this.#begun;
  }

  /** Does something before the process ends; what was added last is done first. */
  before(step: () => Promise<unknown>): void {
    this.#steps.unshift(step);
  }

  /** Ends the process within ten seconds, or at once when it is ending already. A failing step makes the code 1. */
  async end(code: number): Promise<never> {
    if (this.#begun) process.exit(1);
    this.#begun = true;
    setTimeout(() => {
      this.#log.error(`the process did not end by itself within ${DEADLINE / 1000} s`);
      process.exit(1);
    }, DEADLINE);
    let worst = code;
    for (const step of this.#steps) {
      await step().catch((error: unknown) => {
        this.#log.error({ err: error }, 'something could not be closed');
        worst = 1;
      });
    }
    return process.exit(worst);
  }
}
