/** Work may hold the event loop this long: far below what a member who asks meanwhile could notice. */
const BREATH_MS = 8;

/** To be awaited between the steps of long work. */
export type Breathe = () => Promise<void>;

/** Works that wait for their turn. */
const waiting: (() => void)[] = [];

/**
 * Resolves in a turn of the event loop that no other work gets: between two of them what arrived is read, timers
 * fire and answers are sent. First come, first served.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(goOn);
  });
}

/**
 * Makes a function to be awaited between the steps of long work: it lets whatever else waits run, whenever
 * the work has held the event loop for `BREATH_MS`. Of many long works one goes on at a time, so that together
 * they hold it no longer than one does.
 */
export function breather(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH_MS) return;
    await nextTurn();
    since = performance.now();
  };
}

function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(goOn);
}
