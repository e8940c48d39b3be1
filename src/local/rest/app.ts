import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { DiscordError, refuse } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Parts } from '../parts.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { faultGate, rateGate } from './gates.ts';
import { identityRoutes } from './identity.ts';
import { interactionRoutes } from './interactions.ts';
import { serverRoutes } from './servers.ts';
import { webhookRoutes } from './webhooks.ts';

/** Ten files at their largest, and room for the form around them. */
const BODY_BYTES = LIMITS.attachments * LIMITS.attachment + 1024 * 1024;

function tooLarge(): never {
  throw refuse.tooLarge();
}

/** The REST API under `/api/v10`, and the uploaded files under `/attachments`. */
export function restApp(parts: Parts): Hono {
  const app = new Hono();
  // Bots tell by it how far their own clock is off.
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('date', new Date(parts.clock.now()).toUTCString());
  });
  app.onError((error, c) => {
    const known =
      error instanceof DiscordError ? error : new DiscordError(500, 0, '500: Internal Server Error');
    if (known !== error) console.error(error);
    return c.json(known.toJSON(), known.status as ContentfulStatusCode);
  });
  app.notFound((c) => c.json(refuse.notFound().toJSON(), 404));

  const api = new Hono();
  api.use(faultGate(parts), rateGate(parts), bodyLimit({ maxSize: BODY_BYTES, onError: tooLarge }));
  // Interaction tokens are permission enough; everything else asks for the bot's token.
  api.route('/', interactionRoutes(parts));
  api.route('/', webhookRoutes(parts));
  api.use(async (c, next) => {
    if (c.req.header('authorization') !== `Bot ${parts.token}`) throw refuse.unauthorized();
    await next();
  });
  api.route('/', identityRoutes(parts));
  api.route('/', commandRoutes(parts));
  api.route('/', channelRoutes(parts));
  api.route('/', serverRoutes(parts));
  app.route('/api/v10', api);
  app.all('/api/:version/*', (c) => {
    if (c.req.param('version') === 'v10') throw refuse.notFound();
    throw new DiscordError(400, 50041, 'Invalid API version provided');
  });

  app.get('/attachments/:channel/:id/:name', (c) => {
    const file = parts.files.get(new URL(c.req.url).pathname);
    if (!file) throw refuse.notFound();
    return c.body(file.data as Uint8Array<ArrayBuffer>, 200, {
      'content-type': file.contentType,
      // An uploaded page must never run as one of ours.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}
