import { PermissionFlagsBits as Bits, type RESTAPIMessageReference } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { badField, refuse } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { checkMessage, checkMessageEdit } from '../validate/messages.ts';
import type { Channel, StoredMessage } from '../world/model.ts';
import { channelPayload } from '../world/payloads.ts';
import { permissionsOf } from '../world/permissions.ts';
import { readBody } from './body.ts';

/** Channels and the messages in them, as far as the bot's permissions go. */
export function channelRoutes({ world, messages, events }: Parts): Hono {
  const app = new Hono();
  const one = '/channels/:channel/messages/:message';

  /** The channel, if the bot may see it and holds `needed` there. */
  const open = (id: string, needed: bigint): Channel => {
    const channel = world.channel(id);
    const server = world.serverOf(channel);
    if (!server) return channel;
    const held = permissionsOf(server, world.bot.id, channel);
    if (!(held & Bits.ViewChannel)) throw refuse.missingAccess();
    if ((held & needed) !== needed) throw refuse.missingPermissions();
    return channel;
  };
  const find = (channel: Channel, id: string): StoredMessage => {
    const message = world.message(channel, id);
    if (message.visibleTo !== null) throw refuse.unknownMessage();
    return message;
  };

  app.get('/channels/:channel', (c) => c.json(channelPayload(open(c.req.param('channel'), 0n), world)));
  app.post('/channels/:channel/typing', (c) => {
    const channel = open(c.req.param('channel'), Bits.SendMessages);
    events.emit({ type: 'typing', channelId: channel.id, visibleTo: null, userId: world.bot.id });
    return c.body(null, 204);
  });
  app.get('/channels/:channel/messages', (c) => {
    const channel = open(c.req.param('channel'), Bits.ReadMessageHistory);
    const limit = Number(c.req.query('limit') ?? 50);
    if (!(limit >= 1 && limit <= 100)) {
      throw badField(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
    }
    const before = c.req.query('before');
    const after = c.req.query('after');
    const visible = [...channel.messages.values()].filter(
      ({ visibleTo, data: { id } }) =>
        visibleTo === null &&
        (!before || BigInt(id) < BigInt(before)) &&
        (!after || BigInt(id) > BigInt(after)),
    );
    const part = after ? visible.slice(0, limit) : visible.slice(-limit);
    return c.json(part.reverse().map((message) => message.data));
  });
  app.post('/channels/:channel/messages', async (c) => {
    const channel = open(c.req.param('channel'), Bits.SendMessages);
    const body = await readBody(c);
    const data = checkMessage(body);
    const replyTo = data.message_reference as RESTAPIMessageReference | null | undefined;
    if (
      replyTo?.message_id &&
      !channel.messages.has(replyTo.message_id) &&
      replyTo.fail_if_not_exists !== false
    ) {
      throw badField(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
    }
    return c.json(messages.create({ channel, author: world.bot, body: data, uploads: body.uploads }).data);
  });
  app.get(one, (c) => {
    const channel = open(c.req.param('channel'), Bits.ReadMessageHistory);
    return c.json(find(channel, c.req.param('message')).data);
  });
  app.patch(one, async (c) => {
    const channel = open(c.req.param('channel'), 0n);
    const message = find(channel, c.req.param('message'));
    if (message.data.author.id !== world.bot.id) throw refuse.notYours();
    const body = await readBody(c);
    return c.json(messages.edit(channel, message, checkMessageEdit(body, message), body.uploads).data);
  });
  app.delete(one, (c) => {
    const channel = open(c.req.param('channel'), 0n);
    const message = find(channel, c.req.param('message'));
    if (message.data.author.id !== world.bot.id) open(channel.id, Bits.ManageMessages);
    messages.delete(channel, message);
    return c.body(null, 204);
  });
  return app;
}
