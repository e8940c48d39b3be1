import dotenv from 'dotenv';
import { commands, menus } from '../commands/index.ts';
import { createParser } from './article/readers/parser.ts';
import { type Config, ConfigError, portTaken, readConfig } from './config.ts';
import { type Bot, StartError, startBot } from './discord/bot.ts';
import type { Context } from './discord/command.ts';
import { inviteLink } from './discord/invite.ts';
import { Ending } from './ending.ts';
import { createFetcher } from './fetching/fetcher.ts';
import { Corpus, readCorpus } from './library/corpus.ts';
import { Feeds } from './library/feeds.ts';
import { Libraries } from './library/libraries.ts';
import { createLog } from './log.ts';
import { monitor } from './monitor.ts';
import { Metrics } from './monitoring/metrics.ts';
import { StoreError } from './store/database.ts';
import { openStore, type Store } from './store/store.ts';

let ending: Ending | undefined;

/** How often what is past its time is forgotten: an hour is little beside the days that it was kept. */
const TIDY_MS = 60 * 60 * 1000;

async function start(): Promise<void> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  ending = new Ending(log);
  const { articles, faults } = await readCorpus();
  for (const { file, line, message } of faults) {
    process.stderr.write(`Not loaded: ${file}:${line}: ${message}\n`);
  }
  const store = await openStore(config.database);
  ending.before(() => store.close());
  const libraries = new Libraries(store, new Corpus(articles), {
    memory: config.libraryMemory * 1024 * 1024,
  });
  const metrics = new Metrics();
  let bot: Bot | undefined;
  if (config.monitoringPort !== undefined) {
    const watched = { metrics, libraries, store, bot: () => bot, isEnding: () => ending!.begun };
    const served = await monitor(config.monitoringPort, watched).catch(
      portTaken('MONITORING_PORT', config.monitoringPort),
    );
    ending.before(() => served.close());
    log.info({ url: served.url }, 'metrics and health are served');
  }
  // Attachments on the local Discord lie on this machine. On Discord nothing that does may be read.
  const ownMachine = config.token === undefined ? ['127.0.0.1/32'] : [];
  const allowedNetworks = [...ownMachine, ...config.allowedNetworks];
  const readers = { fetcher: createFetcher({ allowedNetworks }), parser: createParser() };
  ending.before(() => Promise.all([readers.fetcher.close(), readers.parser.close()]));
  const feeds = new Feeds(store, libraries, readers, {
    report: (error) => log.error({ err: error }, 'a feed could not be read'),
    count: (outcome) => metrics.articles.inc({ by: 'feed', outcome }),
  });
  ending.before(() => feeds.stop());
  const context: Context = {
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
  };
  bot =
    config.token === undefined
      ? await startLocally(config, context, ending)
      : await startOnDiscord(config.token, config, context, ending);
  feeds.start();
  // Of many processes one does this for all servers.
  if (config.shards?.ids.includes(0) ?? true) keepTidy(store, log, ending);
}

/** Forgets what is past its time, now and from time to time, also where nobody asks any more. */
function keepTidy(store: Store, log: Context['log'], ending: Ending): void {
  const tidy = () =>
    store.tidy().catch((error) => {
      // The store may be closed in the middle of it.
      if (!ending.begun) log.error({ err: error }, 'old questions were not forgotten');
    });
  void tidy();
  const timer = setInterval(tidy, TIDY_MS);
  ending.before(async () => clearInterval(timer));
}

/** Ends the bot with the process, and the process with the bot. */
function endTogether(bot: Bot, { log }: Context, ending: Ending): void {
  ending.before(() => bot.stop());
  void bot.lost.then((error) => {
    log.fatal(error.message);
    return ending.end(1);
  });
}

async function startOnDiscord(
  token: string,
  { api, shards }: Config,
  context: Context,
  ending: Ending,
): Promise<Bot> {
  const bot = await startBot(token, context, api, shards);
  endTogether(bot, context, ending);
  const { application, guilds, user } = bot.client;
  const share = shards ? `, serving shards ${shards.ids[0]}-${shards.ids.at(-1)} of ${shards.count}` : '';
  process.stdout.write(
    `${user.tag} is online in ${guilds.cache.size} servers${share}.\n` +
      `Add it to a server: ${inviteLink(application.id)}\n`,
  );
  return bot;
}

/** Of the local Discord: at the next start, its servers have the articles and settings that they had. */
const BORN = new Date('2026-01-01T00:00:00Z');

async function startLocally({ localPort }: Config, context: Context, ending: Ending): Promise<Bot> {
  // Loaded here only: a bot on Discord needs none of it.
  const [{ LocalDiscord }, { servePage }] = await Promise.all([
    import('./local/index.ts'),
    import('./local/page-server/page-server.ts'),
  ]);
  const discord = await LocalDiscord.start({ botName: 'Verbatim', born: BORN });
  ending.before(() => discord.stop());
  const page = await servePage(discord, { port: localPort }).catch(portTaken('LOCAL_PORT', localPort));
  ending.before(() => page.close());
  const bot = await startBot(discord.token, context, discord.api);
  endTogether(bot, context, ending);
  process.stdout.write(
    `A local Discord is running, with the bot in it: ${page.url}\n` +
      'Open it in a browser and type:  /ask what did Microsoft deny?\n\n' +
      'To run on Discord itself: create an application at https://discord.com/developers/applications,\n' +
      'copy its token from the page Bot, and put DISCORD_TOKEN=… into a file named .env. Ctrl+C ends this.\n',
  );
  return bot;
}

try {
  await start();
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartError || error instanceof StoreError) {
    process.stderr.write(`${error.message}\n`);
  } else {
    process.stderr.write(`Verbatim could not start: ${(error as Error).stack}\n`);
  }
  await (ending?.end(1) ?? process.exit(1));
}
