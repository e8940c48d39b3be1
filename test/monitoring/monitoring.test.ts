import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Metrics } from '../../src/monitoring/metrics.ts';
import { type MonitoringServer, serveMonitoring } from '../../src/monitoring/server.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const OWLS = {
  name: 'owls.md',
  data: Buffer.from('# Owls\n\nForty owls were counted on the moor of Tarnwick.\n'),
};

let bot: TestBot;
let served: MonitoringServer;
let ending = false;
beforeEach(async () => {
  ending = false;
  bot = await startTestBot();
  served = await bot.monitor(() => ending);
});
afterEach(async () => {
  await served.close();
  await bot.stop();
});

const get = async (path: string, method = 'GET') => {
  const response = await fetch(`${served.url}${path}`, { method });
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
};

/** The value of a line of `/metrics`, by its name with labels as they are written; undefined when it is not there. */
async function metric(name: string): Promise<number | undefined> {
  const { text } = await get('/metrics');
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

const reply = (kind: string, command: string, outcome: string) =>
  metric(`verbatim_reply_seconds_count{kind="${kind}",command="${command}",outcome="${outcome}"}`);

describe('/metrics', () => {
  it('counts questions by whether they were answered, and measures every stage', async () => {
    expect(await metric('verbatim_asks_total{outcome="not found"}')).toBe(0);
    const { member } = bot.discord;
    await member.slash('ask', { question: 'windows xp counterfeit percentage' });
    await member.slash('ask', { question: 'who won the football world cup in 2014?' });
    expect(await metric('verbatim_asks_total{outcome="answered"}')).toBe(1);
    expect(await metric('verbatim_asks_total{outcome="not found"}')).toBe(1);
    await expect.poll(() => reply('command', 'ask', 'answered')).toBe(2);
    for (const stage of ['library', 'search', 'record']) {
      expect(await metric(`verbatim_stage_seconds_count{stage="${stage}"}`)).toBe(2);
      expect(await metric(`verbatim_stage_seconds_bucket{le="10",stage="${stage}"}`)).toBe(2);
      expect(await metric(`verbatim_stage_seconds_sum{stage="${stage}"}`)).toBeGreaterThan(0);
    }
  });

  it('tells what was refused from what failed, by what was used', async () => {
    const { member } = bot.discord;
    await member.slash('ask', { question: '?!' });
    await member.autocomplete('ask', 'article', 'mic');
    vi.spyOn(bot.store, 'server').mockImplementationOnce(() => {
      throw new Error('the disk is on fire');
    });
    await member.slash('ask', { question: 'who?' });
    await expect.poll(() => reply('command', 'ask', 'failed')).toBe(1);
    expect(await reply('command', 'ask', 'refused')).toBe(1);
    expect(await reply('autocomplete', 'ask', 'answered')).toBe(1);
  });

  it('counts articles by what became of them, and the index grows by them', async () => {
    const passages = (await metric('verbatim_index_passages')) ?? 0;
    expect(passages).toBeGreaterThan(10);
    for (const _ of ['first', 'again']) await bot.discord.administrator.slash('article add', { file: OWLS });
    await bot.discord.administrator.slash('article add', { link: 'http://127.0.0.1:1/nobody' });
    const articles = (outcome: string) =>
      metric(`verbatim_articles_total{by="moderator",outcome="${outcome}"}`);
    expect(await articles('added')).toBe(1);
    expect(await articles('already there')).toBe(1);
    expect(await articles('refused')).toBe(1);
    expect(await metric('verbatim_index_libraries')).toBe(1);
    // The server has the shipped articles in an index of its own now, with one passage more.
    expect(await metric('verbatim_index_passages')).toBe(2 * passages + 1);
  });

  it('counts what Discord answers, and tells the state of the Gateway and the event loop', async () => {
    bot.discord.faults.serverError({ path: '/callback' });
    await bot.discord.member.slash('ask', { question: 'windows xp counterfeit percentage' });
    expect(await metric('verbatim_discord_responses_total{status="500"}')).toBe(1);
    expect(await metric('verbatim_gateway_ready')).toBe(1);
    expect(await metric('verbatim_servers')).toBe(2);
    expect(await metric('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  });

  it('holds nothing of what was asked, by whom or where', async () => {
    await bot.discord.member.slash('ask', { question: 'who paid for the zeppelin' });
    const { text, type } = await get('/metrics');
    expect(type).toContain('text/plain');
    for (const secret of ['zeppelin', bot.discord.server.id, bot.discord.member.user.id])
      expect(text).not.toContain(secret);
  });
});

describe('/readyz', () => {
  it('is ready while the Gateway is, and says when it is not', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
    bot.discord.faults.drop();
    const states: string[] = [];
    await expect
      .poll(
        async () => {
          const { status, text } = await get('/readyz');
          states.push(`${status} ${text}`);
          return states.length > 1 && status === 200 && states.some((state) => state.startsWith('503'));
        },
        { timeout: 10_000, interval: 5 },
      )
      .toBe(true);
    expect(states).toContain('503 The Gateway is not connected.\n');
  });

  it('is not ready while the process is ending, though it is alive', async () => {
    ending = true;
    expect(await get('/readyz')).toMatchObject({ status: 503, text: 'The process is ending.\n' });
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'alive\n' });
  });

  it('is not ready when the database fails or does not answer', async () => {
    const ping = vi.spyOn(bot.store, 'ping').mockRejectedValueOnce(new Error('the disk is on fire'));
    const failed = 'The database does not answer: the disk is on fire.\n';
    expect(await get('/readyz')).toMatchObject({ status: 503, text: failed });
    ping.mockReturnValueOnce(new Promise(() => {}));
    expect((await get('/readyz')).text).toBe('The database does not answer: no answer for 2 s.\n');
    expect((await get('/readyz')).status).toBe(200);
  });
});

it('listens on this machine only, and refuses what it does not have', async () => {
  expect(new URL(served.url).hostname).toBe('127.0.0.1');
  expect(await get('/')).toMatchObject({ status: 404, text: 'There is only /healthz, /readyz, /metrics.\n' });
  expect((await get('/toString')).status).toBe(404);
  expect((await get('/healthz', 'POST')).status).toBe(405);
  expect(await get('/healthz', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

it('closes though somebody holds a connection open', async () => {
  const other = await serveMonitoring(0, new Metrics(), async () => []);
  const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
  await once(socket, 'connect');
  await other.close();
  if (!socket.destroyed) await once(socket.resume(), 'close');
});

it('logs a line for an answer, but for every key that is typed only where more is asked for', async () => {
  const { member } = bot.discord;
  await member.autocomplete('ask', 'article', 'mic');
  await member.slash('ask', { question: 'windows xp counterfeit percentage' });
  const level = (kind: string) => bot.logged.find((line) => line['kind'] === kind)?.level;
  await expect.poll(() => level('command')).toBe(30);
  expect(level('autocomplete')).toBe(20);
});
