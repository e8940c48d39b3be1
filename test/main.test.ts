import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const children: ChildProcess[] = [];

/** Runs what `npm start` runs, in a folder without `.env`, and collects what it prints. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/main.ts')], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      LOG_LEVEL: 'warn',
      DATABASE_FILE: join(tmpdir(), 'verbatim-start.sqlite'),
      ...env,
    },
  });
  children.push(child);
  const printed = { out: '', err: '' };
  child.stdout.on('data', (data) => (printed.out += data));
  child.stderr.on('data', (data) => (printed.err += data));
  return { child, printed, exit: once(child, 'exit').then(([code]) => code as number | null) };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('npm start', () => {
  it('runs a local Discord without a token, says how to ask, and ends cleanly on SIGTERM', async () => {
    const { child, printed, exit } = start({ LOCAL_PORT: '0' });
    await expect.poll(() => printed.out, { timeout: 15_000 }).toMatch(/Ctrl\+C/);
    expect(printed.out).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(printed.out).toContain('/ask what did Microsoft deny?');
    expect(printed.out).toContain('DISCORD_TOKEN');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(printed.err).toBe('');
  });

  it('names every wrong setting at once', async () => {
    const { printed, exit } = start({ DISCORD_TOKEN: 'nonsense', LOCAL_PORT: '99999', LOG_LEVEL: 'loud' });
    expect(await exit).toBe(1);
    expect(printed.err.trim().split('\n')).toEqual([
      expect.stringContaining('DISCORD_TOKEN'),
      expect.stringContaining('LOCAL_PORT'),
      expect.stringContaining('LOG_LEVEL'),
    ]);
    expect(printed.err).not.toContain('nonsense');
  });

  it('serves its health where a port is named, and is ready once it is online', async () => {
    const { child, printed, exit } = start({ LOCAL_PORT: '0', MONITORING_PORT: '0', LOG_LEVEL: 'info' });
    await expect.poll(() => printed.out, { timeout: 15_000 }).toMatch(/Ctrl\+C/);
    const url = /"url":"(http[^"]+)"/.exec(printed.err)?.[1];
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready\n');
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('verbatim_gateway_ready 1\n');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it.each(['LOCAL_PORT', 'MONITORING_PORT'])('says that the port of %s is in use', async (setting) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { printed, exit } = start({ LOCAL_PORT: '0', [setting]: String(port) });
    expect(await exit).toBe(1);
    expect(printed.err.trim()).toBe(
      `Port ${port} is in use. Set ${setting} in .env to another one, or to 0 for any.`,
    );
    taken.close();
  });
});
