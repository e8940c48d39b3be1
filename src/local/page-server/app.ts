import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ZodError } from 'zod';
import { ClientRefusal, InteractionFailed } from '../driver/refusal.ts';
import { DiscordError } from '../errors.ts';
import { isOwn } from '../guard.ts';
import type { LocalDiscord } from '../local-discord.ts';
import { restApp } from '../rest/app.ts';
import { act, type Files } from './actions.ts';
import { pageFile, pageScript } from './assets.ts';
import { viewer } from './state.ts';

// A modal takes ten files of 10 MiB; the rest is room for the form around them.
const bodyBytes = 101 * 1024 * 1024;

const headers = {
  // Nothing is loaded from elsewhere, whatever a message names. Styles: avatars and accents carry their colour.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The page's HTTP side: its own files, the files of messages, and what members do (`POST /act/<action>?as=<user>`). */
export async function pageApp(discord: LocalDiscord): Promise<Hono> {
  const script = await pageScript();
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isOwn(c.req.header('host'), c.req.header('origin'))) return c.text('Forbidden', 403);
    return next();
  });
  app.onError((error, c) => {
    const known = [ClientRefusal, InteractionFailed, DiscordError].some((kind) => error instanceof kind);
    if (known) return c.json({ error: error.message }, 400);
    if (error instanceof ZodError || error instanceof SyntaxError)
      return c.json({ error: 'Bad request' }, 400);
    console.error(error);
    return c.json({ error: 'Something went wrong' }, 500);
  });

  const attachments = restApp(discord.parts);
  app.get('/attachments/*', (c) => attachments.fetch(c.req.raw));
  app.get('/page.js', (c) =>
    c.body(script, 200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('*', async (c) => {
    const file = await pageFile(c.req.path);
    return file ? c.body(file.text, 200, { ...headers, 'content-type': file.type }) : c.notFound();
  });
  app.post('/act/:name', bodyLimit({ maxSize: bodyBytes }), async (c) => {
    const form = await c.req.formData();
    const userId = viewer(discord, c.req.query('as')).id;
    const what: unknown = JSON.parse(String(form.get('what')));
    return c.json(
      (await act(discord, userId, c.req.param('name'), what, await filesOf(form))) as object | null,
    );
  });
  return app;
}

/** The files of a form, whose parts are named `file:<option or field>`. */
async function filesOf(form: FormData): Promise<Files> {
  const files: Files = new Map();
  for (const [key, part] of form) {
    if (typeof part === 'string' || !key.startsWith('file:')) continue;
    const upload = { name: part.name, data: await part.bytes(), contentType: part.type };
    const name = key.slice('file:'.length);
    files.set(name, [...(files.get(name) ?? []), upload]);
  }
  return files;
}
