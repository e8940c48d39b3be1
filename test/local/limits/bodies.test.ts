import { InteractionResponseType as Kind, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { LocalDiscord } from '../../../src/local/index.ts';
import { rest } from '../raw.ts';

const flags = MessageFlags.IsComponentsV2;
const button = { type: 2, style: 1, label: 'x', custom_id: 'b' };
const select = { type: 3, custom_id: 's', options: [{ label: 'x', value: 'x', default: true }] };
const components = [
  {
    type: 17,
    accent_color: 1,
    components: [
      { type: 10, content: 'x' },
      { type: 9, components: [{ type: 10, content: 'x' }], accessory: button },
      { type: 12, items: [{ media: { url: 'https://example.org/a.png' }, description: 'x' }] },
      { type: 14, spacing: 1 },
      { type: 1, components: [select] },
    ],
  },
];
const message = {
  content: 'x',
  nonce: 'x',
  allowed_mentions: { parse: ['users'] },
  embeds: [{ title: 'x' }],
};
const input = { type: 4, custom_id: 't', style: 1, max_length: 5 };
const modal = { custom_id: 'm', title: 'x', components: [{ type: 18, label: 'x', component: input }] };
const option = { type: 3, name: 'a', description: 'x', choices: [{ name: 'x', value: 'x' }], required: true };
const command = { type: 1, name: 'x', description: 'x', options: [option], contexts: [0] };

/** Requests that Discord takes, by where they go. */
const TAKEN: [method: string, path: string, body: object][] = [
  ['POST', '/channels/CHANNEL/messages', message],
  ['POST', '/channels/CHANNEL/messages', { flags, components }],
  ['PUT', '/applications/BOT/commands', [command]],
  ['POST', '/applications/BOT/guilds/SERVER/commands', command],
  ['POST', '/interactions/ID/TOKEN/callback', { type: Kind.ChannelMessageWithSource, data: message }],
  ['POST', '/interactions/ID/TOKEN/callback', { type: Kind.Modal, data: modal }],
  [
    'POST',
    '/interactions/ID/TOKEN/callback',
    { type: Kind.DeferredChannelMessageWithSource, data: { flags: 64 } },
  ],
];

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, -1, 1e308, 0.5, '', ' ', 'x'.repeat(5000), '\u0000', '\ud800', [], {}, [[]], true),
  fc.constantFrom(
    { toString: 1 },
    { length: 1e9 },
    { constructor: null },
    JSON.parse('{"__proto__":{"type":1}}'),
  ),
);

/** A copy with something strange in the place of one of its values, which `at` chooses among all. */
function altered(body: unknown, at: number, by: unknown): unknown {
  const places: ((value: unknown) => void)[] = [];
  const copy = { body: structuredClone(body) };
  const walk = (parent: object) => {
    for (const key of Object.keys(parent)) {
      const value = (parent as Record<string, unknown>)[key];
      places.push((other) => Object.assign(parent, { [key]: other }));
      if (typeof value === 'object' && value !== null) walk(value);
    }
  };
  walk(copy);
  places[at % places.length]!(by);
  return copy.body;
}

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await LocalDiscord.start();
  discord.parts.commands.put(null, { name: 'ask', description: 'x' });
});
afterAll(() => discord.stop());
const complaints = vi.spyOn(console, 'error');
afterEach(() => expect(complaints.mock.calls).toEqual([]));

async function send(method: string, path: string, body: unknown) {
  // Requests as Discord allows them: it slows down those who send many a second, and takes 200 new commands a day.
  discord.clock.advance(path.includes('/commands') ? 24 * 60 * 60_000 : 5_000);
  const { id, token } = discord.member.startSlash('ask');
  const names = {
    CHANNEL: discord.server.channel('general').id,
    SERVER: discord.server.id,
    BOT: discord.bot.id,
  };
  const at = Object.entries({ ...names, ID: id, TOKEN: token }).reduce(
    (p, [name, to]) => p.replace(name, to),
    path,
  );
  const { status, json, text } = await rest(discord, method, at, body);
  if (path.includes('BOT')) discord.parts.commands.put(null, { name: 'ask', description: 'x' });
  return { status, json, text };
}

it.each(TAKEN)('%s %s takes what Discord takes', async (method, path, body) => {
  const { status, text } = await send(method, path, body);
  expect([status < 300, text]).toEqual([true, expect.anything()]);
});

it('answers any body as Discord answers: with what it made, or with an error that has a code and says why', async () => {
  const request = fc.tuple(fc.constantFrom(...TAKEN), fc.nat(), strange, fc.boolean());
  await fc.assert(
    fc.asyncProperty(request, async ([[method, path, taken], at, by, whole]) => {
      const { status, json } = await send(method, path, whole ? by : altered(taken, at, by));
      if (status < 300) return;
      expect([400, 401, 403, 404, 413]).toContain(status);
      expect(json).toMatchObject({ code: expect.any(Number), message: expect.stringMatching(/./) });
      if (json.code === 50035) expect(Object.keys(json.errors)).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
