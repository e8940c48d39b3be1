import { type Context, Hono } from 'hono';
import { refuse } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { checkCommand, checkCommandEdit, checkCommandSet } from '../validate/commands.ts';
import { readBody } from './body.ts';

/** Registering commands, for everyone and per server. */
export function commandRoutes({ world, commands, events }: Parts): Hono {
  const app = new Hono();
  const scopeOf = (c: Context): string | null => {
    if (c.req.param('app') !== world.bot.id) throw refuse.missingAccess();
    const server = c.req.param('server');
    return server ? world.server(server).id : null;
  };
  const changed = (serverId: string | null) =>
    events.emit({ type: 'commands.changed', channelId: null, visibleTo: null, serverId });

  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:server/commands']) {
    app.get(base, (c) => c.json(commands.list(scopeOf(c))));
    app.put(base, async (c) => {
      const scope = scopeOf(c);
      const { json } = await readBody(c);
      const set = commands.overwrite(scope, checkCommandSet(json));
      changed(scope);
      return c.json(set);
    });
    app.post(base, async (c) => {
      const scope = scopeOf(c);
      const { json } = await readBody(c);
      const { command, created } = commands.put(scope, checkCommand(json, commands.list(scope)));
      changed(scope);
      return c.json(command, created ? 201 : 200);
    });
    app.get(`${base}/:id`, (c) => c.json(commands.get(scopeOf(c), c.req.param('id')!)));
    app.patch(`${base}/:id`, async (c) => {
      const scope = scopeOf(c);
      const old = commands.get(scope, c.req.param('id')!);
      const { json } = await readBody(c);
      const command = commands.edit(scope, old.id, checkCommandEdit(json, old));
      changed(scope);
      return c.json(command);
    });
    app.delete(`${base}/:id`, (c) => {
      const scope = scopeOf(c);
      commands.delete(scope, c.req.param('id')!);
      changed(scope);
      return c.body(null, 204);
    });
  }
  return app;
}
