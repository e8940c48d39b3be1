import { type Disk, install as installDisk, setDisk } from './bad-disk.ts';
import { advance, install, setWrong } from './moved-clock.ts';

// Loaded into the bot's process before the bot, to look into it from outside. Nothing of the bot knows of it.

/** What can be asked of the process; each is answered with its `Usage`. */
export interface Request {
  /** Collects garbage first, which stops everything for some hundred milliseconds. */
  collect?: boolean;
  /** Milliseconds that are to pass at once. */
  advance?: number;
  /** Milliseconds that the clock on the wall is to be wrong by from now on. */
  wrong?: number;
  /** How the disk under the database is from now on. */
  disk?: Disk;
  /** Megabytes that something else takes of the process' memory from now on. */
  taken?: number;
  /** Lets something fail that nobody waits for. */
  fail?: string;
}

/** What a process uses. */
export interface Usage {
  /** Bytes of memory that the process takes. */
  rss: number;
  /** Bytes that its objects and typed arrays take; what nothing uses any more counts until it is collected. */
  heap: number;
  /** Milliseconds of processor time since it began. */
  cpu: number;
  /** Timers, sockets, files and other things that it waits for. */
  resources: number;
}

const { MOVED_CLOCK } = process.env;
if (MOVED_CLOCK !== undefined) {
  install(Number(MOVED_CLOCK));
  installDisk();
}

/** Numbers with a fraction, which take eight bytes each on the heap that Node.js limits. */
const ballast: number[][] = [];
const megabyte = () => new Array<number>(1e6 / 8).fill(0.5);

process.on('message', (request: Request) => {
  if (request.wrong !== undefined) setWrong(request.wrong);
  if (request.advance !== undefined) advance(request.advance);
  if (request.disk !== undefined) setDisk(request.disk);
  if (request.taken !== undefined)
    ballast.splice(0, Infinity, ...Array.from({ length: request.taken }, megabyte));
  if (request.fail !== undefined) void Promise.reject(new Error(request.fail));
  // The process runs with --expose-gc.
  if (request.collect) globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    rss,
    heap: heapUsed + arrayBuffers,
    cpu: (user + system) / 1000,
    resources: process.getActiveResourcesInfo().length,
  };
  process.send?.(usage);
});
// Listening for messages must not keep a bot alive that has ended.
process.channel?.unref();
