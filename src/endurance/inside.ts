/**
 * Loaded into the bot's process before the bot: tells the process that started it how much memory and how many
 * handles there are. Nothing of the bot knows of it.
 */
process.on('message', () => {
  // With --expose-gc: what nothing uses any more is not counted.
  globalThis.gc?.();
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

/** What a process uses. */
export interface Usage {
  /** Bytes of memory that the process takes. */
  rss: number;
  /** Bytes that its objects and typed arrays take, after a collection of garbage. */
  heap: number;
  /** Milliseconds of processor time since it began. */
  cpu: number;
  /** Timers, sockets, files and other things that it waits for. */
  resources: number;
}
