import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type WebSocket, WebSocketServer } from 'ws';
import { Member } from '../driver/member.ts';
import { isOwn } from '../guard.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { PageMessage } from '../page/bridge.ts';
import type { User } from '../world/model.ts';
import { pageApp } from './app.ts';
import { stateFor, viewer } from './state.ts';

/** A page that is being served. */
export interface LocalPage {
  /** Where to open it. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves the page on which one looks at a local Discord and acts as its members.
 * @param options.port on 127.0.0.1; a free one when left out
 */
export async function servePage(discord: LocalDiscord, options: { port?: number } = {}): Promise<LocalPage> {
  const app = await pageApp(discord);
  const http = createAdaptorServer({ fetch: app.fetch }) as HttpServer;
  // The page only listens, so anything long from that side is not the page.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  http.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname !== '/events' || !isOwn(request.headers.host, request.headers.origin)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) =>
      follow(discord, viewer(discord, url.searchParams.get('as')), opened),
    );
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Sends what a user may see now, and then everything that happens before their eyes. */
function follow(discord: LocalDiscord, user: User, socket: WebSocket): void {
  const send = (message: PageMessage) => socket.send(JSON.stringify(message));
  const sendState = () => send({ type: 'state', state: stateFor(discord, user.id) });
  const changes = ['commands.changed', 'bot.connected', 'bot.disconnected'];
  const stop = new Member(discord, null, user).watch((event) => {
    if (changes.includes(event.type)) sendState();
    else send(event);
  });
  socket.on('close', stop);
  socket.on('error', () => socket.terminate());
  sendState();
}
