import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type BotProcess, startProcess } from './process.ts';

const started: BotProcess[] = [];

function start(env: Record<string, string>): BotProcess {
  const process = startProcess(env);
  started.push(process);
  return process;
}

afterEach(() => {
  for (const process of started.splice(0)) process.kill('SIGKILL');
});

describe('npm start', () => {
  it('runs a local Discord without a token, says how to ask, and ends cleanly on SIGTERM', async () => {
    const { kill, printed, exit } = start({ LOCAL_PORT: '0' });
    await expect.poll(() => printed.out, { timeout: 15_000 }).toMatch(/Ctrl\+C/);
    expect(printed.out).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(printed.out).toContain('/ask what did Microsoft deny?');
    expect(printed.out).toContain('DISCORD_TOKEN');
    kill('SIGTERM');
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
    const { kill, printed, exit } = start({ LOCAL_PORT: '0', MONITORING_PORT: '0', LOG_LEVEL: 'info' });
    await expect.poll(() => printed.out, { timeout: 15_000 }).toMatch(/Ctrl\+C/);
    const url = /"url":"(http[^"]+)"/.exec(printed.err)?.[1];
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready\n');
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('verbatim_gateway_ready 1\n');
    kill('SIGTERM');
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
