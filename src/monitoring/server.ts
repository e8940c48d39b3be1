import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** What is served, until it is closed. */
export interface MonitoringServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves, on this machine only: `/metrics` for Prometheus, `/healthz` (the process runs) and `/readyz` (it can
 * answer members; 503 with a line for each reason when it cannot).
 * @param port 0 takes any free one
 * @param reasons why members cannot be answered; empty when they can
 * @throws {Error} with the code `EADDRINUSE` when the port is taken
 */
export async function serveMonitoring(
  port: number,
  metrics: Metrics,
  reasons: () => Promise<string[]>,
): Promise<MonitoringServer> {
  const pages: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/healthz': async (response) => plain(response, 200, 'alive'),
    '/readyz': async (response) => {
      const why = await reasons();
      plain(response, why.length === 0 ? 200 : 503, why.join('\n') || 'ready');
    },
    '/metrics': async (response) => {
      const { type, text } = await metrics.print();
      response.writeHead(200, { 'content-type': type }).end(text);
    },
  };
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (!page) return plain(response, 404, `There is only ${Object.keys(pages).join(', ')}.`);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, 'Only GET and HEAD.');
    page(response).catch((error: Error) => plain(response, 500, error.message));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
