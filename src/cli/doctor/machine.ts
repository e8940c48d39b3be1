import { existsSync, statSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { QUOTAS } from '../../library/quotas.ts';
import { StoreError } from '../../store/database.ts';
import { inspectStore } from '../../store/inspect.ts';
import { isAddress } from '../../store/store.ts';
import { type Check, ok, problem } from './check.ts';

/**
 * Whether this Node.js is new enough.
 * @param version such as `20.19.0`
 * @param needed the oldest that will do, `20.19`
 */
export function checkNode(version: string, needed: string): Check {
  const isOld = version.localeCompare(needed, 'en', { numeric: true }) < 0;
  if (isOld) return problem('Node.js', `${version} is too old: install ${needed} or later.`);
  return ok('Node.js', version);
}

/**
 * Whether the database is sound and can be written, or can be made where there is none yet.
 * @param location a file or a `postgres://` address
 */
export async function checkDatabase(location: string): Promise<Check> {
  try {
    if (!isAddress(location) && !existsSync(location)) {
      // The dot makes a file on the way, which is no folder, fail.
      await access(`${nearestFolder(location)}/.`, constants.W_OK);
      return ok('database', `${location} is not there yet; the first start makes it.`);
    }
    const { pending } = await inspectStore(location);
    const where = isAddress(location) ? `PostgreSQL on ${new URL(location).host}` : location;
    const sound = `${where} is sound and can be written.`;
    if (pending.length === 0) return ok('database', sound);
    return ok('database', `${sound} The next start changes its tables: make a backup first.`);
  } catch (error) {
    if (error instanceof StoreError) return problem('database', error.message);
    const why = (error as Error).message;
    return problem(
      'database',
      `${location} cannot be made (${why}): let DATABASE_FILE name a file where this user may write.`,
    );
  }
}

/**
 * Whether the disk has room for a backup beside the database, and for the articles of one more server.
 * @param free bytes free there, asked of the system when left out
 */
export async function checkDisk(location: string, free?: number): Promise<Check> {
  if (isAddress(location)) return ok('disk', 'everything is kept by PostgreSQL');
  const { bavail, bsize } = await statfs(nearestFolder(location));
  const room = free ?? bavail * bsize;
  const size = existsSync(location) ? statSync(location).size : 0;
  const needed = size + QUOTAS.bytes;
  const found = `${shown(room)} free where the database is, which takes ${shown(size)}`;
  if (room >= needed) return ok('disk', found);
  return problem(
    'disk',
    `${found}: make room, ${shown(needed)} at least, or let DATABASE_FILE name a larger disk.`,
  );
}

const shown = (bytes: number) =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;

/** The folder that a path is in, or the first above it that exists. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : nearestFolder(folder);
}
