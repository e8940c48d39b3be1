import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Bounds in seconds, from a search in a small library to more than anyone waits for. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a question goes through: bringing the library into memory, finding passages, keeping the answer. */
export type Stage = 'library' | 'search' | 'record';

/** By what a member acts: a slash command, its options while one types, a message's menu, a button … */
export type Kind = 'command' | 'autocomplete' | 'menu' | 'component' | 'modal' | 'mention';

/** `too late`: there was nothing left to answer. */
export type Outcome = 'answered' | 'refused' | 'failed' | 'too late';

/** What the process counts and measures, for Prometheus. Nothing in it says what was asked, or by whom or where. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #registers = [this.#registry];

  /** Seconds from an interaction's arrival to the end of its answer. */
  readonly replies = new Histogram<'kind' | 'command' | 'outcome'>({
    name: 'verbatim_reply_seconds',
    help: 'Time from the arrival of what a member did to its answer',
    labelNames: ['kind', 'command', 'outcome'],
    buckets: BUCKETS,
    registers: this.#registers,
  });
  readonly #stages = new Histogram<'stage'>({
    name: 'verbatim_stage_seconds',
    help: 'Time that a question took in each stage',
    labelNames: ['stage'],
    buckets: BUCKETS,
    registers: this.#registers,
  });
  readonly #asks = new Counter<'outcome'>({
    name: 'verbatim_asks_total',
    help: 'Questions searched, by whether the articles answer them',
    labelNames: ['outcome'],
    registers: this.#registers,
  });
  /** Articles that moderators and feeds brought. */
  readonly articles = new Counter<'by' | 'outcome'>({
    name: 'verbatim_articles_total',
    help: 'Articles that were to be loaded, by who brought them and what became of them',
    labelNames: ['by', 'outcome'],
    registers: this.#registers,
  });
  /** Answers of Discord's REST interface. */
  readonly responses = new Counter<'status'>({
    name: 'verbatim_discord_responses_total',
    help: 'Answers of the REST interface of Discord, by HTTP status',
    labelNames: ['status'],
    registers: this.#registers,
  });

  constructor() {
    // A share can be had only of counters that are there before they first count.
    for (const outcome of ['answered', 'not found']) this.#asks.inc({ outcome }, 0);
  }

  /** Does a stage's work and measures how long it took, also when it fails. */
  async measure<T>(stage: Stage, work: () => T | Promise<T>): Promise<T> {
    const end = this.#stages.startTimer({ stage });
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Counts a question that was searched. */
  asked(answered: boolean): void {
    this.#asks.inc({ outcome: answered ? 'answered' : 'not found' });
  }

  /** Adds a value that is read whenever Prometheus asks. */
  gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: this.#registers,
      collect() {
        this.set(read());
      },
    });
  }

  /** Adds what Node.js tells of its process: processor, memory, open files, delay of the event loop. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Everything in the format of Prometheus, and its content type. */
  async print(): Promise<{ type: string; text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
