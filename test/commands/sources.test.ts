import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/local/driver/reply.ts';
import { startTestBot, type TestBot } from '../bot.ts';

/** A sentence that only the source of this topic holds. */
const sentence = (topic: string) =>
  `The ${topic} of Brindlemouth was opened on Monday by the mayor, who thanked everybody who had waited eleven years for it.`;
const title = (topic: string) => `A new ${topic}`;
const html = (topic: string) =>
  Buffer.from(
    `<!doctype html><html lang="en"><title>${title(topic)}</title><article><h1>${title(topic)}</h1><p>${sentence(topic)}</p></article></html>`,
  );
const text = (topic: string) => Buffer.from(`${title(topic)}\n\n${sentence(topic)}\n`);
const markdown = (topic: string) => Buffer.from(`# ${title(topic)}\n\n${sentence(topic)}\n`);

function pdf(topic: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.fontSize(22).text(title(topic)).moveDown().fontSize(11).text(sentence(topic)).end();
  return new Promise((done) => document.on('end', () => done(Buffer.concat(chunks))));
}

function docx(topic: string): Buffer {
  const paragraph = (words: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;
  const office = 'http://schemas.openxmlformats.org';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraph(title(topic), 'Heading1')}${paragraph(sentence(topic))}</w:body></w:document>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

describe('each source is loaded, asked, still there after a restart, and gone when it is removed', () => {
  let bot: TestBot;
  let site: Server;
  let root: string;
  const pages = new Map<string, { type: string; body: Buffer | string }>();
  beforeAll(async () => {
    site = createServer((request, response) => {
      const page = pages.get(request.url!);
      response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' }).end(page?.body);
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    root = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    bot = await startTestBot();
  });
  afterAll(async () => {
    await bot.stop();
    site.closeAllConnections();
    site.close();
  });

  const as = () => bot.discord.administrator;
  const serve = (path: string, type: string, body: Buffer | string) => {
    pages.set(path, { type, body });
    return root + path;
  };
  const addLink = (link: string) => as().slash('article add', { link });
  const addFile = (name: string, data: Buffer) => as().slash('article add', { file: { name, data } });
  const post = (content: string, ...files: { name: string; data: Buffer }[]) =>
    as().contextMenu('Add to library', as().post(as().server!.channels[0]!, content, { files }));
  /** A topic each, so that no source answers for another. */
  const SOURCES: Record<string, [string, (topic: string) => Promise<Reply>]> = {
    'a link to a page': ['lighthouse', async (t) => addLink(serve('/page', 'text/html', html(t)))],
    'a link to a PDF': ['aquarium', async (t) => addLink(serve('/a.pdf', 'application/pdf', await pdf(t)))],
    'a link to a text': ['observatory', async (t) => addLink(serve('/a.txt', 'text/plain', text(t)))],
    'a Markdown file': ['museum', async (t) => addFile('a.md', markdown(t))],
    'a text file': ['theatre', async (t) => addFile('a.txt', text(t))],
    'an HTML file': ['stadium', async (t) => addFile('a.html', html(t))],
    'a PDF file': ['library', async (t) => addFile('a.pdf', await pdf(t))],
    'a Word file': ['hospital', async (t) => addFile('a.docx', docx(t))],
    'pasted text': [
      'cinema',
      async (t) => {
        const form = (await as().slash('article add')).modal!;
        return form.submit({ title: title(t), text: sentence(t) });
      },
    ],
    'the link in a message': [
      'market',
      async (t) => post(`See ${serve('/posted', 'text/html', html(t))}, it is good`),
    ],
    'the file of a message': ['station', async (t) => post('Here', { name: 'b.md', data: markdown(t) })],
    'the words of a message': ['zoo', async (t) => post(`${title(t)}\n${sentence(t)}`)],
    'a feed': [
      'bakery',
      async (t) => {
        const link = serve('/entry', 'text/html', html(t));
        const feed = `<rss version="2.0"><channel><title>News</title><item><title>${title(t)}</title><link>${link}</link></item></channel></rss>`;
        return as().slash('feed add', { link: serve('/feed', 'application/rss+xml', feed) });
      },
    ],
  };
  const names = Object.keys(SOURCES);
  const isKnown = async (topic: string) => {
    const question = `who opened the ${topic} of Brindlemouth?`;
    return (await bot.discord.member.slash('ask', { question })).text.includes(`${topic} of Brindlemouth`);
  };

  it.each(names)('%s is asked seconds after it was loaded', { timeout: 20_000 }, async (name) => {
    const [topic, load] = SOURCES[name]!;
    const reply = await load(topic);
    await vi.waitFor(() => expect(reply.text).toMatch(/Added: |1 article loaded now/), 10_000);
    expect(await isKnown(topic)).toBe(true);
  });

  it('all are still there after a restart', { timeout: 30_000 }, async () => {
    await bot.restart();
    for (const [topic] of Object.values(SOURCES))
      expect([topic, await isKnown(topic)]).toEqual([topic, true]);
  });

  it.each(names)('%s is gone from answers when it is removed', { timeout: 20_000 }, async (name) => {
    const [topic] = SOURCES[name]!;
    const asked = await as().slash('article remove', { article: title(topic) });
    await asked.button('Remove').click();
    expect(await isKnown(topic)).toBe(false);
  });

  it('none comes back with a restart', { timeout: 30_000 }, async () => {
    await bot.restart();
    expect(await (await bot.library()).list()).toEqual([]);
  });
});
