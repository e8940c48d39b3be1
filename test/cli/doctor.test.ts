import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkClock } from '../../src/cli/doctor/discord.ts';
import { checkDisk, checkNode } from '../../src/cli/doctor/machine.ts';
import { examine } from '../../src/cli/doctor.ts';
import { LocalDiscord } from '../../src/local/index.ts';
import { openStore } from '../../src/store/store.ts';

const TOKEN = 'bG9jYWwtZGlzY29yZC1ib3Q.AAAAAA.local-discord-local-discord';
const root = resolve(import.meta.dirname, '../..');

let discord: LocalDiscord;
let folder: string;
let env: Record<string, string>;
beforeEach(async () => {
  discord = await LocalDiscord.start({ token: TOKEN, identifyInterval: 0, botName: 'Verbatim' });
  folder = mkdtempSync(join(tmpdir(), 'verbatim-doctor-'));
  env = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: discord.api,
    DATABASE_FILE: join(folder, 'verbatim.sqlite'),
  };
});
afterEach(() => discord.stop());

/** What the doctor says, by name; what is wrong begins with `PROBLEM`. */
async function examined(): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for await (const { name, ok, text } of examine(env)) said[name] = `${ok ? '' : 'PROBLEM '}${text}`;
  return said;
}

describe('the doctor', () => {
  it('finds nothing wrong where nothing is, and makes and changes nothing', async () => {
    expect(await examined()).toEqual({
      'Node.js': process.versions.node,
      settings: expect.any(String),
      database: `${env['DATABASE_FILE']} is not there yet; the first start makes it.`,
      disk: expect.stringMatching(/^[\d.]+ [MG]B free where the database is, which takes 0\.0 MB$/),
      network: expect.stringMatching(/^127\.0\.0\.1:\d+ answers within \d+ ms$/),
      clock: "as Discord's, give or take 1 s",
      token: `Discord knows it: Verbatim, ${discord.bot.id}`,
      permissions: 'all that is needed, on the 2 servers',
      gateway: 'answers; 1000 of 1000 logins of today are left',
      intents: 'Discord grants all that the bot asks for',
    });
    expect(readdirSync(folder)).toEqual([]);
    await discord.until(() => discord.parts.gateway.connections.size === 0, 'a connection stayed open');
  });

  it('says that the token is missing, and looks at the rest', async () => {
    delete env['DISCORD_TOKEN'];
    const said = await examined();
    expect(said['token']).toMatch(/^PROBLEM DISCORD_TOKEN is not set: copy the token/);
    expect(said['disk']).toMatch(/^[\d.]+ [MG]B free/);
  });

  it('says that Discord refuses the token, which it does not show', async () => {
    env['DISCORD_TOKEN'] = TOKEN.replace('local-', 'wrong-');
    const said = await examined();
    expect(said['token']).toMatch(/^PROBLEM Discord refuses DISCORD_TOKEN: copy the token again/);
    expect(said['network']).toContain('answers');
    expect(JSON.stringify(said)).not.toContain('wrong-discord');
  });

  it('names wrong settings, and goes no further', async () => {
    env = { DISCORD_TOKEN: 'nonsense', LOCAL_PORT: '99999' };
    const said = await examined();
    expect(Object.keys(said)).toEqual(['Node.js', 'settings']);
    expect(said['settings']).toMatch(/^PROBLEM DISCORD_TOKEN does not look like .*; LOCAL_PORT must be/);
  });

  it('says that Discord cannot be reached', async () => {
    await discord.stop();
    expect((await examined())['network']).toMatch(
      /^PROBLEM 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/,
    );
  });

  it('says when Discord fails or asks for a pause', async () => {
    discord.faults.serverError({ path: '/users/@me/guilds' }, 503);
    expect((await examined())['Discord']).toMatch(/^PROBLEM Discord answers with 503: try again later/);
    discord.faults.rateLimit({ path: '/gateway/bot' }, { retryAfter: 30 });
    expect((await examined())['Discord']).toMatch(/^PROBLEM Discord asks for a pause of 30 s/);
  });

  it('says how far the clock is off', async () => {
    discord.clock.advance(90_000);
    expect((await examined())['clock']).toMatch(
      /^PROBLEM This machine's clock is (89|90|91) s behind: let it/,
    );
    const ahead = checkClock('Tue, 24 Nov 2026 12:00:00 GMT', Date.UTC(2026, 10, 24, 12, 0, 30));
    expect(ahead).toMatchObject({ ok: false, text: expect.stringContaining('30 s ahead') });
    expect(checkClock(null, 0).ok).toBe(true);
  });

  it('names the servers where a permission is missing, with the link that gives it', async () => {
    const { record } = discord.otherServer;
    for (const role of record.roles.values()) role.permissions = 1n << 10n;
    record.name = 'Night\u001b[31m desk';
    const { permissions } = await examined();
    expect(permissions).toMatch(
      /^PROBLEM On 1 of 2 servers .*: Night\[31m desk \(Send Messages, Send Messages in Threads, Read Message History\)\. Open https/,
    );
    expect(permissions).toContain(`client_id=${discord.bot.id}&permissions=274877975552&scope=bot`);
  });

  it('gives the link that adds the bot where it is on no server', async () => {
    for (const server of [discord.server, discord.otherServer]) discord.removeServer(server);
    expect((await examined())['permissions']).toMatch(/^PROBLEM The bot is on no server: open https/);
  });

  it('says why the Gateway cannot be reached, refuses the bot or has no login left', async () => {
    const { gateway } = discord.parts;
    const [upgrade, check] = [gateway.upgrade, gateway.checkShardCount];
    gateway.upgrade = (_request, socket) => socket.destroy();
    expect((await examined())['gateway']).toMatch(/^PROBLEM .* cannot be reached \(socket hang up\)/);
    gateway.upgrade = upgrade;
    gateway.checkShardCount = () => {
      for (const connection of gateway.connections) connection.close(4014, 'Disallowed intent(s)');
    };
    expect((await examined())['intents']).toMatch(/^PROBLEM Discord does not grant .*: allow its intents/);
    gateway.checkShardCount = check;
    gateway.identifiesUsed = 1000;
    expect((await examined())['gateway']).toMatch(/^PROBLEM All 1000 logins of today are used up/);
  });

  it('says what is wrong with the database', async () => {
    const { DATABASE_FILE: file = '' } = env;
    await (await openStore(file)).close();
    expect((await examined())['database']).toBe(`${file} is sound and can be written.`);
    writeFileSync(file, 'Not a database. '.repeat(100));
    expect((await examined())['database']).toMatch(/^PROBLEM .* is not a database\. Choose another/);
    env['DATABASE_FILE'] = join(file, 'below', 'a file');
    expect((await examined())['database']).toMatch(/^PROBLEM .*: let DATABASE_FILE name a file/);
    env['DATABASE_URL'] = 'postgres://verbatim:secret@127.0.0.1:1/verbatim';
    const { database } = await examined();
    expect(database).toMatch(
      /^PROBLEM The database 127\.0\.0\.1:1\/verbatim cannot be used .* Check DATABASE_URL/,
    );
    expect(database).not.toContain('secret');
  });

  it('says that the disk is nearly full', async () => {
    const file = join(folder, 'verbatim.sqlite');
    writeFileSync(file, Buffer.alloc(1_000_000));
    expect(await checkDisk(file, 50_000_000)).toMatchObject({
      ok: false,
      text: expect.stringMatching(/^50\.0 MB free .* takes 1\.0 MB: make room, 51\.0 MB at least/),
    });
    expect(await checkDisk(file, 51_000_000)).toMatchObject({ ok: true });
  });

  it.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['20.9.0', false],
    ['18.20.4', false],
    ['22.0.0', true],
    ['100.0.0', true],
  ])('takes Node.js %s: %s', (version, isOk) => {
    expect(checkNode(version, '20.19').ok).toBe(isOk);
  });
});

describe('verbatim doctor', () => {
  const run = promisify(execFile);
  const argv = ['--import', 'tsx', join(root, 'src/cli.ts'), 'doctor'];

  it('prints a line for each check, or data, and ends with 1 when something is wrong', async () => {
    const options = { cwd: root, env: { PATH: process.env['PATH'], DATABASE_FILE: env['DATABASE_FILE'] } };
    const [lines, data] = await Promise.all(
      [argv, [...argv, '--json']].map((args) =>
        run(process.execPath, args, options).catch((error: { code: number; stdout: string }) => error),
      ),
    );
    expect(lines).toMatchObject({ code: 1 });
    expect(lines!.stdout).toMatch(/^ok {6}Node\.js {5}[\d.]+\n/);
    expect(lines!.stdout).toMatch(/\nPROBLEM token {7}DISCORD_TOKEN is not set/);
    const checks = data!.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(checks.at(-1)).toMatchObject({ name: 'token', ok: false });
  });
});
