import { type Context, Hono } from 'hono';
import { refuse } from '../errors.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { reply } from '../interactions/respond.ts';
import type { Parts } from '../parts.ts';
import { checkMessage, checkMessageEdit } from '../validate/messages.ts';
import type { StoredMessage } from '../world/model.ts';
import { readBody } from './body.ts';

/** Follow-ups to an interaction, and reading, changing and removing its messages, for 15 minutes. */
export function webhookRoutes(parts: Parts): Hono {
  const { interactions, messages } = parts;
  const app = new Hono();
  const one = '/webhooks/:app/:token/messages/:message';
  const find = (c: Context): { interaction: Interaction; message: StoredMessage } => {
    const interaction = interactions.forWebhook(c.req.param('app')!, c.req.param('token')!);
    const id = c.req.param('message')!;
    const all = [interaction.original, ...interaction.followUps];
    const message = id === '@original' ? interaction.original : all.find((m) => m?.data.id === id);
    if (!message || !interaction.channel.messages.has(message.data.id)) throw refuse.unknownMessage();
    return { interaction, message };
  };

  app.post('/webhooks/:app/:token', async (c) => {
    const body = await readBody(c);
    const interaction = interactions.forWebhook(c.req.param('app'), c.req.param('token'));
    const data = checkMessage(body);
    const { original } = interaction;
    // Straight after a deferral this is the same as editing the reply; its visibility stays as deferred.
    if (interaction.state === 'thinking' && original) {
      messages.edit(interaction.channel, original, data, body.uploads);
      interactions.settle(interaction, 'replied');
      return c.json(original.data);
    }
    const message = reply(parts, interaction, data, body.uploads);
    interaction.followUps.push(message);
    interactions.settle(interaction, interaction.state === 'updating' ? 'replied' : interaction.state);
    return c.json(message.data);
  });

  app.get(one, (c) => c.json(find(c).message.data));

  app.patch(one, async (c) => {
    const body = await readBody(c);
    const { interaction, message } = find(c);
    messages.edit(interaction.channel, message, checkMessageEdit(body, message), body.uploads);
    if (message === interaction.original) interactions.settle(interaction, 'replied');
    return c.json(message.data);
  });

  app.delete(one, (c) => {
    const { interaction, message } = find(c);
    messages.delete(interaction.channel, message);
    if (message === interaction.original) interactions.settle(interaction, 'replied');
    return c.body(null, 204);
  });
  return app;
}
