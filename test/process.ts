import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LocalDiscord, type LocalDiscordOptions } from '../src/local/index.ts';

const root = resolve(import.meta.dirname, '..');

/** What `npm start` runs, as a process of its own. */
export interface BotProcess {
  printed: { out: string; err: string };
  /** Resolves with the exit code. */
  exit: Promise<number | null>;
  /** Resolves once it has printed something like this. @throws when it ends before */
  prints(pattern: RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** Runs what `npm start` runs, without the settings of a `.env`, and collects what it prints. */
export function startProcess(env: Record<string, string>): BotProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/main.ts')], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      LOG_LEVEL: 'warn',
      DATABASE_FILE: join(tmpdir(), 'verbatim-start.sqlite'),
      ...env,
    },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (data) => (printed.out += data));
  child.stderr.on('data', (data) => (printed.err += data));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return {
    printed,
    exit,
    kill: (signal) => child.kill(signal),
    prints: (pattern) =>
      new Promise((done, fail) => {
        const look = () => pattern.test(printed.out) && done();
        child.stdout.on('data', look);
        look();
        void exit.then((code) => fail(new Error(`it ended with ${code}: ${printed.out}${printed.err}`)));
      }),
  };
}

/** A local Discord that lets bots of other processes log in, without the pause between logins. */
export const startDiscord = (options: LocalDiscordOptions = {}): Promise<LocalDiscord> =>
  LocalDiscord.start({
    token: `${'A'.repeat(24)}.AAAAAA.${'A'.repeat(27)}`,
    identifyInterval: 0,
    ...options,
  });

/** Starts the bot on a local Discord and waits until it is online. @param location of its database */
export async function startBotProcess(
  { api, token }: LocalDiscord,
  location: string,
  env: Record<string, string> = {},
): Promise<BotProcess> {
  const database = location.startsWith('postgres') ? { DATABASE_URL: location } : { DATABASE_FILE: location };
  const bot = startProcess({ DISCORD_API: api, DISCORD_TOKEN: token, ...database, ...env });
  await bot.prints(/is online/);
  return bot;
}
