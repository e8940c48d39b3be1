import { Hono } from 'hono';
import { refuse } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Parts } from '../parts.ts';
import { channelPayload, userPayload } from '../world/payloads.ts';
import { permissionsOf } from '../world/permissions.ts';
import { readBody } from './body.ts';

/** Who the bot is and where its Gateway is. */
export function identityRoutes({ world, gateway }: Parts): Hono {
  const app = new Hono();
  const self = () => ({
    ...userPayload(world.bot),
    verified: true,
    mfa_enabled: true,
    email: null,
    flags: 0,
  });
  const application = () => ({
    id: world.bot.id,
    name: world.bot.displayName,
    description: '',
    icon: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    owner: userPayload([...world.users.values()].find((user) => !user.bot) ?? world.bot),
    team: null,
    bot: self(),
    approximate_guild_count: world.servers.size,
  });

  app.get('/gateway', (c) => c.json({ url: gateway.settings.url() }));
  app.get('/gateway/bot', (c) =>
    c.json({
      url: gateway.settings.url(),
      shards: gateway.recommendedShards(),
      session_start_limit: {
        total: LIMITS.identifiesPerDay,
        remaining: Math.max(0, LIMITS.identifiesPerDay - gateway.identifiesUsed),
        reset_after: 24 * 60 * 60_000,
        max_concurrency: gateway.settings.maxConcurrency,
      },
    }),
  );
  app.get('/users/@me', (c) => c.json(self()));
  app.get('/users/@me/guilds', (c) =>
    c.json(
      [...world.servers.values()].map((server) => ({
        id: server.id,
        name: server.name,
        icon: null,
        owner: false,
        permissions: String(permissionsOf(server, world.bot.id)),
        features: [],
      })),
    ),
  );
  app.post('/users/@me/channels', async (c) => {
    const { json } = await readBody(c);
    const recipient = (json as { recipient_id?: unknown }).recipient_id;
    if (typeof recipient !== 'string') throw refuse.unknownUser();
    return c.json(channelPayload(world.directMessages(world.user(recipient)), world));
  });
  app.get('/users/:user', (c) => c.json(userPayload(world.user(c.req.param('user')))));
  app.get('/applications/@me', (c) => c.json(application()));
  app.get('/oauth2/applications/@me', (c) => c.json(application()));
  return app;
}
