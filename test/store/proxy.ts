import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

/** A way to a database that can break: what stands between the bot and it. */
export interface DatabaseProxy {
  /** The database's address by this way. */
  url: string;
  /** Ends every connection and takes no new one, as a server that was stopped. */
  cut(): Promise<void>;
  /** Lets nothing through and says nothing, as a network that lost its way. */
  freeze(): void;
  /** Lets everything through this many milliseconds later, as a slow disk does. */
  delay(ms: number): void;
  /** Everything is well again. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** @param url address of a PostgreSQL that is reached by a socket in a folder (`?host=`) */
export async function startProxy(url: string): Promise<DatabaseProxy> {
  const socketFile = join(new URL(url).searchParams.get('host')!, '.s.PGSQL.5432');
  const open = new Set<Socket>();
  let waiting = 0;
  const pass = (from: Socket, to: Socket) =>
    from.on('data', (data) => {
      if (waiting !== Infinity) setTimeout(() => to.write(data), waiting);
    });
  const server: Server = createServer((client) => {
    const database = connect(socketFile);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(one);
      pass(one, other);
      one.on('error', () => {});
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  const address = new URL(url);
  address.searchParams.delete('host');
  address.host = `127.0.0.1:${port}`;
  return {
    url: address.href,
    cut,
    freeze: () => {
      waiting = Infinity;
    },
    delay: (ms) => {
      waiting = ms;
    },
    mend: async () => {
      waiting = 0;
      if (!server.listening) await listen(port);
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
