import type { Events } from '../events.ts';

/**
 * Resolves with the first truthy value of `condition`, looked at now and after every event.
 * @throws Error naming `what` when that took longer than `patience` milliseconds of real time.
 */
export function until<T>(
  events: Events,
  condition: () => T,
  { patience, what }: { patience: number; what: () => string },
): Promise<Exclude<T, null | undefined | false | 0 | ''>> {
  return new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      clearTimeout(timer);
      unsubscribe();
      end();
    };
    const look = () => {
      try {
        const value = condition();
        if (value) finish(() => resolve(value as never));
      } catch (error) {
        finish(() => reject(error as Error));
      }
    };
    const timer = setTimeout(
      () => finish(() => reject(new Error(`${what()} (waited ${patience} ms)`))),
      patience,
    );
    const unsubscribe = events.subscribe(look);
    look();
  });
}
