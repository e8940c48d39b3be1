import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { LocalDiscord } from '../local/index.ts';
import type { BotProcess } from './bot-process.ts';

/** What can be done to a bot, and where. */
export interface Victim {
  discord: LocalDiscord;
  bot: BotProcess;
  database: string;
  /** From 0 to below 1. */
  random: () => number;
  /** Ends the bot in a way and starts it again. */
  restart(how: 'stop' | 'kill'): Promise<void>;
}

/** Closing codes after which a new session begins: what Discord had not delivered is gone with the old one. */
const NEW_SESSION = [1000, 1001, 4007, 4009];
const DAY_MS = 24 * 60 * 60 * 1000;

/** What strikes while members wait for answers, which must come all the same. */
export const DURING: Readonly<Record<string, (victim: Victim) => unknown>> = {
  'REST answers 500': ({ discord }) => discord.faults.serverError({ path: '/callback', times: 2 }),
  'REST answers 502': ({ discord }) => discord.faults.serverError({ path: '/callback' }, 502),
  'REST answers 429': ({ discord }) => discord.faults.rateLimit({ path: '/callback' }),
  'REST is slow': ({ discord }) => discord.faults.delay(1000, { path: '/callback', times: 3 }),
  'REST loses an answer': ({ discord }) => discord.faults.loseReply({ path: '/callback' }),
  'an interaction comes twice': ({ discord }) => discord.faults.sendTwice(),
  'the connection is dropped': ({ discord }) => discord.faults.drop(),
  'Discord asks to connect anew': ({ discord }) => discord.faults.reconnect(),
  'the Gateway closes with 4000': ({ discord }) => discord.faults.close(4000),
  'the database is locked': async ({ database, random }) => {
    const other = new Sqlite(database, { timeout: 1000 });
    other.exec('begin immediate');
    await sleep(500 + random() * 6000);
    other.close();
  },
  'the clock is set wrong': ({ bot, random }) => bot.setWrong((random() - 0.5) * 2 * DAY_MS),
  'the clock is set right': ({ bot }) => bot.setWrong(0),
};

/** What ends sessions or the process: it strikes while nobody waits. */
export const BETWEEN: Readonly<Record<string, (victim: Victim) => unknown>> = {
  'the session is void': ({ discord }) => discord.faults.invalidateSession(),
  'the Gateway closes with a code that ends the session': ({ discord, random }) =>
    discord.faults.close(NEW_SESSION[Math.floor(random() * NEW_SESSION.length)]!),
  'the bot is stopped and started': ({ restart }) => restart('stop'),
  'the power fails': ({ restart }) => restart('kill'),
};
