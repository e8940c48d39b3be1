import type { WriteStream } from 'node:tty';

/** Shows how far long work has come. */
export interface ProgressBar {
  /** So many are done, of about so many. */
  show(done: number, of: number): void;
  /** Prints a line that stays, above the bar. */
  above(line: string): void;
  /** Takes the bar away. */
  end(): void;
}

const WIDTH = 30;
/** More often than this a reader cannot see, and drawing takes time from the work. */
const REDRAW_MS = 100;
const CLEAR = '\r\u001b[K';

/** A bar on a terminal; elsewhere only the lines are printed. */
export function progressBar(stream: WriteStream): ProgressBar {
  const started = performance.now();
  let before: number | undefined;
  let done = 0;
  let total = 0;
  let drawn = 0;
  const draw = () => {
    if (!stream.isTTY || performance.now() - drawn < REDRAW_MS) return;
    drawn = performance.now();
    const share = Math.min(1, done / Math.max(total, done, 1));
    const filled = Math.round(share * WIDTH);
    const rate = Math.round((done - (before ?? 0)) / ((drawn - started) / 1000));
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    stream.write(`${CLEAR}${bar} ${done} of ${Math.max(total, done)}, ${rate} a second`);
  };
  return {
    show(now, of) {
      // What an earlier run has done says nothing of how fast this one is.
      before ??= now;
      done = now;
      total = of;
      draw();
    },
    above(line) {
      stream.write(stream.isTTY ? `${CLEAR}${line}\n` : `${line}\n`);
      drawn = 0;
      draw();
    },
    end() {
      if (stream.isTTY) stream.write(CLEAR);
    },
  };
}
