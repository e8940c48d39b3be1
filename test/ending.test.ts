import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runs a process that ends in a certain way. @param signal sent once it runs */
async function ended(how: string, signal?: NodeJS.Signals) {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    join(import.meta.dirname, 'ending-process.ts'),
    how,
  ]);
  const printed = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    printed.out += data;
    if (signal && printed.out === 'running\n') child.kill(signal);
  });
  child.stderr.on('data', (data) => (printed.err += data));
  const [code] = await once(child, 'close');
  return { code: code as number | null, ...printed };
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  '%s closes what was opened, last first, and ends with 0',
  async (signal) => {
    expect(await ended('', signal)).toEqual({ code: 0, out: 'running\nbot closed\nstore closed\n', err: '' });
  },
);

it.each(['rejection', 'exception'])('an uncaught %s is logged, and ends the process with 1', async (how) => {
  const { code, out, err } = await ended(how);
  expect({ code, out }).toEqual({ code: 1, out: 'bot closed\nstore closed\n' });
  expect(JSON.parse(err)).toMatchObject({ level: 60, err: { message: 'nobody catches this' } });
});

it('what cannot be closed is logged and does not keep the rest open', async () => {
  const { code, out, err } = await ended('failing step');
  expect({ code, out }).toEqual({ code: 1, out: 'bot closed\nstore closed\n' });
  expect(JSON.parse(err)).toMatchObject({ err: { message: 'this cannot be closed' } });
});

it('what never closes does not keep the process for more than ten seconds', async () => {
  const started = performance.now();
  const { code, err } = await ended('hanging step');
  expect(code).toBe(1);
  expect(JSON.parse(err)).toMatchObject({ level: 50, msg: 'the process did not end by itself within 10 s' });
  expect(performance.now() - started).toBeLessThan(15_000);
}, 20_000);
