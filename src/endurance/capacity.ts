import type { LoadFigures, Phase } from './load.ts';

/**
 * What is assumed of servers, because nothing here can measure it: put your own in its place. As many articles as
 * the load test has; questions are kept as long as the settings keep them unless a moderator changes that.
 */
export const ASSUMED = {
  questionsADay: 5,
  /** Share of a day's questions that the busiest hour sees. A library leaves the memory an hour after its last one. */
  busiestHour: 1 / 8,
  daysKept: 90,
  /** Of what a process can bear, so that it can take what another one leaves. */
  shareOfLoad: 1 / 2,
  /** As many as Discord allows on four connections: a restart concerns no more. */
  serversAProcess: 10_000,
} as const;

/** A machine to rent, one process each, and one more for each disk full of database. */
export const MACHINE = {
  name: 'Hetzner’s cx23: 2 cores, 4 GB of memory, 40 GB of disk',
  disk: 40e9,
  euros: 4.11,
  source: 'https://docs.cnap.tech/compute/providers/hetzner',
} as const;

/** Connections to PostgreSQL that a process opens at most (src/store/postgres.ts). */
const CONNECTIONS = 10;
/** https://discord.com/developers/docs/events/gateway#sharding */
const SERVERS_A_SHARD = 2_500;

/** What one thing takes, as a load test measured it. */
export interface Taken {
  /** Bytes of memory of a process without libraries, and of one server's library. */
  process: number;
  library: number;
  /** Bytes of database of an article, and of a question. */
  article: number;
  question: number;
  /** Questions a second that one process bears; 0 where none of the rates that were tried was. */
  borne: number;
}

export function taken({ servers, articles, phases, around }: LoadFigures): Taken {
  const [first, steady, ...more] = phases;
  if (!first || !steady) throw new Error('a load test has two phases at least');
  const asked = phases.reduce((sum, phase) => sum + phase.asked, 0);
  const added = phases.reduce((sum, phase) => sum + phase.added, 0);
  const article = (around.filled - around.empty) / (servers * articles);
  return {
    process: first.rss[0]!,
    library: (first.heap[1] - first.heap[0]) / Math.min(first.asked, servers),
    article,
    question: (around.ended - around.filled - added * article) / asked,
    borne: Math.max(0, ...[steady, ...more].filter(isBorne).map(({ rate }) => rate)),
  };
}

/** Milliseconds that the slowest answer but one in a hundred may take before the bot counts as overloaded. */
const BEARABLE_MS = 1000;

export const isBorne = ({ p99 }: Phase) => p99 <= BEARABLE_MS;

/** What a number of servers needs. */
export interface Needs {
  servers: number;
  shards: number;
  /** Questions a second in the busiest hour. */
  peak: number;
  processes: number;
  connections: number;
  /** Bytes. */
  memory: number;
  database: number;
  machines: number;
  /** A month. */
  euros: number;
}

/** @param memory bytes for the libraries of one process */
export function needs(servers: number, articles: number, memory: number, each: Taken): Needs {
  const { questionsADay, busiestHour, daysKept, shareOfLoad, serversAProcess } = ASSUMED;
  const inAnHour = questionsADay * busiestHour;
  const peak = (servers * inAnHour) / 3600;
  // Questions that know nothing of each other: so many servers have one or more in the hour (Poisson).
  const libraries = servers * (1 - Math.exp(-inAnHour)) * each.library;
  const processes = Math.max(
    Math.ceil(peak / (each.borne * shareOfLoad)),
    Math.ceil(libraries / memory),
    Math.ceil(servers / serversAProcess),
  );
  const database = servers * (articles * each.article + questionsADay * daysKept * each.question);
  const machines = processes + Math.ceil(database / MACHINE.disk);
  return {
    servers,
    shards: Math.ceil(servers / SERVERS_A_SHARD),
    peak,
    processes,
    connections: processes * CONNECTIONS,
    memory: processes * each.process + libraries,
    database,
    machines,
    euros: machines * MACHINE.euros,
  };
}
