import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = '/usr/lib/postgresql';
/** PostgreSQL refuses to run as root: Debian's user for nothing at all will do. */
const NOBODY = 65_534;

/** Where PostgreSQL's programs are, those of the newest version; undefined where it is not installed. */
export function findPostgres(): string | undefined {
  const versions = existsSync(ROOT) ? readdirSync(ROOT).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(ROOT, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** A PostgreSQL of the tests' own, reached by a socket in its folder alone; vitest runs this once. */
export default async function startPostgres({ provide }: { provide(key: 'postgres', url: string): void }) {
  const bin = findPostgres()!;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const own = { ...user, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'verbatim', '-A', 'trust', '-E', 'UTF8', '-N'], own);
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'max_connections=200',
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    own,
  );
  provide('postgres', `postgres://verbatim@localhost/postgres?host=${encodeURIComponent(folder)}`);
  while (!existsSync(join(folder, '.s.PGSQL.5432'))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: code ${server.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    const exit = once(server, 'exit');
    server.kill('SIGINT');
    await exit;
    rmSync(folder, { recursive: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
  }
}
