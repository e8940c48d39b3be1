import { setTimeout as sleep } from 'node:timers/promises';
import { type Fetcher, parseLink, type Validators } from './fetcher.ts';

/** Between two requests to a host: a person who follows links is faster, a crawler that asks politely is not. */
export const SPACING_MS = 1_000;

export interface Politeness {
  /** Ends every request, those that wait included. */
  signal: AbortSignal;
  /** Waits for milliseconds; tests bring their own. */
  wait?: (ms: number) => Promise<unknown>;
}

/** A fetcher with one request at a time to a host, and a pause before the next. */
export function politely(
  fetcher: Fetcher,
  { signal, wait = (ms) => sleep(ms, undefined, { ref: false }) }: Politeness,
): Fetcher {
  /** Resolves when the last one in the queue of a host has had its pause. */
  const turns = new Map<string, Promise<unknown>>();
  return {
    fetch: (async (link: string, known?: Validators) => {
      const { host } = parseLink(link);
      const answer = (turns.get(host) ?? Promise.resolve()).then(() => fetcher.fetch(link, known!, signal));
      const turn = answer
        .catch(() => {})
        .then(() => signal.aborted || wait(SPACING_MS))
        .then(() => {
          if (turns.get(host) === turn) turns.delete(host);
        });
      turns.set(host, turn);
      return answer;
    }) as Fetcher['fetch'],
    close: () => fetcher.close(),
  };
}
