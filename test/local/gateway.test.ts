import { type APIMessage, GatewayIntentBits as Bits, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS, LocalDiscord } from '../../src/local/index.ts';
import { RawGateway, rest } from './raw.ts';

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await LocalDiscord.start({ identifyInterval: 0 });
});
afterEach(() => discord.stop());

const identified = async (more: object = {}) => {
  const gateway = new RawGateway(discord);
  await gateway.identify(discord.token, more);
  await gateway.frame('READY');
  return gateway;
};

describe('a connection is closed with', () => {
  const identify = { token: '', intents: 0, properties: {} };
  const cases: [number, string, (gateway: RawGateway) => unknown][] = [
    [4001, 'an unknown opcode', (g) => g.send({ op: 99, d: null })],
    [4002, 'bad JSON', (g) => g.send('{"op":')],
    [4002, 'JSON that is no frame', (g) => g.send('[]')],
    [4002, 'a binary frame', (g) => g.send(Buffer.from([1, 2, 3]))],
    [4002, 'an identify without its fields', (g) => g.send({ op: Op.Identify, d: {} })],
    [4003, 'a presence before identifying', (g) => g.send({ op: Op.PresenceUpdate, d: {} })],
    [4004, 'a wrong token', (g) => g.send({ op: Op.Identify, d: { ...identify, token: 'wrong' } })],
    [4010, 'a shard past the count', (g) => g.identify(discord.token, { shard: [2, 2] })],
    [4010, 'no shards at all', (g) => g.identify(discord.token, { shard: [0, 0] })],
    [4013, 'an intent that does not exist', (g) => g.identify(discord.token, { intents: 1 << 30 })],
    [
      4014,
      'a privileged intent not granted',
      (g) => g.identify(discord.token, { intents: Bits.MessageContent }),
    ],
    [1009, 'a frame too large to be read', (g) => g.send('x'.repeat(65 * 1024))],
  ];
  it.each(cases)('%i for %s', async (code, _, act) => {
    const gateway = new RawGateway(discord);
    await gateway.frame(Op.Hello);
    await act(gateway);
    expect(await gateway.closed).toBe(code);
  });

  it('4005 for identifying twice', async () => {
    const gateway = await identified();
    await gateway.identify(discord.token);
    expect(await gateway.closed).toBe(4005);
  });

  it('4007 for resuming beyond what was sent', async () => {
    const gateway = await identified();
    const { session_id } = (await gateway.frame('READY')).d as { session_id: string };
    gateway.socket.terminate();
    const second = new RawGateway(discord);
    await second.frame(Op.Hello);
    second.send({ op: Op.Resume, d: { token: discord.token, session_id, seq: 99 } });
    expect(await second.closed).toBe(4007);
  });

  it('4008 past 120 sends in a minute, the 120th still answered', async () => {
    const gateway = new RawGateway(discord);
    await gateway.frame(Op.Hello);
    for (let n = 0; n < LIMITS.gatewaySendsPerMinute; n += 1) gateway.send({ op: Op.Heartbeat, d: null });
    await expect.poll(() => gateway.frames.filter((f) => f.op === Op.HeartbeatAck).length).toBe(120);
    gateway.send({ op: Op.Heartbeat, d: null });
    expect(await gateway.closed).toBe(4008);
  });

  it('4011 with more than 2,500 servers on a shard', async () => {
    const { world } = discord.parts;
    const [first] = world.servers.values();
    for (let n = 0; world.servers.size < LIMITS.serversPerShard; n += 1)
      world.servers.set(`${n}`, { ...first!, id: `${n}` });
    const fits = await identified();
    fits.socket.close();
    world.servers.set('9999', { ...first!, id: '9999' });
    const gateway = new RawGateway(discord);
    await gateway.identify(discord.token);
    expect(await gateway.closed).toBe(4011);
  });

  it('4012 for another version', async () => {
    expect(await new RawGateway(discord, '?v=8&encoding=json').closed).toBe(4012);
  });
});

describe('a frame', () => {
  const frameOf = (bytes: number) => {
    const empty = JSON.stringify({ op: Op.Heartbeat, d: '' });
    return JSON.stringify({ op: Op.Heartbeat, d: 'x'.repeat(bytes - empty.length) });
  };

  it('may have 4,096 bytes and not one more', async () => {
    const gateway = await identified();
    gateway.send(frameOf(LIMITS.gatewayPayload));
    await gateway.frame(Op.HeartbeatAck);
    gateway.send(frameOf(LIMITS.gatewayPayload + 1));
    expect(await gateway.closed).toBe(4002);
  });
});

describe('a session', () => {
  it('sends READY and the servers', async () => {
    const gateway = await identified({ intents: Bits.Guilds });
    const ready = (await gateway.frame('READY')).d as { guilds: object[]; resume_gateway_url: string };
    expect(ready.guilds).toHaveLength(2);
    expect(ready.resume_gateway_url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/);
    expect((await gateway.frame('GUILD_CREATE')).d).toMatchObject({ name: 'Newsroom' });
  });

  it('is dropped when heartbeats stop', async () => {
    const quick = await LocalDiscord.start({ heartbeatInterval: 20 });
    const gateway = new RawGateway(quick);
    await gateway.identify(quick.token);
    expect(await gateway.closed).toBe(4009);
    await quick.stop();
  });

  it('is resumed with what was missed, once', async () => {
    const gateway = await identified({ intents: Bits.Guilds | Bits.GuildMessages });
    const { session_id } = (await gateway.frame('READY')).d as { session_id: string };
    const seq = Math.max(...gateway.frames.map((frame) => frame.s ?? 0));
    gateway.socket.terminate();
    await discord.until(() => discord.parts.gateway.connections.size === 0);
    discord.member.post('general', 'while you were away');
    const second = new RawGateway(discord);
    await second.frame(Op.Hello);
    second.send({ op: Op.Resume, d: { token: discord.token, session_id, seq } });
    await second.frame('RESUMED');
    expect(second.frames.map((frame) => frame.t).filter(Boolean)).toEqual(['MESSAGE_CREATE', 'RESUMED']);
  });

  it('is gone after closing with 1000: resuming is answered with INVALID_SESSION', async () => {
    const gateway = await identified();
    const { session_id } = (await gateway.frame('READY')).d as { session_id: string };
    gateway.socket.close(1000);
    await gateway.closed;
    const second = new RawGateway(discord);
    await second.frame(Op.Hello);
    second.send({ op: Op.Resume, d: { token: discord.token, session_id, seq: 1 } });
    expect((await second.frame(Op.InvalidSession)).d).toBe(false);
  });

  it('gets an INVALID_SESSION when a shard identifies twice in five seconds', async () => {
    const slow = await LocalDiscord.start();
    const first = new RawGateway(slow);
    await first.identify(slow.token);
    await first.frame('READY');
    const second = new RawGateway(slow);
    await second.identify(slow.token);
    expect((await second.frame(Op.InvalidSession)).d).toBe(false);
    await slow.stop();
  });

  it('gets the servers of its shard alone', async () => {
    const shards = await Promise.all(
      [0, 1].map((shard) => identified({ intents: Bits.Guilds | Bits.GuildMessages, shard: [shard, 2] })),
    );
    for (const name of ['Third', 'Fourth'])
      discord.addServer(name, { id: String(BigInt(name.length) << 22n) });
    for (const server of discord.servers) server.member.post(server.channels[0]!, 'hello');
    await expect
      .poll(() => shards.flatMap((s) => s.frames.filter((f) => f.t === 'MESSAGE_CREATE')).length)
      .toBe(4);
    for (const [shard, gateway] of shards.entries()) {
      for (const { d } of gateway.frames.filter((frame) => frame.t === 'MESSAGE_CREATE')) {
        expect((BigInt((d as { guild_id: string }).guild_id) >> 22n) % 2n).toBe(BigInt(shard));
      }
    }
  });
});

describe('an interaction', () => {
  const delivered = ({ frames }: RawGateway) =>
    frames.flatMap(({ t, d }) => (t === 'INTERACTION_CREATE' ? [(d as { id: string }).id] : []));

  it('comes to every session of its server’s shard, needs no intent, and comes to no other shard', async () => {
    await rest(discord, 'PUT', `/applications/${discord.bot.id}/commands`, [
      { name: 'try', description: 'x' },
    ]);
    const server = discord.addServer('Third', { id: String(7n << 22n) });
    const [old, fresh, other] = await Promise.all(
      [1, 1, 0].map((shard) => identified({ shard: [shard, 2] })),
    );
    const { id } = server.member.startSlash('try');
    await expect.poll(() => delivered(old!)).toEqual([id]);
    await expect.poll(() => delivered(fresh!)).toEqual([id]);
    expect(delivered(other!)).toEqual([]);
  });
});

describe('what members write', () => {
  const received = async (intents: number, write: () => void) => {
    const gateway = await identified({ intents });
    write();
    return (await gateway.frame('MESSAGE_CREATE')).d as APIMessage;
  };
  const { GuildMessages, DirectMessages } = Bits;

  it('is hidden from a bot without the Message Content intent', async () => {
    expect((await received(GuildMessages, () => discord.member.post('general', 'hello'))).content).toBe('');
  });

  it('is shown where it mentions the bot, and in direct messages', async () => {
    const text = `hello <@${discord.bot.id}>`;
    expect((await received(GuildMessages, () => discord.member.post('general', text))).content).toBe(text);
    const { direct } = discord.member;
    expect((await received(DirectMessages, () => direct.post(direct.channels()[0]!, 'hi'))).content).toBe(
      'hi',
    );
  });

  it('of the message that is answered is hidden unless that one mentions the bot too', async () => {
    const secret = discord.moderator.post('general', 'a secret');
    const answer = `<@${discord.bot.id}>`;
    const { content, referenced_message } = await received(GuildMessages, () =>
      discord.member.post('general', answer, { replyTo: secret }),
    );
    expect(content).toBe(answer);
    expect(referenced_message).toMatchObject({ id: secret.id, content: '' });
  });

  it('is not sent at all without Guild Messages', async () => {
    const gateway = await identified({ intents: Bits.Guilds });
    discord.member.post('general', `<@${discord.bot.id}>`);
    gateway.send({ op: Op.Heartbeat, d: null });
    await gateway.frame(Op.HeartbeatAck);
    expect(gateway.frames.map((frame) => frame.t)).not.toContain('MESSAGE_CREATE');
  });
});
