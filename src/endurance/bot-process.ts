import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../local/index.ts';
import type { Usage } from './inside.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** From this level on what the bot logs is kept: pino's warnings. */
const WARNING = 40;

/** An event of the bot's log. */
export interface Logged {
  level: number;
  msg: string;
  [field: string]: unknown;
}

/** The bot as everyone runs it, `src/main.ts`, in a process of its own, on a Discord of this process. */
export class BotProcess {
  /** Warnings and worse. */
  readonly logged: Logged[] = [];
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.ended = once(child, 'exit').then(([code]) => code as number | null);
    createInterface({ input: child.stderr! }).on('line', (line) => {
      const event: Logged = line.startsWith('{') ? JSON.parse(line) : { level: 60, msg: line };
      if (event.level >= WARNING) this.logged.push(event);
    });
  }

  /**
   * @param database path of the database file
   * @param libraryMemory megabytes, the default where left out
   * @throws {Error} with what it said when it ends instead of starting
   */
  static async start(discord: LocalDiscord, database: string, libraryMemory?: number): Promise<BotProcess> {
    const child = fork(file('../main.ts'), [], {
      execArgv: ['--expose-gc', '--import', 'tsx', '--import', file('inside.ts')],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        DATABASE_FILE: database,
        // Attachments lie on the local Discord.
        ALLOWED_NETWORKS: '127.0.0.1/32',
        ...(libraryMemory && { LIBRARY_MEMORY: String(libraryMemory) }),
      },
    });
    const bot = new BotProcess(child);
    const online = once(child.stdout!, 'data');
    await Promise.race([online, bot.ended]);
    if (child.exitCode !== null)
      throw new Error(`the bot did not start: ${bot.logged.map(({ msg }) => msg).join(' ')}`);
    child.stdout!.resume();
    return bot;
  }

  async usage(): Promise<Usage> {
    const answer = once(this.#child, 'message');
    this.#child.send('usage');
    const [usage] = await answer;
    return usage as Usage;
  }

  /** Asks it to end, as a service manager does. @returns the exit code */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    return this.ended;
  }
}
