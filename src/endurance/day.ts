import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { random } from '../evaluation/random.ts';
import { stories } from '../evaluation/stories.ts';
import { readCorpus } from '../library/corpus.ts';
import { LocalDiscord, type ServerView } from '../local/index.ts';
import { openStore } from '../store/store.ts';
import { addStory, askOrLook } from './acts.ts';
import { BotProcess } from './bot-process.ts';
import { BETWEEN, DURING, ENDINGS, type Ending, MEMORY_MB, type Misfortunes } from './misfortunes.ts';
import { questionsOn } from './questions.ts';
import { Waiting } from './waiting.ts';

export interface DayOptions {
  hours: number;
  seed: number;
  /** Is told what uses how much after each hour. */
  progress?: (hour: Hour) => void;
}

/** What the bot used at the end of an hour. */
export interface Hour {
  hour: number;
  /** Counted anew from each start of the process. */
  since: number;
  heap: number;
  resources: number;
}

/** What became of a day. */
export interface Day {
  /** By what members got: an answer, or a sentence that says why there is none. */
  interactions: { answered: number; refused: number; lost: number };
  /** How often each misfortune struck. */
  misfortunes: Record<string, number>;
  hours: Hour[];
  /** How often what was logged as a warning or worse. */
  logged: Record<string, number>;
  /** Articles that members were told of, and those of them that the store does not have. */
  articles: { added: number; missing: string[] };
}

const SERVERS = 20;
/** Afterwards nothing is added, so that what grows then grows without a reason. */
const MOST_ARTICLES = 60;
/** Shorter than the silence after which the bot takes its connection for lost. */
const STEP_MS = 3 * 60_000;
const STEPS_AN_HOUR = 20;
const MOST_AT_ONCE = 5;
/** Longer than a locked database is waited for. */
const PATIENCE_MS = 60_000;
/** How many of what members do are articles that are added, while there are few. */
const ADDS = 0.12;
/** How often something strikes, of all steps. A process lives for hours, so that it is seen whether it grows. */
const OFTEN = 0.4;
const SELDOM = 0.05;
const RARELY = 0.01;
/** Megabytes for libraries: those of half of the servers, so that they leave the memory and come again. */
const LIMITS = { libraryMemory: 15, heap: MEMORY_MB };

/** Lives through some hours of moved time with a bot that is struck by misfortunes, all drawn by a seed. */
export async function live({ hours, seed, progress = () => {} }: DayOptions): Promise<Day> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-day-'));
  const life = await Life.begin(join(folder, 'verbatim.sqlite'), seed);
  try {
    for (let step = 1; step <= hours * STEPS_AN_HOUR; step++) {
      await life.step();
      if (step % STEPS_AN_HOUR === 0) progress(await life.look(step / STEPS_AN_HOUR));
    }
    return await life.end();
  } finally {
    await life.abandon();
    await rm(folder, { recursive: true });
  }
}

class Life {
  readonly #database: string;
  readonly #discord: LocalDiscord;
  readonly #waiting: Waiting;
  readonly #random: () => number;
  readonly #questions: Generator<string, never>;
  readonly #stories: Generator<Article>;
  #bot: BotProcess;
  /** Milliseconds of moved time, and hours since the bot was started last. */
  #passed = 0;
  #since = 0;
  /** By server, what a member was told when an article was added. */
  readonly #told: { server: string; text: string }[] = [];
  readonly #day: Day = {
    interactions: { answered: 0, refused: 0, lost: 0 },
    misfortunes: {},
    hours: [],
    logged: {},
    articles: { added: 0, missing: [] },
  };

  private constructor(
    database: string,
    discord: LocalDiscord,
    bot: BotProcess,
    corpus: Article[],
    seed: number,
  ) {
    this.#database = database;
    this.#discord = discord;
    this.#bot = bot;
    this.#waiting = new Waiting(discord);
    this.#random = random(seed);
    this.#questions = questionsOn(corpus, this.#random);
    this.#stories = stories(corpus, Number.MAX_SAFE_INTEGER);
  }

  static async begin(database: string, seed: number): Promise<Life> {
    const discord = await LocalDiscord.start({ identifyInterval: 0, patience: PATIENCE_MS });
    while (discord.servers.length < SERVERS) discord.addServer(`Server ${discord.servers.length}`);
    const { articles } = await readCorpus();
    const bot = await BotProcess.start(discord, { database, ...LIMITS, movedClock: 0 });
    return new Life(database, discord, bot, articles, seed);
  }

  /** Lets some minutes pass, then members act and perhaps something strikes. */
  async step(): Promise<void> {
    await this.#bot.advance(STEP_MS);
    this.#discord.clock.advance(STEP_MS);
    this.#passed += STEP_MS;
    const count = 1 + Math.floor(this.#random() * MOST_AT_ONCE);
    const { servers } = this.#discord;
    const acting = Array.from({ length: count }, () =>
      this.#act(servers[Math.floor(this.#random() * SERVERS)]!),
    );
    if (this.#random() < OFTEN) await this.#strike(DURING);
    await Promise.all(acting);
    if (this.#random() < SELDOM) await this.#newSession(() => this.#strike(BETWEEN));
    if (this.#random() < RARELY) await this.#strike(ENDINGS);
    // What was struck may need a moment to be noticed.
    await sleep(20);
    await Promise.race([this.#discord.connected(), this.#bot.endedByItself()]);
  }

  /** Until it has a new session, nothing that members do can reach the bot: waits for that. */
  async #newSession(strike: () => Promise<void>): Promise<void> {
    const begun = new Promise<void>((resolve) => {
      const stop = this.#discord.subscribe(({ type }) => {
        if (type !== 'bot.connected') return;
        stop();
        resolve();
      });
    });
    await strike();
    await Promise.race([begun, this.#bot.endedByItself()]);
  }

  async look(hour: number): Promise<Hour> {
    const { heap, resources } = await this.#bot.usage({ collect: true });
    const now = { hour, since: ++this.#since, heap, resources };
    this.#day.hours.push(now);
    return now;
  }

  /** Ends the bot as a service manager does, and looks whether all that members were told is there. */
  async end(): Promise<Day> {
    const code = await this.#bot.stop();
    if (code !== 0) throw new Error(`the bot ended with ${code}`);
    this.#keepLog();
    return { ...this.#day, articles: await verify(this.#database, this.#told) };
  }

  async abandon(): Promise<void> {
    this.#waiting.stop();
    await this.#discord.stop();
    await this.#bot.kill();
  }

  async #act(server: ServerView): Promise<void> {
    const chance = this.#random();
    const adds = chance < ADDS && this.#told.length < MOST_ARTICLES;
    const { interaction, isAnswer } = adds
      ? addStory(server, this.#stories.next().value)
      : askOrLook(server, this.#questions.next().value, chance);
    const text = await this.#waiting.for(interaction, PATIENCE_MS);
    const { interactions } = this.#day;
    if (text === undefined) interactions.lost++;
    else if (!isAnswer(text)) interactions.refused++;
    else {
      interactions.answered++;
      if (adds) this.#told.push({ server: server.id, text });
    }
  }

  async #strike(misfortunes: Misfortunes): Promise<void> {
    const names = Object.keys(misfortunes);
    const name = names[Math.floor(this.#random() * names.length)]!;
    this.#day.misfortunes[name] = (this.#day.misfortunes[name] ?? 0) + 1;
    await misfortunes[name]!({
      discord: this.#discord,
      bot: this.#bot,
      database: this.#database,
      random: this.#random,
      restart: (how) => this.#restart(how),
    });
  }

  async #restart(how: Ending): Promise<void> {
    if (typeof how === 'string') await this.#bot[how]();
    else {
      await how.itself();
      const code = await this.#bot.ended;
      if (code !== 1) throw new Error(`the bot ended with ${code} after something that ends it`);
    }
    this.#keepLog();
    this.#bot = await BotProcess.start(this.#discord, {
      database: this.#database,
      ...LIMITS,
      movedClock: this.#passed,
    });
    this.#since = 0;
  }

  #keepLog(): void {
    const { logged } = this.#day;
    for (const { msg } of this.#bot.logged.splice(0)) logged[msg] = (logged[msg] ?? 0) + 1;
  }
}

/** Opens the store, which checks that the file is whole, and looks for what members were told is there. */
async function verify(
  database: string,
  told: readonly { server: string; text: string }[],
): Promise<Day['articles']> {
  const store = await openStore(database);
  const missing: string[] = [];
  for (const { server, text } of told) {
    const articles = await store.server(server).articles.list();
    if (!articles.some(({ title }) => text.includes(title))) missing.push(text);
  }
  await store.close();
  return { added: told.length, missing };
}
