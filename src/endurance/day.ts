import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { articleToMarkdown } from '../article/writers/markdown.ts';
import { random } from '../evaluation/random.ts';
import { stories } from '../evaluation/stories.ts';
import { readCorpus } from '../library/corpus.ts';
import { LocalDiscord, type ServerView } from '../local/index.ts';
import { openStore } from '../store/store.ts';
import { BotProcess } from './bot-process.ts';
import { BETWEEN, DURING, type Victim } from './misfortunes.ts';
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
/** How often something strikes, of all steps. */
const OFTEN = 0.4;
const SELDOM = 0.05;

/** Lives through some hours of moved time with a bot that is struck by misfortunes, all drawn by a seed. */
export async function live({ hours, seed, progress = () => {} }: DayOptions): Promise<Day> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-day-'));
  const database = join(folder, 'verbatim.sqlite');
  const discord = await LocalDiscord.start({ identifyInterval: 0, patience: PATIENCE_MS });
  while (discord.servers.length < SERVERS) discord.addServer(`Server ${discord.servers.length}`);
  const { articles } = await readCorpus();
  const next = random(seed);
  const questions = questionsOn(articles, next);
  const fresh = stories(articles, Number.MAX_SAFE_INTEGER);
  const waiting = new Waiting(discord);
  const start = () => BotProcess.start(discord, { database, movedClock: passed });
  let passed = 0;
  let bot = await start();
  let since = 0;
  const logged: Record<string, number> = {};
  const told: string[] = [];
  const day: Day = {
    interactions: { answered: 0, refused: 0, lost: 0 },
    misfortunes: {},
    hours: [],
    logged,
    articles: { added: 0, missing: [] },
  };
  const keepLog = () => {
    for (const { msg } of bot.logged.splice(0)) logged[msg] = (logged[msg] ?? 0) + 1;
  };
  const restart = async (how: 'stop' | 'kill') => {
    await bot[how]();
    keepLog();
    bot = await start();
    since = 0;
  };
  const strike = async (misfortunes: typeof DURING) => {
    const names = Object.keys(misfortunes);
    const name = names[Math.floor(next() * names.length)]!;
    day.misfortunes[name] = (day.misfortunes[name] ?? 0) + 1;
    const victim: Victim = { discord, bot, database, random: next, restart };
    await misfortunes[name]!(victim);
  };
  const act = async (server: ServerView) => {
    const chance = next();
    const adds = chance < 0.12 && told.length < MOST_ARTICLES;
    const { interaction, isAnswer } = adds
      ? add(server, fresh.next().value)
      : ask(server, questions.next().value, chance);
    const text = await waiting.for(interaction, PATIENCE_MS);
    if (text === undefined) day.interactions.lost++;
    else if (isAnswer(text)) day.interactions.answered++;
    else day.interactions.refused++;
    if (adds && text !== undefined && isAnswer(text)) told.push(`${server.id} ${text}`);
  };
  try {
    for (let step = 1; step <= hours * STEPS_AN_HOUR; step++) {
      await bot.advance(STEP_MS);
      discord.clock.advance(STEP_MS);
      passed += STEP_MS;
      const count = 1 + Math.floor(next() * MOST_AT_ONCE);
      const servers = Array.from({ length: count }, () => discord.servers[Math.floor(next() * SERVERS)]!);
      const acting = servers.map(act);
      if (next() < OFTEN) await strike(DURING);
      await Promise.all(acting);
      if (next() < SELDOM) await strike(BETWEEN);
      await Promise.race([online(discord), bot.endedByItself()]);
      if (step % STEPS_AN_HOUR > 0) continue;
      const { heap, resources } = await bot.usage();
      const hour = { hour: step / STEPS_AN_HOUR, since: ++since, heap, resources };
      day.hours.push(hour);
      progress(hour);
    }
    const code = await bot.stop();
    if (code !== 0) throw new Error(`the bot ended with ${code}`);
    keepLog();
    day.articles = await verify(database, told);
    return day;
  } finally {
    waiting.stop();
    await discord.stop();
    await bot.kill();
    await rm(folder, { recursive: true });
  }
}

type Act = { interaction: Parameters<Waiting['for']>[0]; isAnswer: (text: string) => boolean };

function add(server: ServerView, story: Article): Act {
  const data = Buffer.from(articleToMarkdown(story));
  const file = { name: `${story.id}.md`, contentType: 'text/markdown', data };
  const interaction = server.administrator.startSlash('article add', { file });
  return { interaction, isAnswer: (text) => text.includes('Added') };
}

/** Most ask; some look at what else there is. */
function ask({ member, administrator }: ServerView, question: string, chance: number): Act {
  if (chance > 0.95) return { interaction: member.startSlash('help'), isAnswer: (text) => text !== '' };
  if (chance > 0.9)
    return { interaction: administrator.startSlash('article list'), isAnswer: (text) => text !== '' };
  const hidden = chance > 0.8;
  return {
    interaction: member.startSlash('ask', { question, private: hidden }),
    isAnswer: (text) => text.includes('¶'),
  };
}

/** Waits until the bot has a session that its Discord knows of. */
async function online(discord: LocalDiscord): Promise<void> {
  // What was struck may need a moment to be noticed.
  await sleep(20);
  await discord.connected();
}

/** Opens the store, which checks that the file is whole, and looks for what members were told is there. */
async function verify(database: string, told: readonly string[]): Promise<Day['articles']> {
  const store = await openStore(database);
  const missing: string[] = [];
  for (const line of told) {
    const [server = ''] = line.split(' ', 1);
    const titles = (await store.server(server).articles.list()).map(({ title }) => title);
    if (!titles.some((title) => line.includes(title))) missing.push(line);
  }
  await store.close();
  return { added: told.length, missing };
}
