import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../local/index.ts';
import { isAddress } from '../store/store.ts';
import type { Request, Usage } from './inside.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** From this level on what the bot logs is kept: pino's warnings. */
const WARNING = 40;

/** An event of the bot's log. */
export interface Logged {
  level: number;
  msg: string;
  [field: string]: unknown;
}

export interface BotProcessOptions {
  /** Path of the database file, or a `postgres://` address. */
  database: string;
  /** Megabytes that libraries may take; the default where left out. */
  libraryMemory?: number;
  /** Megabytes that its heap may take; as much as Node.js gives itself where left out. */
  heap?: number;
  /** Milliseconds that its time is ahead at the start; from then on it passes also when it is told to. */
  movedClock?: number;
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

  /** @throws {Error} with what it said when it ends instead of starting */
  static async start(
    discord: LocalDiscord,
    { database, libraryMemory, heap, movedClock }: BotProcessOptions,
  ): Promise<BotProcess> {
    const child = fork(file('../main.ts'), [], {
      execArgv: [
        ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`]),
        ...['--expose-gc', '--import', 'tsx', '--import', file('inside.ts')],
      ],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        [isAddress(database) ? 'DATABASE_URL' : 'DATABASE_FILE']: database,
        // Attachments lie on the local Discord.
        ALLOWED_NETWORKS: '127.0.0.1/32',
        ...(movedClock !== undefined && { MOVED_CLOCK: String(movedClock) }),
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

  /** What it uses now, once it has done what is requested. */
  async usage(request: Request = {}): Promise<Usage> {
    const answer = once(this.#child, 'message');
    this.#child.send(request);
    const [usage] = await answer;
    return usage as Usage;
  }

  /** Lets time pass in it at once. */
  async advance(ms: number): Promise<void> {
    await this.usage({ advance: ms });
  }

  /** Sets its clock wrong by some milliseconds, or right again with 0. */
  async setWrong(ms: number): Promise<void> {
    await this.usage({ wrong: ms });
  }

  /** @throws {Error} with what it said, when it ends by itself */
  async endedByItself(): Promise<never> {
    const code = await this.ended;
    throw new Error(`the bot ended with ${code}: ${this.logged.map(({ msg }) => msg).join(', ')}`);
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to end, as a service manager does. @returns the exit code */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    return this.ended;
  }
}
