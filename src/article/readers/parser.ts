import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Article } from '../article.ts';
import { SourceFault } from '../fault.ts';
import type { FaultKey } from '../fault-sentences.ts';
import type { Document, FeedDocument } from './document.ts';
import type { Kind, Outcome, Reading } from './worker.ts';

export interface ParserLimits {
  /** Milliseconds for one document. */
  time: number;
  /** Megabytes that the process may grow by while a document is read. */
  memory: number;
  /** Milliseconds without work after which the thread is let go. */
  idle: number;
}

/** The longest real documents tried (books as PDF) take seconds and under 300 MB. */
export const DEFAULT_PARSER_LIMITS: ParserLimits = { time: 15_000, memory: 512, idle: 30_000 };

/** Between two looks at the memory; a decompressor writes at most about 50 MB in that time. */
const WATCH_INTERVAL = 50;

export interface Parser {
  /**
   * Reads a document outside the main thread. Documents wait for each other.
   * @throws {SourceFault} saying why it is no article
   */
  parse(document: Document): Promise<Article>;
  /**
   * Reads a feed in the same way, or finds the feeds that a page names.
   * @throws {SourceFault} when it is neither
   */
  parseFeed(document: Document): Promise<FeedDocument>;
  close(): Promise<void>;
}

/**
 * Reads documents in a thread that is ended, and replaced by the next document, when one takes too long or
 * too much memory: what strangers wrote may hold up or bring down the thread but not the bot.
 */
export function createParser(limits: Partial<ParserLimits> = {}): Parser {
  const { time, memory, idle } = { ...DEFAULT_PARSER_LIMITS, ...limits };
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;

  const end = async () => {
    clearTimeout(rest);
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  /** Resolves when the thread has loaded, which is no fault of the document that waits for it. */
  const start = async () => {
    const started = new Worker(new URL('./worker.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    await once(started, 'message');
    started.unref();
    return started;
  };

  async function run<K extends Kind>(document: Document, kind: K): Promise<Reading<K>> {
    clearTimeout(rest);
    worker ??= await start();
    const thread = worker;
    const before = process.memoryUsage.rss();
    let watch: NodeJS.Timeout | undefined;
    let alarm: NodeJS.Timeout | undefined;
    let outcome: Outcome<K>;
    try {
      outcome = await new Promise<Outcome<K>>((resolve, reject) => {
        const fail = (key: FaultKey) => reject(new SourceFault(key));
        thread.once('message', resolve);
        thread.once('error', (error: NodeJS.ErrnoException) =>
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? fail('fault.memory') : reject(error),
        );
        alarm = setTimeout(() => fail('fault.slow'), time);
        // The thread's own limit does not count buffers, which is where a packed file unfolds.
        watch = setInterval(() => {
          if (process.memoryUsage.rss() - before > memory * 2 ** 20) fail('fault.memory');
        }, WATCH_INTERVAL);
        thread.postMessage({ document, kind });
      });
    } catch (error) {
      await end();
      throw error;
    } finally {
      clearTimeout(alarm);
      clearInterval(watch);
      // Not all listeners: the thread has some of its own, without which the next message never comes.
      thread.removeAllListeners('message').removeAllListeners('error');
    }
    rest = setTimeout(end, idle).unref();
    if ('fault' in outcome) throw new SourceFault(outcome.fault.key, outcome.fault.values);
    return outcome.reading;
  }

  function inTurn<K extends Kind>(document: Document, kind: K): Promise<Reading<K>> {
    const turn = queue.then(() => run(document, kind));
    queue = turn.catch(() => {});
    return turn;
  }

  return {
    parse: (document) => inTurn(document, 'article'),
    parseFeed: (document) => inTurn(document, 'feed'),
    async close() {
      await queue;
      await end();
    },
  };
}
