import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Environment variables are text; an empty one (`NAME=` in `.env`) counts as not set. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type);

/** A bot token is three dot-separated runs of base64url characters; anything else cannot log in. */
const TOKEN = /^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/;

function isNetwork(text: string): boolean {
  const [base = '', bits = '', ...rest] = text.split('/');
  const most = isIP(base) === 6 ? 128 : 32;
  return isIP(base) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most && rest.length === 0;
}

const port = z.coerce.number('must be a number').int().min(0).max(65_535, 'must be 0 to 65535');

/** `2`, or `0-3`. */
const SHARDS = /^\d+(-\d+)?$/;

const schema = z.object({
  DISCORD_TOKEN: optional(z.string().regex(TOKEN, 'does not look like a bot token').optional()),
  DISCORD_API: optional(
    z.url({ protocol: /^https?$/, error: 'must look like http://127.0.0.1:4000/api' }).optional(),
  ),
  LOCAL_PORT: optional(port.default(4321)),
  LOG_LEVEL: optional(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
  ),
  SHARDS: optional(z.string().regex(SHARDS, 'must be one number or a range, as in 0-3').optional()),
  SHARD_COUNT: optional(z.coerce.number('must be a number').int().min(1, 'must be at least 1').optional()),
  MONITORING_PORT: optional(port.optional()),
  ALLOWED_NETWORKS: optional(
    z
      .string()
      .transform((list) => list.split(',').map((network) => network.trim()))
      .refine((list) => list.every(isNetwork), 'must be networks such as 10.1.0.0/16, with commas between')
      .default([]),
  ),
  LIBRARY_MEMORY: optional(
    z.coerce.number('must be a number of megabytes').int().min(1, 'must be 1 or more').default(512),
  ),
  DATABASE_FILE: optional(z.string().default('data/verbatim.sqlite')),
  DATABASE_URL: optional(
    z
      .url({
        protocol: /^postgres(ql)?$/,
        error: 'must look like postgres://user:password@host:5432/database',
      })
      .optional(),
  ),
});

/** A share of Discord's connections: each server belongs to the one with number `(server id >> 22) % count`. */
export interface Shards {
  /** Those that this process opens, counted from 0. */
  ids: number[];
  /** How many there are in all processes together. */
  count: number;
}

/** What the process needs to know from outside. */
export interface Config {
  /** Absent: the bot runs on the local Discord. */
  token?: string;
  /** Address of the API of another Discord than discord.com. */
  api?: string;
  /** Absent: this process serves all servers, with as many connections as Discord recommends. */
  shards?: Shards;
  /** Port of the local Discord; 0 takes any free one. */
  localPort: number;
  /** Port of metrics and health on the loopback address; absent: they are not served. 0 takes any free one. */
  monitoringPort?: number;
  logLevel: string;
  /** Networks that are not public and may be read from all the same, in CIDR notation. */
  allowedNetworks: string[];
  /** Megabytes that the libraries in memory may take together. */
  libraryMemory: number;
  /** Absolute path of the database file, or the address of a PostgreSQL database. */
  database: string;
}

/** Wrong configuration: the message has one line a fault. */
export class ConfigError extends Error {}

/**
 * Reads the configuration from environment variables, which `.env.example` explains.
 * @throws {ConfigError} with every fault at once
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(faults.join('\n'));
  }
  const { DISCORD_TOKEN, DISCORD_API, LOCAL_PORT, MONITORING_PORT, LOG_LEVEL } = parsed.data;
  const shards = readShards(parsed.data);
  const { LIBRARY_MEMORY, DATABASE_FILE, DATABASE_URL, ALLOWED_NETWORKS } = parsed.data;
  return {
    ...(DISCORD_TOKEN === undefined ? {} : { token: DISCORD_TOKEN }),
    ...(DISCORD_API === undefined ? {} : { api: DISCORD_API }),
    ...(shards === undefined ? {} : { shards }),
    localPort: LOCAL_PORT,
    ...(MONITORING_PORT === undefined ? {} : { monitoringPort: MONITORING_PORT }),
    logLevel: LOG_LEVEL,
    allowedNetworks: ALLOWED_NETWORKS,
    libraryMemory: LIBRARY_MEMORY,
    database: DATABASE_URL ?? resolve(DATABASE_FILE),
  };
}

function readShards({ SHARDS: named, SHARD_COUNT: count }: z.output<typeof schema>): Shards | undefined {
  if (count === undefined) {
    if (named === undefined) return undefined;
    throw new ConfigError('SHARD_COUNT must say how many shards there are when SHARDS names some of them');
  }
  const [first = 0, last = first] = named?.split('-').map(Number) ?? [0, count - 1];
  if (first > last || last >= count)
    throw new ConfigError(`SHARDS must be between 0 and ${count - 1}, the smaller number first`);
  return { ids: Array.from({ length: last - first + 1 }, (_, i) => first + i), count };
}

/** Says what to do when a port that a setting names is taken; anything else is thrown as it is. */
export function portTaken(setting: string, port: number): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new ConfigError(`Port ${port} is in use. Set ${setting} in .env to another one, or to 0 for any.`);
  };
}
