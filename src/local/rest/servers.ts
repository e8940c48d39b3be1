import { Hono } from 'hono';
import { refuse } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { channelPayload, memberPayload, rolePayload, serverPayload, userPayload } from '../world/payloads.ts';

/** Reading servers: their channels, roles and single members. */
export function serverRoutes({ world }: Parts): Hono {
  const app = new Hono();
  const find = (id: string) => {
    const server = world.servers.get(id);
    if (!server?.members.has(world.bot.id)) throw refuse.unknownServer();
    return server;
  };
  app.get('/guilds/:server', (c) => c.json(serverPayload(find(c.req.param('server')))));
  app.get('/guilds/:server/channels', (c) =>
    c.json(find(c.req.param('server')).channelIds.map((id) => channelPayload(world.channel(id), world))),
  );
  app.get('/guilds/:server/roles', (c) => {
    const server = find(c.req.param('server'));
    return c.json([...server.roles.values()].map((role) => rolePayload(role, server)));
  });
  app.get('/guilds/:server/members/:user', (c) => {
    const user = world.user(c.req.param('user'));
    const member = find(c.req.param('server')).members.get(user.id);
    if (!member) throw refuse.unknownMember();
    return c.json({ ...memberPayload(member), user: userPayload(user) });
  });
  return app;
}
