import { setImmediate } from 'node:timers/promises';

/** Work may hold the event loop this long: far below what a member who asks meanwhile could notice. */
const BREATH_MS = 8;

/**
 * Makes a function to be awaited between the steps of long work: it lets whatever else waits run, whenever
 * the work has held the event loop for `BREATH_MS`.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
