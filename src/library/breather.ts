/** Work may hold the event loop this long: far below what a member who asks meanwhile could notice. */
const BREATH_MS = 8;

/** To be awaited between the steps of long work. */
export type Breathe = () => Promise<void>;

/** Long works that wait to go on. */
const waiting: (() => void)[] = [];

/**
 * Makes a function to be awaited between the steps of long work: it lets whatever else waits run, whenever
 * the work has held the event loop for `BREATH_MS`. Of many long works one goes on at a time, so that together
 * they hold it no longer than one does.
 */
export function breather(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH_MS) return;
    await new Promise<void>((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(goOn);
    });
    since = performance.now();
  };
}

function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(goOn);
}
