import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { LIMITS, LocalDiscord } from '../../src/local/index.ts';
import { callback, rest } from './raw.ts';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await LocalDiscord.start();
});
afterEach(() => discord.stop());

const general = () => discord.server.channel('general').id;
const post = (body: unknown) => rest(discord, 'POST', `/channels/${general()}/messages`, body);

it('a message with an enforced nonce is made once in minutes', async () => {
  const body = { content: 'answer', nonce: '1', enforce_nonce: true };
  const first = await post(body);
  expect((await post(body)).json.id).toBe(first.json.id);
  expect((await post({ ...body, nonce: '2' })).json.id).not.toBe(first.json.id);
  discord.clock.advance(LIMITS.nonceKept);
  expect((await post(body)).json.id).not.toBe(first.json.id);
});

describe('a request', () => {
  it('needs the token', async () => {
    for (const authorization of ['', 'Bot wrong', discord.token]) {
      const answer = await rest(discord, 'GET', '/users/@me', undefined, { authorization });
      expect([answer.status, answer.json]).toEqual([401, { code: 0, message: '401: Unauthorized' }]);
    }
    expect((await rest(discord, 'GET', '/users/@me')).json.id).toBe(discord.bot.id);
  });

  it('to a place that does not exist is answered as Discord does', async () => {
    const cases: [string, number, number][] = [
      ['/nowhere', 404, 0],
      ['/channels/1', 404, 10003],
      ['/guilds/1', 404, 10004],
      ['/users/1', 404, 10013],
      [`/channels/${general()}/messages/1`, 404, 10008],
      [`/applications/${discord.bot.id}/commands/1`, 404, 10063],
      ['/applications/1/commands', 403, 50001],
    ];
    for (const [path, status, code] of cases) {
      const answer = await rest(discord, 'GET', path);
      expect([path, answer.status, answer.json.code]).toEqual([path, status, code]);
    }
  });

  it('of another version is refused', async () => {
    const answer = await fetch(`${discord.api}/v6/gateway`);
    expect([answer.status, ((await answer.json()) as { code: number }).code]).toEqual([400, 50041]);
  });

  it('with bad JSON, of a wrong shape, or with names made to hurt is refused and does no harm', async () => {
    expect((await post('{"content":')).json.code).toBe(50109);
    expect((await post('[]')).json.code).toBe(50035);
    expect((await post('null')).json.code).toBe(50035);
    expect((await post({ content: 1 })).json.errors.content._errors[0].code).toBe('STRING_TYPE_CONVERT');
    expect((await post({ content: 'x', flags: { toString: 1 } })).json.code).toBe(50035);
    const command = '{"name":"a","description":"x","name_localizations":{"__proto__":"X","constructor":"X"}}';
    expect((await rest(discord, 'POST', `/applications/${discord.bot.id}/commands`, command)).json.code).toBe(
      50035,
    );
    expect(({} as { _errors?: unknown })._errors).toBeUndefined();
  });

  it('gets what the bot may see and do, and nothing else', async () => {
    const narrow = await LocalDiscord.start({ botPermissions: 0n });
    const hidden = narrow.server.addChannel('hidden', { hidden: true });
    expect((await rest(narrow, 'GET', `/channels/${hidden.id}`)).json.code).toBe(50001);
    const posted = narrow.member.post('general', 'mine');
    const path = `/channels/${posted.channel.id}/messages/${posted.id}`;
    expect((await rest(narrow, 'DELETE', path)).json.code).toBe(50013);
    expect((await rest(narrow, 'PATCH', path, { content: 'yours' })).json.code).toBe(50005);
    await narrow.stop();
  });
});

describe('rate limits', () => {
  it('are told with every answer and end in 429', async () => {
    for (let left = 4; left >= 0; left -= 1) {
      const { status, headers } = await post({ content: 'x' });
      expect(status).toBe(200);
      expect(headers.get('x-ratelimit-limit')).toBe('5');
      expect(headers.get('x-ratelimit-remaining')).toBe(String(left));
    }
    const refused = await post({ content: 'x' });
    expect(refused.status).toBe(429);
    expect(refused.json).toMatchObject({ global: false, message: 'You are being rate limited.' });
    expect(refused.json.retry_after).toBeLessThanOrEqual(5);
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user');
    discord.clock.advance(5_000);
    expect((await post({ content: 'x' })).status).toBe(200);
  });

  it('count 50 requests a second over all routes, interactions aside', async () => {
    const { rateLimits } = discord.parts;
    for (let n = 0; n < LIMITS.requestsPerSecond; n += 1) {
      expect(rateLimits.count('GET', `/channels/${n % 2}/x`).global).toBe(false);
    }
    const refused = await rest(discord, 'GET', '/users/@me');
    expect([refused.status, refused.json.global]).toEqual([429, true]);
    expect(refused.headers.get('x-ratelimit-global')).toBe('true');
    expect((await callback(discord, { id: '1', token: 'x' }, {})).status).toBe(404);
  });

  it('ban the address after 10,000 invalid requests in ten minutes', async () => {
    for (let n = 1; n < LIMITS.invalidRequests; n += 1) discord.parts.rateLimits.countInvalid();
    expect((await rest(discord, 'GET', '/users/@me', undefined, { authorization: 'x' })).status).toBe(401);
    const banned = await rest(discord, 'GET', '/users/@me');
    expect([banned.status, banned.json]).toEqual([429, null]);
    discord.clock.advance(LIMITS.invalidRequestsWindow);
    expect((await rest(discord, 'GET', '/users/@me')).status).toBe(200);
  });
});

describe('the address', () => {
  /** A request as a browser could be made to send it. */
  const status = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve) => {
      const url = new URL('/api/v10/gateway', discord.origin);
      const sent = request(
        url,
        { headers: { authorization: `Bot ${discord.token}`, ...headers } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      sent.end();
    });

  it('is on loopback only', () => {
    expect(new URL(discord.origin).hostname).toBe('127.0.0.1');
  });

  it('answers to its own names and origin alone', async () => {
    const { port } = new URL(discord.origin);
    expect(await status({})).toBe(200);
    expect(await status({ host: `localhost:${port}` })).toBe(200);
    expect(await status({ host: 'evil.example' })).toBe(403);
    expect(await status({ host: '127.0.0.1.evil.example' })).toBe(403);
    expect(await status({ origin: discord.origin })).toBe(200);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
  });

  it('lets no page of another origin open the Gateway', async () => {
    const socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/gateway?v=10`, {
      origin: 'https://evil.example',
    });
    const error = await new Promise<Error>((resolve) => socket.on('error', resolve));
    expect(error.message).toContain('403');
  });
});

describe('an uploaded file', () => {
  it('is served as what it is and cannot act as a page', async () => {
    const data = Buffer.from('<script>alert(1)</script>');
    const { attachments } = discord.member.post('general', '', { files: [{ name: 'a b/ü.html', data }] });
    expect(attachments[0]).toMatchObject({ filename: 'a_b_ü.html', size: data.length });
    const answer = await fetch(attachments[0]!.url);
    expect(await answer.text()).toBe(data.toString());
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });
});
