/** The server's idea of time, in milliseconds since 1970. It runs by itself and a test can push it forward. */
export class Clock {
  #ahead = 0;
  #timers = new Set<Timer>();

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Runs `task` once the clock has moved on by `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void {
    const timer: Timer = { due: this.now() + ms, task, handle: undefined };
    this.#timers.add(timer);
    this.#arm(timer);
    return () => this.#drop(timer);
  }

  /** Moves the clock forward by `ms` at once, running what falls due on the way, in order. */
  advance(ms: number): void {
    const target = this.now() + ms;
    for (;;) {
      const next = [...this.#timers].sort((a, b) => a.due - b.due)[0];
      if (!next || next.due > target) break;
      this.#ahead += Math.max(0, next.due - this.now());
      this.#drop(next);
      next.task();
    }
    this.#ahead += Math.max(0, target - this.now());
    for (const timer of this.#timers) this.#arm(timer);
  }

  /** Cancels everything still planned. */
  stop(): void {
    for (const timer of this.#timers) this.#drop(timer);
  }

  #arm(timer: Timer): void {
    clearTimeout(timer.handle);
    timer.handle = setTimeout(
      () => {
        this.#drop(timer);
        timer.task();
      },
      Math.max(0, timer.due - this.now()),
    );
    timer.handle.unref();
  }

  #drop(timer: Timer): void {
    clearTimeout(timer.handle);
    this.#timers.delete(timer);
  }
}

interface Timer {
  due: number;
  task: () => void;
  handle: NodeJS.Timeout | undefined;
}
