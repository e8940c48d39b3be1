import type { lookup } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/fetching/fetcher.ts';

const LOOPBACK = { allowedNetworks: ['127.0.0.0/8'] };
const routes = new Map<string, RequestListener>();
let hits = 0;
let server: Server;
let port: number;
const fetchers: Fetcher[] = [];

function fetcher(options: FetcherOptions = LOOPBACK): Fetcher {
  const created = createFetcher(options);
  fetchers.push(created);
  return created;
}

function serve(path: string, listener: RequestListener): string {
  routes.set(path, listener);
  return `http://127.0.0.1:${port}${path}`;
}

const redirectTo =
  (location: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { location }).end('moved');

beforeAll(async () => {
  server = createServer((request, response) => {
    hits++;
    const route = routes.get(request.url!.split('?')[0]!);
    if (route) route(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  await Promise.all(fetchers.splice(0).map((each) => each.close()));
  hits = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a page arrives with its address after redirects, its type and its validators', async () => {
  serve('/page', (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', etag: '"v1"', 'cache-control': 'public, max-age=600' })
      .end('<p>Hello</p>'),
  );
  const start = serve('/old', redirectTo('/page#part'));
  const page = await fetcher().fetch(start);
  expect(page).toEqual({
    changed: true,
    url: `http://127.0.0.1:${port}/page`,
    contentType: 'text/html',
    bytes: Buffer.from('<p>Hello</p>'),
    etag: '"v1"',
    maxAge: 600,
  });
});

test('an unchanged page is not sent again', async () => {
  const link = serve('/etag', (request, response) =>
    request.headers['if-none-match'] === '"v1"'
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: '"v1"' }).end('text'),
  );
  const { etag } = await fetcher().fetch(link);
  expect(await fetcher().fetch(link, { etag: etag! })).toEqual({ changed: false });
});

describe('private addresses are refused before anything is sent', () => {
  test.each([
    ['http://127.0.0.1', 'as it is'],
    ['http://127.1', 'shortened'],
    ['http://2130706433', 'as one number'],
    ['http://0x7f000001', 'as one hexadecimal number'],
    ['http://0x7f.1', 'in hexadecimal, shortened'],
    ['http://0177.0.0.1', 'in octal'],
    ['http://①②⑦.⓪.⓪.①', 'in circled digits'],
    ['http://[::1]', 'in IPv6'],
    ['http://[0:0:0:0:0:0:0:1]', 'in IPv6, at length'],
    ['http://[::ffff:127.0.0.1]', 'mapped into IPv6'],
    ['http://[::ffff:7f00:1]', 'mapped into IPv6, in hexadecimal'],
    ['http://[64:ff9b::7f00:1]', 'translated into IPv6'],
    ['http://0.0.0.0', 'as any address'],
    ['http://0', 'as zero'],
    ['http://localhost', 'by name'],
    ['http://localhost.', 'by rooted name'],
    ['http://LOCALHOST', 'by name in capitals'],
    ['http://169.254.169.254', 'of cloud metadata'],
    ['http://10.0.0.1', 'in 10/8'],
    ['http://172.16.0.1', 'in 172.16/12'],
    ['http://192.168.0.1', 'in 192.168/16'],
    ['http://100.64.0.1', 'in 100.64/10'],
    ['http://[fe80::1]', 'link-local'],
    ['http://[fc00::1]', 'unique local'],
  ])('%s: %s', async (origin) => {
    await expect(fetcher({}).fetch(`${origin}:${port}/page`)).rejects.toThrow(/private network/);
    expect(hits).toBe(0);
  });

  const resolving = (...answers: string[]) =>
    ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
      done(null, [
        { address: answers.length > 1 ? answers.shift() : answers[0], family: 4 },
      ])) as unknown as typeof lookup;

  test('a public name of a private address', async () => {
    const lookup = resolving('127.0.0.1');
    await expect(fetcher({ lookup }).fetch(`http://127.0.0.1.nip.example:${port}/page`)).rejects.toThrow(
      /private network/,
    );
    expect(hits).toBe(0);
  });

  test('a name with a public and a private address', async () => {
    const lookup = ((_n: string, _o: object, done: (error: null, found: object[]) => void) =>
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])) as unknown as typeof import('node:dns').lookup;
    await expect(fetcher({ lookup }).fetch(`http://two.example:${port}/`)).rejects.toThrow(/private network/);
  });

  test('a redirect to one', async () => {
    const start = serve('/inward', redirectTo(`http://127.0.0.2:${port}/page`));
    const only = fetcher({ allowedNetworks: ['127.0.0.1/32'] });
    await expect(only.fetch(start)).rejects.toThrow(/private network/);
    expect(hits).toBe(1);
  });

  test('a name that is harmless when first looked up and private the second time', async () => {
    serve('/rebind', (request, response) =>
      response
        .writeHead(302, { location: `http://rebind.example:${port}/secret`, connection: 'close' })
        .end(request.url),
    );
    const only = fetcher({ allowedNetworks: ['127.0.0.1/32'], lookup: resolving('127.0.0.1', '127.0.0.2') });
    await expect(only.fetch(`http://rebind.example:${port}/rebind`)).rejects.toThrow(/private network/);
    expect(hits).toBe(1);
  });
});

describe('links that are not read', () => {
  test.each([
    ['ftp://example.org/a', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['javascript:alert(1)', /only http and https/],
    ['https://me:secret@example.org/', /user name or password/],
    ['https://me@example.org/', /user name or password/],
    ['not a link', /not a link/],
  ])('%s', async (link, why) => {
    await expect(fetcher().fetch(link)).rejects.toThrow(why);
  });

  test('a redirect away from http', async () => {
    const link = serve('/file', redirectTo('file:///etc/passwd'));
    await expect(fetcher().fetch(link)).rejects.toThrow(/only http and https/);
  });

  test('a redirect with credentials', async () => {
    const link = serve('/credentials', redirectTo(`http://a:b@127.0.0.1:${port}/page`));
    await expect(fetcher().fetch(link)).rejects.toThrow(/user name or password/);
  });
});

describe('limits', () => {
  test('five redirects are followed, a sixth is not', async () => {
    const link = serve('/hops', (request, response) => {
      const left = Number(request.url!.split('?')[1]);
      if (left === 0) response.end('there');
      else redirectTo(`/hops?${left - 1}`)(request, response);
    });
    expect((await fetcher().fetch(`${link}?5`)).bytes.toString()).toBe('there');
    await expect(fetcher().fetch(`${link}?6`)).rejects.toThrow(/more than 5 times/);
  });

  test('a page of 50 MB is refused by what it says, or by what arrives', async () => {
    const chunk = Buffer.alloc(2 ** 20, 'a');
    let sent = 0;
    const link = serve('/large', (_, response) => {
      const send = (): void => {
        while (sent < 50 && !response.destroyed) {
          sent++;
          if (!response.write(chunk)) {
            response.once('drain', send);
            return;
          }
        }
        response.end();
      };
      send();
    });
    await expect(fetcher().fetch(link)).rejects.toThrow('the page is larger than 20 MB');
    expect(sent).toBeLessThan(45);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(64 * 2 ** 20))],
    ['br', brotliCompressSync(Buffer.alloc(64 * 2 ** 20))],
  ])('a %s bomb is refused while it unfolds', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(100_000);
    const link = serve('/bomb', (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    );
    await expect(fetcher().fetch(link)).rejects.toThrow('the page is larger than 20 MB');
  });

  test('a page packed twice is refused', async () => {
    const link = serve('/twice', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('text'))),
    );
    await expect(fetcher().fetch(link)).rejects.toThrow(/packed more than once/);
  });

  test('a page that never ends is given up in time', async () => {
    const link = serve('/endless', (_, response) => {
      const drip = setInterval(() => response.write('drip '), 10);
      response.on('close', () => clearInterval(drip));
    });
    const before = performance.now();
    const impatient = fetcher({ ...LOOPBACK, limits: { time: 300 } });
    await expect(impatient.fetch(link)).rejects.toThrow('the page did not arrive in time');
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('a site that never answers is given up in time', async () => {
    const link = serve('/silent', () => {});
    await expect(fetcher({ ...LOOPBACK, limits: { time: 300 } }).fetch(link)).rejects.toThrow(/in time/);
  });
});

describe('faults are one sentence', () => {
  test.each([
    [404, 'there is no page at this address (404)'],
    [403, 'the site does not show this page to us (403)'],
    [500, 'the site is out of order (500)'],
    [204, 'the site gave no page for this address (204)'],
  ])('%i', async (status, sentence) => {
    const link = serve(`/status-${status}`, (_, response) => response.writeHead(status).end());
    await expect(fetcher().fetch(link)).rejects.toThrow(sentence);
  });

  test('how long a busy site asks to wait is kept', async () => {
    const link = serve('/busy', (_, response) => response.writeHead(429, { 'retry-after': '120' }).end());
    await expect(fetcher().fetch(link)).rejects.toMatchObject({ status: 429, retryAfter: 120 });
  });

  test('a damaged archive', async () => {
    const link = serve('/damaged', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all'),
    );
    await expect(fetcher().fetch(link)).rejects.toThrow('the page arrived damaged');
  });

  test('a connection that is broken off', async () => {
    const link = serve('/broken', (request) => request.socket.destroy());
    await expect(fetcher().fetch(link)).rejects.toThrow('the site broke the connection off');
  });

  test('nobody there', async () => {
    await expect(fetcher().fetch('http://127.0.0.1:1/')).rejects.toThrow(
      'the site does not answer (connection refused)',
    );
  });

  test('a name that does not exist', async () => {
    await expect(fetcher().fetch('http://nobody.invalid/')).rejects.toThrow('no site has this name');
  });

  test('a certificate that nobody vouches for, and the same one when it is trusted', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const secure = createTlsServer({ key, cert }, (_, response) => response.end('secret'));
    await new Promise<void>((listening) => secure.listen(0, '127.0.0.1', listening));
    const link = `https://127.0.0.1:${(secure.address() as AddressInfo).port}/`;
    try {
      await expect(fetcher().fetch(link)).rejects.toThrow(/certificate is not valid/);
      expect((await fetcher({ ...LOOPBACK, ca: cert }).fetch(link)).bytes.toString()).toBe('secret');
    } finally {
      secure.closeAllConnections();
      secure.close();
    }
  });
});
