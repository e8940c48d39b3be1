import { commands, menus } from '../commands/index.ts';
import type { Article } from '../src/article/article.ts';
import { createParser } from '../src/article/readers/parser.ts';
import { startBot } from '../src/discord/bot.ts';
import type { Context } from '../src/discord/command.ts';
import { createFetcher } from '../src/fetching/fetcher.ts';
import { Corpus, readCorpus } from '../src/library/corpus.ts';
import { Feeds } from '../src/library/feeds.ts';
import { Libraries, type Questions } from '../src/library/libraries.ts';
import type { Library } from '../src/library/library.ts';
import { LocalDiscord, type LocalDiscordOptions } from '../src/local/index.ts';
import { createLog } from '../src/log.ts';
import { monitor } from '../src/monitor.ts';
import { Metrics } from '../src/monitoring/metrics.ts';
import type { MonitoringServer } from '../src/monitoring/server.ts';
import { openStore, type Store } from '../src/store/store.ts';

/** Milliseconds to wait for a reply: a busy machine needs seconds to start the thread that reads documents. */
const PATIENCE = 30_000;

/** The real bot on a local Discord of its own, for end-to-end tests. */
export interface TestBot {
  discord: LocalDiscord;
  store: Store;
  /** What the bot logged, one object an event. */
  logged: { msg: string; level: number; [field: string]: unknown }[];
  /** The library of the first server. */
  library(): Promise<Library>;
  /** The questions that were asked on the first server. */
  questions(): Questions;
  /** Moves the clock of the feeds on, and reads those that are due then. */
  readFeedsIn(ms: number): Promise<void>;
  /** Serves metrics and health of this bot, as the process does. */
  monitor(isEnding?: () => boolean): Promise<MonitoringServer>;
  /** Ends the bot and starts it again on the same store: what it held in memory is gone. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the bot with some articles, the shipped ones unless said.
 * @param context parts of the context to replace, to bring about failures
 * @param options for the local Discord, or one that runs already and goes on when the bot stops
 * @param now the store's clock
 * @param opened a store to use in the place of one in memory
 */
export async function startTestBot(
  articles?: Article[],
  context: Partial<Context> = {},
  options: LocalDiscordOptions | LocalDiscord = {},
  now?: () => Date,
  opened?: Store,
): Promise<TestBot> {
  let ahead = 0;
  const clock = () => new Date((now?.() ?? new Date()).getTime() + ahead);
  const store = opened ?? (await openStore(':memory:', clock));
  const corpus = new Corpus(articles ?? (await readCorpus()).articles);
  const logged: TestBot['logged'] = [];
  const log = createLog('debug', { write: (line) => void logged.push(JSON.parse(line)) });
  // Discord spaces logins five seconds apart; tests that restart the bot need not wait for that.
  const discord =
    options instanceof LocalDiscord
      ? options
      : await LocalDiscord.start({ identifyInterval: 0, patience: PATIENCE, ...options });
  const readers = {
    fetcher: createFetcher({ allowedNetworks: ['127.0.0.1/32'] }),
    parser: createParser(),
  };
  let libraries: Libraries;
  let metrics: Metrics;
  let feeds: Feeds;
  const start = () => {
    libraries = new Libraries(store, corpus);
    metrics = new Metrics();
    feeds = new Feeds(store, libraries, readers, {
      clock: { now: clock, random: Math.random },
      wait: async () => {},
      count: (outcome) => metrics.articles.inc({ by: 'feed', outcome }),
    });
    return startBot(
      discord.token,
      {
        library: (id) => libraries.open(id),
        settings: (id) => libraries.settings(id),
        forget: (server, member) => libraries.forget(server, member),
        claim: (server, request) => libraries.claim(server, request),
        questions: (id) => libraries.questions(id),
        readers,
        feeds,
        commands,
        menus,
        log,
        metrics,
        ...context,
      },
      discord.api,
    );
  };
  let bot = await start();
  const restart = async () => {
    await feeds.stop();
    await bot.stop();
    bot = await start();
  };
  const stop = async () => {
    await bot.stop();
    await Promise.all([readers.fetcher.close(), readers.parser.close()]);
    if (discord !== options) await discord.stop();
    await store.close();
  };
  const { id } = discord.server;
  return {
    discord,
    store,
    logged,
    library: () => libraries.open(id),
    questions: () => store.server(id).questions,
    readFeedsIn: async (ms) => {
      ahead += ms;
      await feeds.readDue();
    },
    monitor: (isEnding = () => false) => monitor(0, { metrics, libraries, store, bot: () => bot, isEnding }),
    restart,
    stop,
  };
}
