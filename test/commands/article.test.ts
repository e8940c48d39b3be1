import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../commands/article.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const BRIDGE = [
  'The harbour bridge of Brindlemouth will close on Monday for eleven weeks, the city council decided on Tuesday evening after an inspection.',
  '“The cables are rusting faster than anyone expected,” said Marta Quillfeather, the chief engineer of the city.',
  'Ferries will carry pedestrians and cyclists across the river every ten minutes while the bridge is being repaired, the council said.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour bridge closes for eleven weeks</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Harbour bridge closes for eleven weeks</h1>
${BRIDGE.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;

const markdown = (title: string, ...paragraphs: string[]) => ({
  name: `${title.toLowerCase().replaceAll(' ', '-')}.md`,
  data: Buffer.from(`# ${title}\n\n${paragraphs.join('\n\n')}\n`),
});
const OWLS = markdown('Owls return', 'Forty snowy owls were counted on the moor of Tarnwick in March.');

describe('/article', () => {
  let bot: TestBot;
  let site: Server;
  let link: string;
  beforeAll(async () => {
    site = createServer((request, response) => {
      const found = request.url === '/bridge';
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(found ? PAGE : 'nothing here');
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    link = `http://127.0.0.1:${(site.address() as AddressInfo).port}/bridge`;
    bot = await startTestBot();
  });
  afterAll(async () => {
    await bot.stop();
    site.closeAllConnections();
    site.close();
  });

  const as = () => bot.discord.administrator;
  const ask = (question: string, who = bot.discord.member) => who.slash('ask', { question });

  it('adds an article from a link, which can be asked about at once', async () => {
    const reply = await as().slash('article add', { link });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('[Harbour bridge closes for eleven weeks]');
    expect(reply.text).toMatch(/Added: 3 passages, 6\d words/);
    expect(reply.text).toMatch(/-# [\d.]+ seconds/);
    expect((await ask('how long will the Brindlemouth bridge close?')).text).toContain('for eleven weeks');
  });

  it('recognises the same link and adds nothing', async () => {
    expect((await as().slash('article add', { link })).text).toContain('It is here already');
    expect(await (await bot.library()).list()).toHaveLength(1);
  });

  it('shows what an article says about itself, its passages and who speaks', async () => {
    const [choice] = await as().autocomplete('article show', 'article', 'HARBOUR');
    const { text } = await as().slash('article show', { article: String(choice!.value) });
    expect(text).toContain('English · 3 passages');
    expect(text).toContain('Marta Quillfeather (1)');
    expect(text).toContain('¶ 3 Ferries will carry');
  });

  it('adds an attached file, without a link that ends soon', async () => {
    const reply = await as().slash('article add', { file: OWLS });
    expect(reply.text).toContain('**Owls return**\nAdded: 1 passage, 12 words');
    const answer = await ask('how many snowy owls were counted?');
    expect(answer.text).toMatch(/Forty snowy owls/);
    expect(answer.text).not.toContain('/attachments/');
  });

  it('lists the newest first and searches titles', async () => {
    const { text } = await as().slash('article list');
    expect(text).toContain('2 articles of this server');
    expect(text.indexOf('Owls return')).toBeLessThan(text.indexOf('Harbour bridge'));
    expect((await as().slash('article list', { search: 'OWL' })).text).not.toContain('Harbour bridge');
    expect((await as().slash('article list', { search: 'zebra' })).text).toContain('contains “zebra”');
  });

  it('says what was refused and why, and adds the rest', async () => {
    const file = markdown('Tram depot', 'The tram depot of Oxenfell burned down on a quiet Sunday morning.');
    const { text } = await as().slash('article add', { link: link.replace('bridge', 'gone'), file });
    expect(text).toContain('There is no page at this address (404).');
    expect(text).toContain('**Tram depot**\nAdded');
    expect((await as().slash('article add')).text).toBe('Give a link or a file to add.');
  });

  it.each([
    ['a path of this machine', import.meta.filename],
    ['a file link', `file://${import.meta.filename}`],
    ['a private address', 'http://10.0.0.1/'],
    ['no link', 'hello'],
  ])('refuses %s', async (_, source) => {
    const before = (await (await bot.library()).list()).length;
    expect((await as().slash('article add', { link: source })).text).toContain('Not added:');
    expect(await (await bot.library()).list()).toHaveLength(before);
  });

  it('turns the pages of a long list', async () => {
    for (let n = 1; n <= 9; n++)
      await as().slash('article add', { file: markdown(`Note ${n}`, `Lighthouse number ${n} was painted.`) });
    const list = await as().slash('article list');
    expect(list.text).toContain('Page 1 of 2');
    expect(list.button('Previous').disabled).toBe(true);
    await list.button('Next').click();
    expect(list.text).toContain('Harbour bridge');
    expect(list.button('Next').disabled).toBe(true);
  });

  it('removes an article from the answers and brings it back after a restart', async () => {
    const question = 'how many snowy owls were counted?';
    const removed = await as().slash('article remove', { article: 'Owls return' });
    expect(removed.text).toMatch(/Removed “Owls return”.*<t:\d+:R>/);
    expect((await ask(question)).text).not.toContain('Forty');
    await bot.restart();
    await removed.button('Restore').click();
    expect(removed.text).toBe('“Owls return” is back.');
    expect((await ask(question)).text).toContain('Forty');
  }, 20_000);

  it('leaves shipped articles and the libraries of other servers alone', async () => {
    const { text } = await as().slash('article remove', { article: 'microsoft-windows-8' });
    expect(text).toContain('ships with the bot');
    const other = bot.discord.otherServer;
    expect((await other.administrator.slash('article list')).text).toContain('no articles of its own');
    expect(await other.administrator.autocomplete('article show', 'article', 'owls')).toEqual([]);
    const elsewhere = await other.administrator.slash('article remove', { article: 'Owls return' });
    expect(elsewhere.text).toContain('There is no article called');
    expect((await ask('how many snowy owls were counted?', other.member)).text).not.toContain('Forty');
  });

  it('is for those who may change the library', async () => {
    await expect(bot.discord.member.slash('article list')).rejects.toThrow('/article');
    // Discord hides the command; an administrator can make it show it, and the code asks again.
    const actor = { member: { roles: [] }, memberPermissions: { has: () => false } };
    for (const run of [article.run, article.component, article.autocomplete])
      await expect(run!(actor as never, { chosen: {} } as never)).rejects.toThrow('Only moderators');
  });
});
