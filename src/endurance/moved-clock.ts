/**
 * A clock that can be moved, for a process that is to live through a day in minutes. Timers of 20 seconds and
 * more follow it; shorter ones wait for disks and networks, which are as fast as ever.
 */
const LONG_MS = 20_000;

const real = {
  Date,
  now: performance.now.bind(performance),
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
};

/** Milliseconds that were skipped, and those that the clock on the wall goes wrong by. */
let ahead = 0;
let wrong = 0;

/** A timer on the moved clock, in the form that Node.js gives them. */
class LongTimer {
  due: number;
  readonly run: () => void;
  readonly every: number | undefined;

  constructor(run: () => void, ms: number, repeats: boolean) {
    this.run = run;
    this.due = monotonic() + ms;
    this.every = repeats ? ms : undefined;
    timers.add(this);
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }

  hasRef() {
    return false;
  }

  [Symbol.dispose]() {
    timers.delete(this);
  }
}

const timers = new Set<LongTimer>();
const monotonic = () => real.now() + ahead;
const wall = () => Math.floor(real.Date.now() + ahead + wrong);

/**
 * Puts the moved clock in the place of the process' own. To be called before anything else is loaded.
 * @param begun milliseconds that it is ahead from the beginning
 */
export function install(begun: number): void {
  ahead = begun;
  globalThis.Date = class extends real.Date {
    constructor(...given: []) {
      if (given.length === 0) super(wall());
      else super(...given);
    }

    static override now = wall;
  } as DateConstructor;
  performance.now = monotonic;
  const patched = (native: typeof setTimeout | typeof setInterval, repeats: boolean) =>
    Object.assign((run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
      if (ms < LONG_MS) return native(run, ms, ...given);
      return new LongTimer(() => run(...given), ms, repeats);
    }, native);
  globalThis.setTimeout = patched(setTimeout, false) as typeof setTimeout;
  globalThis.setInterval = patched(setInterval, true) as typeof setInterval;
  const clear = (timer: unknown) => {
    if (timer instanceof LongTimer) timers.delete(timer);
    else real.clearTimeout(timer as NodeJS.Timeout);
  };
  globalThis.clearTimeout = clear;
  globalThis.clearInterval = clear;
}

/** Lets time pass at once; timers that fall due on the way run in their order. */
export function advance(ms: number): void {
  const target = monotonic() + ms;
  for (;;) {
    const next = [...timers].sort((a, b) => a.due - b.due)[0];
    if (!next || next.due > target) break;
    ahead += Math.max(0, next.due - monotonic());
    if (next.every === undefined) timers.delete(next);
    else next.due += next.every;
    next.run();
  }
  ahead += Math.max(0, target - monotonic());
}

/** Sets the clock on the wall wrong by some milliseconds, or right again with 0. */
export function setWrong(ms: number): void {
  wrong = ms;
}
