import dotenv from 'dotenv';
import { pino } from 'pino';
import { commands } from '../commands/index.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Bot, StartError, startBot } from './discord/bot.ts';
import type { Context } from './discord/command.ts';
import { readCorpus } from './library/corpus.ts';
import { Library } from './library/library.ts';

/** What runs, and how to end it. */
interface Running {
  bot: Bot;
  stop(): Promise<void>;
}

async function start(): Promise<Running> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const { articles, faults } = await readCorpus();
  for (const { file, line, message } of faults) {
    process.stderr.write(`Not loaded: ${file}:${line}: ${message}\n`);
  }
  const library = new Library(articles);
  const context: Context = { library: async () => library, commands, log };
  return config.token === undefined ? startLocally(config, context) : startOnDiscord(config.token, context);
}

async function startOnDiscord(token: string, context: Context): Promise<Running> {
  const bot = await startBot(token, context);
  const { application, guilds, user } = bot.client;
  process.stdout.write(
    `${user.tag} is online in ${guilds.cache.size} servers.\n` +
      `Add it to a server: https://discord.com/oauth2/authorize?client_id=${application.id}&scope=bot+applications.commands\n`,
  );
  return { bot, stop: () => bot.stop() };
}

async function startLocally({ localPort }: Config, context: Context): Promise<Running> {
  // Loaded here only: a bot on Discord needs none of it.
  const { LocalDiscord } = await import('./local/index.ts');
  const discord = await LocalDiscord.start({ port: localPort, botName: 'Verbatim' }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new StartError(
      `Port ${localPort} is in use. Set LOCAL_PORT in .env to another one, or to 0 for any.`,
    );
  });
  const bot = await startBot(discord.token, context, discord.api);
  process.stdout.write(
    `A local Discord is running, with the bot in it: ${discord.origin}\n` +
      'Open it in a browser and type:  /ask what did Microsoft deny?\n\n' +
      'To run on Discord itself: create an application at https://discord.com/developers/applications,\n' +
      'copy its token from the page Bot, and put DISCORD_TOKEN=… into a file named .env. Ctrl+C ends this.\n',
  );
  const stop = async () => {
    await bot.stop();
    await discord.stop();
  };
  return { bot, stop };
}

try {
  const running = await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
  } else {
    process.stderr.write(`Verbatim could not start: ${(error as Error).stack}\n`);
  }
  process.exit(1);
}
