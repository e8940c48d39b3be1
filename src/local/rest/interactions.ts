import { InteractionResponseType as Kind, MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { Interaction } from '../interactions/interaction.ts';
import { respond } from '../interactions/respond.ts';
import type { Parts } from '../parts.ts';
import { checkAnswer } from '../validate/answers.ts';
import { readBody } from './body.ts';

/** Answering an interaction. The token in the path is the permission; no authorisation is asked for. */
export function interactionRoutes(parts: Parts): Hono {
  const app = new Hono();
  app.post('/interactions/:id/:token/callback', async (c) => {
    const body = await readBody(c);
    const interaction = parts.interactions.forCallback(c.req.param('id'), c.req.param('token'));
    const answer = checkAnswer(body, interaction);
    respond(parts, interaction, answer, body.uploads);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json(callbackResponse(interaction, answer.type));
  });
  return app;
}

/** What `with_response=true` is answered with. */
function callbackResponse(interaction: Interaction, type: Kind): object {
  const message = interaction.original?.data;
  const flags = message?.flags ?? 0;
  const carries =
    type === Kind.ChannelMessageWithSource ||
    type === Kind.UpdateMessage ||
    type === Kind.DeferredChannelMessageWithSource;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      }),
    },
    resource: { type, ...(carries && { message }) },
  };
}
