import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { random } from '../evaluation/random.ts';
import { percentile } from '../evaluation/run.ts';
import { stories } from '../evaluation/stories.ts';
import { readCorpus } from '../library/corpus.ts';
import { LocalDiscord, type ServerView } from '../local/index.ts';
import { openStore } from '../store/store.ts';
import { addStory, ask } from './acts.ts';
import { BotProcess } from './bot-process.ts';
import { databaseSize } from './database-size.ts';
import { questionsOn } from './questions.ts';
import { Waiting } from './waiting.ts';

export interface LoadOptions {
  servers: number;
  /** Articles of its own that each server has before. */
  articles: number;
  /** Milliseconds between two articles that moderators add meanwhile. */
  loadEvery: number;
  /** Megabytes that the bot's libraries may take, its default where left out. */
  libraryMemory?: number;
  /** Address of an empty PostgreSQL database; a file of its own where left out. */
  database?: string;
}

/** A load test as it is kept. */
export interface LoadFigures extends Omit<LoadOptions, 'database'> {
  /** First all servers one after another, then the load that was asked for, then more and more. */
  phases: Phase[];
  around: Around;
}

/** What is known of a load test but for its phases. */
export interface Around {
  /** Milliseconds from the start of the bot's process until it is online. */
  online: number;
  /** Bytes of the database without anything in it. */
  empty: number;
  /** With every server's articles. */
  filled: number;
  /** With the questions that were asked and the articles that were added. */
  ended: number;
}

/** What became of the questions of a while. */
export interface Phase {
  /** Questions a second. */
  rate: number;
  seconds: number;
  asked: number;
  /** Answered with passages. */
  answered: number;
  /** Not answered in time, or not at all. */
  lost: number;
  /** Articles added meanwhile; lost ones are among `lost`. */
  added: number;
  /** Milliseconds from when a question was due to its reply. */
  p50: number;
  p95: number;
  p99: number;
  longest: number;
  /** Milliseconds of the bot's processor time for a question, what else it did included. */
  cpu: number;
  /** Bytes that the bot's process takes, evenly over the while. */
  rss: number[];
  /** Bytes that are in use before and after, garbage collected. */
  heap: [before: number, after: number];
}

/** How long one waits for an answer that was announced; a member has long gone, but it is not lost before. */
const PATIENCE_MS = 120_000;
/** How often memory is looked at in a while. */
const LOOKS = 10;

/** The bot in a process of its own with many servers on a Discord in this one. */
export class Load {
  readonly #discord: LocalDiscord;
  readonly #bot: BotProcess;
  readonly #waiting: Waiting;
  readonly #random = random(1);
  readonly #questions: Generator<string, never>;
  readonly #stories: Generator<Article>;
  readonly #loadEvery: number;

  private constructor(discord: LocalDiscord, bot: BotProcess, corpus: Article[], options: LoadOptions) {
    this.#discord = discord;
    this.#bot = bot;
    this.#waiting = new Waiting(discord);
    this.#questions = questionsOn(corpus, this.#random);
    this.#stories = stories(corpus, Number.MAX_SAFE_INTEGER, options.servers * options.articles);
    this.#loadEvery = options.loadEvery;
  }

  /** Runs `use` with everything started, and ends it. */
  static async with(options: LoadOptions, use: (load: Load) => Promise<void>): Promise<Around> {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-load-'));
    const discord = await LocalDiscord.start({ identifyInterval: 0 });
    try {
      while (discord.servers.length < options.servers) discord.addServer(`Server ${discord.servers.length}`);
      const { articles } = await readCorpus();
      const { libraryMemory, database = join(folder, 'verbatim.sqlite') } = options;
      await (await openStore(database)).close();
      const empty = await databaseSize(database);
      await fill(database, articles, discord.servers, options.articles);
      const filled = await databaseSize(database);
      const started = performance.now();
      const bot = await BotProcess.start(discord, { database, ...(libraryMemory && { libraryMemory }) });
      const online = performance.now() - started;
      try {
        await use(new Load(discord, bot, articles, options));
        const code = await bot.stop();
        if (code !== 0) throw new Error(`the bot ended with ${code}`);
      } finally {
        await bot.kill();
      }
      return { online, empty, filled, ended: await databaseSize(database) };
    } finally {
      await discord.stop();
      await rm(folder, { recursive: true });
    }
  }

  /** What the bot logged as warnings and worse. */
  get logged() {
    return this.#bot.logged;
  }

  /**
   * Asks `rate` questions a second for some seconds, at times that are as random as those of people who know
   * nothing of each other, whether the bot keeps up or not.
   * @param where the server of the next question, any one by chance where left out
   */
  async phase(rate: number, seconds: number, where = () => this.#anyServer()): Promise<Phase> {
    const waits: number[] = [];
    const asking: Promise<void>[] = [];
    let [answered, added] = [0, 0];
    const askOne = async (due: number) => {
      const { interaction, isAnswer } = ask(where(), this.#questions.next().value);
      const text = await this.#waiting.for(interaction, PATIENCE_MS);
      if (text === undefined) return;
      waits.push(performance.now() - due);
      if (isAnswer(text)) answered++;
    };
    const addOne = async () => {
      const { interaction, isAnswer } = addStory(this.#anyServer(), this.#stories.next().value);
      const text = await this.#waiting.for(interaction, PATIENCE_MS);
      if (text !== undefined && isAnswer(text)) added++;
    };
    // Collecting garbage stops the bot for a second or more: no question may be due before it is done.
    const { heap: heapBefore } = await this.#bot.usage({ collect: true });
    const before = await this.#bot.usage();
    const usage = [before];
    const started = performance.now();
    const ends = started + seconds * 1000;
    let [nextAsk, nextLoad, nextLook] = [started, started + this.#loadEvery, started];
    let loads = 0;
    while (performance.now() < ends) {
      const now = performance.now();
      for (; nextAsk <= now; nextAsk += (-Math.log(1 - this.#random()) * 1000) / rate)
        asking.push(askOne(nextAsk));
      for (; nextLoad <= now; nextLoad += this.#loadEvery, loads++) asking.push(addOne());
      for (; nextLook <= now; nextLook += (seconds * 1000) / LOOKS)
        void this.#bot.usage().then((look) => usage.push(look));
      await sleep(Math.max(1, Math.min(nextAsk, nextLoad) - performance.now()));
    }
    await Promise.all(asking);
    const after = await this.#bot.usage();
    usage.push(after);
    const { heap: heapAfter } = await this.#bot.usage({ collect: true });
    const asked = asking.length - loads;
    const [p50, p95, p99, longest] = [0.5, 0.95, 0.99, 1].map((share) => percentile(waits, share));
    return {
      rate,
      seconds,
      asked,
      answered,
      lost: asked - waits.length + (loads - added),
      added,
      p50: p50!,
      p95: p95!,
      p99: p99!,
      longest: longest!,
      cpu: (after.cpu - before.cpu) / asked,
      rss: usage.map(({ rss }) => rss),
      heap: [heapBefore, heapAfter],
    };
  }

  /** Asks on every server for the first time since the bot was started: each library is loaded for that. */
  async first(rate: number): Promise<Phase> {
    const { servers } = this.#discord;
    let next = 0;
    return this.phase(rate, servers.length / rate, () => servers[next++ % servers.length]!);
  }

  #anyServer(): ServerView {
    const { servers } = this.#discord;
    return servers[Math.floor(this.#random() * servers.length)]!;
  }
}

/** Gives each server articles of its own. */
async function fill(database: string, corpus: Article[], servers: ServerView[], each: number): Promise<void> {
  const store = await openStore(database);
  const all = stories(corpus, servers.length * each);
  for (const { id } of servers) {
    const own = Array.from({ length: each }, () => all.next().value as Article);
    await store.server(id).articles.add(own, 'load test');
  }
  await store.close();
}
