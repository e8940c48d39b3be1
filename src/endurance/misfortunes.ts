import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { LocalDiscord } from '../local/index.ts';
import type { BotProcess } from './bot-process.ts';
import type { Request } from './inside.ts';

/** What can be done to a bot, and where. */
export interface Victim {
  discord: LocalDiscord;
  bot: BotProcess;
  database: string;
  /** From 0 to below 1. */
  random: () => number;
  /** Lets the bot end in a way and starts it again. */
  restart(how: Ending): Promise<void>;
}

/** What ends a bot: a service manager, a power cut, or the bot itself, for what it says at last. */
export type Ending = 'stop' | 'kill' | { itself(): unknown };

/** Closing codes that a session outlives: what Discord has not delivered comes with the next connection. */
const RESUMED = [4000, 4001, 4002];
/** Closing codes after which a new session begins: what Discord had not delivered is gone with the old one. */
const NEW_SESSION = [1000, 1001, 4003, 4005, 4007, 4008, 4009];
/** Closing codes after which the bot ends. */
const FOR_GOOD = [4004, 4010, 4011, 4012, 4013, 4014];
const DAY_MS = 24 * 60 * 60 * 1000;
/** Longer than Discord waits for a first answer. */
const AWHILE_MS = 4_000;
/** Of the heap that `MEMORY_MB` leaves the bot, which takes about 80 by itself. */
const TAKEN_MB = 180;
/** Megabytes of heap for the bot. */
export const MEMORY_MB = 320;

export type Misfortunes = Readonly<Record<string, (victim: Victim) => unknown>>;

/** What strikes while members wait for answers, which must come all the same. */
export const DURING: Misfortunes = {
  'REST answers 500': ({ discord }) => discord.faults.serverError({ path: '/callback', times: 2 }),
  'REST answers 502': ({ discord }) => discord.faults.serverError({ path: '/callback' }, 502),
  'REST answers 429': ({ discord }) => discord.faults.rateLimit({ path: '/callback' }),
  'REST is slow': ({ discord }) => discord.faults.delay(1000, { path: '/callback', times: 3 }),
  'REST loses an answer': ({ discord }) => discord.faults.loseReply({ path: '/callback' }),
  'an interaction comes twice': ({ discord }) => discord.faults.sendTwice(),
  'the connection is dropped': ({ discord }) => discord.faults.drop(),
  'Discord asks to connect anew': ({ discord }) => discord.faults.reconnect(),
  'the Gateway closes with a code that the session outlives': ({ discord, random }) =>
    discord.faults.close(oneOf(RESUMED, random)),
  'the Gateway acknowledges no heartbeat': ({ discord }) => discord.faults.ignoreHeartbeats(),
  'the database is locked': async ({ database, random }) => {
    const other = new Sqlite(database, { timeout: 1000 });
    other.exec('begin immediate');
    await sleep(500 + random() * 6000);
    other.close();
  },
  'the disk is full': ({ bot }) => awhile(bot, { disk: 'full' }, { disk: 'well' }),
  'the disk is slow': ({ bot }) => awhile(bot, { disk: 'slow' }, { disk: 'well' }),
  'memory is short': ({ bot }) => awhile(bot, { taken: TAKEN_MB }, { taken: 0 }),
  'the clock is set wrong': ({ bot, random }) => bot.setWrong((random() - 0.5) * 2 * DAY_MS),
  'the clock is set right': ({ bot }) => bot.setWrong(0),
};

/** What ends sessions: it strikes while nobody waits. */
export const BETWEEN: Misfortunes = {
  'the session is void': ({ discord }) => discord.faults.invalidateSession(),
  'the Gateway closes with a code that ends the session': ({ discord, random }) =>
    discord.faults.close(oneOf(NEW_SESSION, random)),
};

/** What ends the process. */
export const ENDINGS: Misfortunes = {
  'the bot is stopped and started': ({ restart }) => restart('stop'),
  'the power fails': ({ restart }) => restart('kill'),
  'the Gateway closes for good': ({ discord, random, restart }) =>
    restart({ itself: () => discord.faults.close(oneOf(FOR_GOOD, random)) }),
  'something fails that nobody catches': ({ bot, restart }) =>
    restart({ itself: () => bot.usage({ fail: 'nobody catches this' }) }),
};

/** Something that a bot has to bear for some seconds. */
async function awhile(bot: BotProcess, begin: Request, end: Request): Promise<void> {
  await bot.usage(begin);
  await sleep(AWHILE_MS);
  await bot.usage(end);
}

const oneOf = (codes: readonly number[], random: () => number) => codes[Math.floor(random() * codes.length)]!;
