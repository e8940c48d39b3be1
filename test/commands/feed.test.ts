import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feed } from '../../commands/feed.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a page of the site answers; without one it is not there. */
interface Page {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

const paragraph = (topic: string) =>
  `The ${topic} of Brindlemouth was opened on Monday by the mayor, who thanked everybody who had waited eleven years for it and promised another.`;
const story = (topic: string): Page => ({
  body: `<!doctype html><html lang="en"><title>${topic}</title><article><h1>${topic}</h1><p>${paragraph(topic)}</p></article></html>`,
});

describe('/feed', () => {
  let bot: TestBot;
  let site: Server;
  let root: string;
  const pages = new Map<string, Page>();
  /** Every request, as `path` or `path 304`. */
  const requests: string[] = [];
  /** The most requests that were answered at the same time. */
  let together = 0;

  const respond = (request: IncomingMessage): Page => {
    const page = pages.get(request.url!) ?? { body: '', status: 404 };
    const isKnown = page.headers?.etag && page.headers.etag === request.headers['if-none-match'];
    return isKnown ? { body: '', status: 304 } : page;
  };
  const publish = (topics: string[], { headers = {}, extra = '' } = {}) => {
    for (const topic of topics) pages.set(`/${topic}`, story(topic));
    const items = topics.map(
      (t) => `<item><title>${t}</title><link>${root}/${t}</link><guid>${t}</guid></item>`,
    );
    const body = `<rss version="2.0"><channel><title>Harbour News</title>${items.join('')}${extra}</channel></rss>`;
    pages.set('/feed', { body, type: 'application/rss+xml', headers });
  };

  beforeEach(async () => {
    pages.clear();
    requests.length = 0;
    let running = 0;
    site = createServer(async (request, response) => {
      together = Math.max(together, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = respond(request);
      requests.push(status === 304 ? `${request.url} 304` : request.url!);
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    root = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    bot = await startTestBot();
  });
  afterEach(async () => {
    await bot.stop();
    site.closeAllConnections();
    site.close();
  });

  const as = () => bot.discord.administrator;
  const add = async (who = as(), path = '/feed') => {
    const reply = await who.slash('feed add', { link: root + path });
    // Slow machines see how far it is first.
    await vi.waitFor(() => expect(reply.text).not.toContain('articles read.'), 10_000);
    return reply;
  };
  const ask = async (topic: string, who = bot.discord.member) =>
    (await who.slash('ask', { question: `who opened the ${topic} of Brindlemouth?` })).text;
  const isKnown = async (topic: string, who = bot.discord.member) =>
    (await ask(topic, who)).includes(`The ${topic} of`.slice(4));
  const titles = async () => (await (await bot.library()).list()).map(({ title }) => title).sort();

  it('loads what is in a feed, and what is published later, also after a restart', async () => {
    publish(['lighthouse']);
    const reply = await add();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Harbour News');
    expect(reply.text).toMatch(/1 entry in the feed, 1 article loaded now[\s\S]*Next check <t:\d+:R>/);
    expect(await isKnown('lighthouse')).toBe(true);
    publish(['aquarium', 'lighthouse']);
    await bot.readFeedsIn(MINUTE);
    expect(await titles()).toEqual(['lighthouse']);
    await bot.restart();
    await bot.readFeedsIn(20 * MINUTE);
    expect(await titles()).toEqual(['aquarium', 'lighthouse']);
    expect(await isKnown('aquarium')).toBe(true);
    expect(requests.filter((path) => path === '/lighthouse')).toHaveLength(1);
  }, 30_000);

  it('asks only whether an unchanged feed has changed', async () => {
    publish(['lighthouse'], { headers: { etag: '"1"' } });
    await add();
    for (let n = 0; n < 3; n++) await bot.readFeedsIn(20 * MINUTE);
    expect(requests).toEqual(['/feed', '/lighthouse', '/feed 304', '/feed 304', '/feed 304']);
  });

  it('waits as long as the site asks', async () => {
    publish(['lighthouse'], { headers: { 'cache-control': 'max-age=7200' } });
    await add();
    await bot.readFeedsIn(HOUR);
    expect(requests).toEqual(['/feed', '/lighthouse']);
    await bot.readFeedsIn(2 * HOUR);
    expect(requests).toHaveLength(3);
  });

  it('does not load an edited entry again, nor one whose article was removed', async () => {
    publish(['lighthouse']);
    await add();
    const [article] = await (await bot.library()).list();
    await (await bot.library()).remove(article!.id, 'somebody');
    const edited = `<item><title>New title</title><link>${root}/lighthouse?utm_source=rss</link><guid>2</guid></item>`;
    publish(['lighthouse'], { extra: edited });
    await bot.readFeedsIn(20 * MINUTE);
    expect(await titles()).toEqual([]);
    expect(requests.filter((path) => path.startsWith('/lighthouse'))).toHaveLength(1);
  });

  it('is found through a page that names it; /article add points here', async () => {
    publish(['lighthouse']);
    pages.set('/', {
      body: '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed"><p>Welcome',
    });
    expect((await as().slash('article add', { link: `${root}/feed` })).text).toContain('/feed add');
    expect((await add(as(), '/')).text).toContain('1 article loaded now');
    expect((await add()).text).toContain('This feed is followed already');
  });

  it('asks once for all servers, and gives each its own articles', async () => {
    publish(['lighthouse']);
    const other = bot.discord.otherServer;
    await add();
    expect(await isKnown('lighthouse', other.member)).toBe(false);
    await add(other.administrator);
    requests.length = 0;
    publish(['aquarium', 'lighthouse']);
    await bot.readFeedsIn(20 * MINUTE);
    expect(requests).toEqual(['/feed', '/aquarium']);
    expect(await isKnown('aquarium', other.member)).toBe(true);
    await other.administrator
      .slash('feed remove', { feed: 'Harbour News' })
      .then((r) => r.button('Remove, keep articles').click());
    expect((await as().slash('feed list')).text).toContain('Harbour News');
    expect((await other.administrator.slash('feed list')).text).toContain('no feeds yet');
  }, 30_000);

  it('asks a host one thing at a time', async () => {
    together = 0;
    publish(['lighthouse', 'aquarium', 'observatory']);
    await Promise.all([add(), add(bot.discord.otherServer.administrator)]);
    expect(together).toBe(1);
  });

  it('backs off from a feed that fails, says so, and stops it at last', async () => {
    publish(['lighthouse']);
    await add();
    pages.set('/feed', { body: '', status: 500 });
    requests.length = 0;
    await bot.readFeedsIn(20 * MINUTE);
    await bot.readFeedsIn(20 * MINUTE);
    expect(requests).toHaveLength(1);
    const { text } = await as().slash('feed list');
    expect(text).toContain('The last check failed: The site is out of order');
    for (let n = 0; n < 12; n++) await bot.readFeedsIn(48 * HOUR);
    expect(requests).toHaveLength(10);
    expect((await as().slash('feed list')).text).toMatch(/Stopped <t:\d+:R> · 1 article/);
    publish(['lighthouse']);
    await add();
    expect((await as().slash('feed list')).text).toContain('Last check');
  }, 30_000);

  it('stops a feed that is gone for good', async () => {
    publish(['lighthouse']);
    await add();
    pages.set('/feed', { body: '', status: 410 });
    await bot.readFeedsIn(HOUR);
    await bot.readFeedsIn(48 * HOUR);
    expect(requests).toEqual(['/feed', '/lighthouse', '/feed']);
    expect((await as().slash('feed list')).text).toContain('Stopped');
  });

  it('refuses entries of a private network, and says why; a text in the feed takes the place of a lost page', async () => {
    const secret = '<item><title>Secret</title><link>http://10.0.0.1/</link><guid>s</guid></item>';
    const lost = `<item><title>Ferry</title><link>${root}/lost</link><guid>f</guid><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>${paragraph('ferry')}</p>]]></content:encoded></item>`;
    publish(['lighthouse'], { extra: secret + lost });
    const { text } = await add();
    expect(text).toContain('3 entries in the feed, 2 articles loaded now');
    expect(text).toMatch(/Not added:\*\* Secret\nThe link leads to a private network/);
    expect(await isKnown('ferry')).toBe(true);
  });

  it('brings ten of 10,000 entries and no others later', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `topic-${i}`);
    publish(many);
    expect((await add()).text).toContain('10,000 entries in the feed, 10 articles loaded now');
    await bot.readFeedsIn(20 * MINUTE);
    expect(await titles()).toHaveLength(10);
    publish(['aquarium', ...many]);
    await bot.readFeedsIn(20 * MINUTE);
    expect(await titles()).toHaveLength(11);
  }, 30_000);

  it.each([
    [
      'a page without a feed',
      { body: '<!doctype html><p>Hello' },
      'this is not a feed and does not link to one',
    ],
    [
      'a broken feed',
      { body: '<rss version="2.0"><channel', type: 'application/rss+xml' },
      'this is not a feed',
    ],
    [
      'a bomb',
      { body: gzipSync(Buffer.alloc(64 * 2 ** 20)), headers: { 'content-encoding': 'gzip' } },
      'larger than 20 MB',
    ],
    ['nothing', { body: '', status: 404 }, 'no page at this address'],
  ] satisfies [string, Page, string][])('refuses %s', async (_, page, reason) => {
    pages.set('/feed', page);
    expect((await add()).text.toLowerCase()).toContain(reason.toLowerCase());
    expect((await as().slash('feed list')).text).toContain('no feeds yet');
  });

  it('removes a feed with or without what it brought, which is recorded', async () => {
    publish(['lighthouse', 'aquarium']);
    await add();
    const [choice] = await as().autocomplete('feed remove', 'feed', 'HARBOUR');
    const asked = await as().slash('feed remove', { feed: String(choice!.value) });
    expect(asked.text).toBe('Remove the feed “Harbour News”? It brought 2 articles.');
    expect(await titles()).toHaveLength(2);
    await asked.button('Remove with its 2 articles').click();
    expect(asked.text).toContain('with 2 articles');
    expect(await titles()).toEqual([]);
    expect((await as().slash('feed remove', { feed: 'Harbour News' })).text).toContain('no feed called');
  });

  it('turns the pages of a long list', async () => {
    for (let n = 1; n <= 6; n++) {
      publish([]);
      pages.set(`/feed-${n}`, pages.get('/feed')!);
      await add(as(), `/feed-${n}`);
    }
    const list = await as().slash('feed list');
    expect(list.text).toContain('6 feeds of this server');
    await list.button('Next').click();
    expect(list.text).toContain('/feed-6');
  });

  it('is for those who may change the library', async () => {
    await expect(bot.discord.member.slash('feed list')).rejects.toThrow('/feed');
    const actor = { member: { roles: [] }, memberPermissions: { has: () => false } };
    for (const run of [feed.run, feed.component, feed.autocomplete])
      await expect(run!(actor as never, { chosen: {} } as never)).rejects.toThrow('Only moderators');
  });
});
