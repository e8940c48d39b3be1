import Sqlite from 'better-sqlite3';

/** How a disk is: as ever, without a free block, or busy with something else. */
export type Disk = 'well' | 'full' | 'slow';

/** Milliseconds that a slow disk takes for what is written: so long nothing of the process runs. */
const SLOW_MS = 250;
/** More pages than a file can have. */
const NO_LIMIT = 4_294_967_294;

const opened = new Set<Sqlite.Database>();
let isSlow = false;

/** Puts the databases of this process on a disk that can go bad. To be called before any is opened. */
export function install(): void {
  const { prepare, close } = Sqlite.prototype;
  Sqlite.prototype.prepare = function (this: Sqlite.Database, source: string) {
    opened.add(this);
    const statement = prepare.call(this, source);
    // What is written in a transaction waits for the disk at its end.
    const writes = source.startsWith('commit') || (!statement.readonly && !this.inTransaction);
    if (isSlow && writes) stand(SLOW_MS);
    return statement;
  } as typeof prepare;
  Sqlite.prototype.close = function (this: Sqlite.Database) {
    opened.delete(this);
    return close.call(this);
  };
}

/** Makes the disk bad, or well again. */
export function setDisk(disk: Disk): void {
  isSlow = disk === 'slow';
  // SQLite lifts a limit below what the file has to that, and says then that the disk is full.
  for (const database of opened) database.pragma(`max_page_count = ${disk === 'full' ? 1 : NO_LIMIT}`);
}

/** Stands still, as a process does that waits for a disk. */
const stand = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
