import { expect, it } from 'vitest';
import { createLog } from '../src/log.ts';
import { startTestBot } from './bot.ts';

const SECRET = 'who paid for the zeppelin';

it('writes of an error what names its cause, and nothing that was sent with it', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const inner = Object.assign(new Error('inner'), { code: 'SQLITE_FULL' });
  const error = Object.assign(new Error('outer', { cause: inner }), {
    status: 500,
    url: '/interactions/1/secret-token/callback',
    requestBody: { json: SECRET },
  });
  log.error({ err: error }, 'it failed');
  const { err } = JSON.parse(lines[0]!);
  expect(err).toMatchObject({ message: 'outer', status: 500, cause: { code: 'SQLITE_FULL' } });
  expect(lines[0]).not.toMatch(/zeppelin|secret-token/);
});

it('follows a question from the interaction to the reply by one id, without its text', async () => {
  const bot = await startTestBot();
  await bot.discord.member.slash('ask', { question: SECRET });
  bot.discord.faults.serverError({ path: '/callback', times: 10 });
  await bot.discord.member.slash('ask', { question: SECRET }).catch(() => {});
  await expect.poll(() => bot.logged.map(({ msg }) => msg)).toContain('a command failed');
  const lines = bot.logged.filter(({ command }) => command === 'ask');
  expect(lines[0]).toMatchObject({ msg: 'answered', request: expect.stringMatching(/^\d{17,}$/) });
  expect(lines[0]!['ms']).toBeGreaterThanOrEqual(0);
  expect(new Set(lines.map(({ request }) => request)).size).toBe(2);
  expect(JSON.stringify(bot.logged)).not.toContain('zeppelin');
  await bot.stop();
});
