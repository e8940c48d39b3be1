import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { article } from '../../commands/article.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const BRIDGE = [
  'The harbour bridge of Brindlemouth will close on Monday for eleven weeks, the city council decided on Tuesday evening after an inspection.',
  '“The cables are rusting faster than anyone expected,” said Marta Quillfeather, the chief engineer of the city.',
  'Ferries will carry pedestrians and cyclists across the river every ten minutes while the bridge is being repaired, the council said.',
];
const NEWS =
  'The ferry company of the river hired nine more captains for the time of the works, its owner announced on Thursday.';
/** What the site shows at the moment; nothing when the page is gone. */
let story = BRIDGE;
const page =
  () => `<!doctype html><html lang="en"><head><title>Harbour bridge closes for eleven weeks</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Harbour bridge closes for eleven weeks</h1>
${story.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;

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
      const found = request.url === '/bridge' && story.length > 0;
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(found ? page() : 'nothing here');
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
    expect(text).toContain('¶\u00a03 Ferries will carry');
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
  });

  it('takes several files at once and names who speaks', async () => {
    const said = markdown(
      'Mill sold',
      '“The mill was never for sale,” said Greta Oakhollow, its miller, on Friday.',
    );
    const again = markdown('Owls return', 'Forty snowy owls were counted on the moor of Tarnwick in March.');
    const { text } = await as().slash('article add', { file: said, file2: again });
    expect(text).toContain('**Who speaks:** Greta Oakhollow (1)');
    expect(text).toContain('It is here already');
  });

  it('takes pasted text, in which nothing becomes a title, and says that a link is none', async () => {
    const form = (await as().slash('article add')).modal!;
    const reply = await form.submit({
      title: 'Canal frozen',
      text: 'Skaters everywhere\n\nThe canal of Wexmoor froze over for the first time in eleven years.',
      url: 'wexmoor dot example',
    });
    expect(reply.text).toContain('**Canal frozen**\nAdded: 2 passages');
    expect(reply.text).toContain('“wexmoor dot example” is not an http or https link');
    expect((await ask('when did the canal of Wexmoor freeze?')).text).toContain('eleven years');
    const { id } = (await bot.library()).articles().find(({ title }) => title === 'Canal frozen')!;
    await (await bot.library()).remove(id, 'test');
  });

  it('loads what a message brings: its links, its files, or its own words', async () => {
    const say = (text: string, ...files: { name: string; data: Buffer }[]) =>
      as().contextMenu('Add to library', as().post(as().server!.channels[0]!, text, { files }));
    expect(
      (await say(`Look at [this](${link}), and at <${link}>!`)).text.match(/It is here already/g),
    ).toHaveLength(1);
    expect((await say('Both', OWLS, { name: 'a.png', data: Buffer.from('x') })).text).not.toContain(
      'Not added',
    );
    const posted = await say(
      'Choir tonight\nThe choir of Elmsgate sings at the old brewery at eight tonight.',
    );
    expect(posted.text).toContain('[Choir tonight](https://discord.com/channels/');
    expect((await say('!!!')).text).toContain('no link, no file and no text');
    const library = await bot.library();
    await library.remove(library.articles().find(({ title }) => title === 'Choir tonight')!.id, 'test');
    await expect(
      bot.discord.member.contextMenu('Add to library', as().post(as().server!.channels[0]!, 'hello there')),
    ).rejects.toThrow();
  });

  it('reads a link again: unchanged, changed, dead and cut short', async () => {
    const refresh = () =>
      as().slash('article refresh', { article: 'Harbour bridge closes for eleven weeks' });
    expect((await refresh()).text).toContain('is unchanged');
    story = [BRIDGE[0]!.replace('eleven', 'twelve'), BRIDGE[1]!, NEWS];
    const { text } = await refresh();
    expect(text).toContain('Paragraphs changed: 1, added: 1, removed: 1.');
    expect(text).toContain('~~eleven~~ **twelve**');
    expect(text).toContain(`**${NEWS}**`);
    expect((await ask('how long will the Brindlemouth bridge close?')).text).toContain('twelve weeks');
    const kept = story;
    story = [];
    expect((await refresh()).text).toContain('stays as it was. There is no page at this address (404).');
    story = [BRIDGE[0]!];
    const cut = await refresh();
    expect(cut.text).toContain('the page now has');
    const library = await bot.library();
    const { id } = library.articles().find(({ url }) => url === link)!;
    expect(library.passages(id)).toHaveLength(3);
    expect((await cut.button('Replace it anyway').click()).text).toContain('removed: 2');
    story = kept;
    const known = await as().slash('article add', { link });
    expect((await known.button('Read the link again').click()).text).toContain('added: 2');
    story = BRIDGE;
    await refresh();
  });

  it('edits what an article says of itself, keeps that when it is read again, and says what it cannot save', async () => {
    const opened = await as().slash('article edit', { article: 'Harbour bridge closes for eleven weeks' });
    expect(opened.modal!.fields.map(({ raw }) => raw.value)).toContain(link);
    const saved = await opened.modal!.submit({
      title: 'The bridge',
      publisher: 'Brindlemouth Post',
      published: 'next week',
    });
    expect(saved.text).toContain('[The bridge]');
    expect(saved.text).toContain('Brindlemouth Post');
    expect(saved.text).toContain('“next week” is not a date like 2026-05-04');
    story = [...BRIDGE, NEWS];
    expect((await as().slash('article refresh', { article: 'The bridge' })).text).toContain('added: 1');
    const again = await as().slash('article edit', { article: 'The bridge' });
    await again.modal!.submit({ title: 'Harbour bridge closes for eleven weeks', published: 'May 4, 2026' });
    expect((await as().slash('article list')).text).toContain('Brindlemouth Post · May 4, 2026');
  });

  it('says only what is so where nothing could be saved', async () => {
    const { modal } = await as().slash('article edit', { article: 'Harbour bridge closes for eleven weeks' });
    const { text } = await modal!.submit({ published: 'next week' });
    expect(text).toContain('was not saved.');
    expect(text).not.toContain('Saved.');
  });

  it('takes a part of a title for it where no other holds it, and offers the server’s own articles first', async () => {
    expect((await as().slash('article show', { article: 'eleven WEEKS' })).text).toContain('[Harbour bridge');
    expect((await as().slash('article show', { article: 'e' })).text).toContain('There is no article called');
    const [first] = await as().autocomplete('article show', 'article', '');
    expect(first!.name).toBe((await bot.library()).articles().at(-1)!.title);
  });

  it('says so when the article of a button was removed', async () => {
    const again = await as().slash('article add', { link });
    const library = await bot.library();
    const { id } = library.articles().find(({ url }) => url === link)!;
    await library.remove(id, 'test');
    const { text } = await again.button('Read the link again').click();
    expect(text).toBe('This article has been removed since then.');
    await library.restore(id, 'test');
  });

  it('leaves what the form cannot hold as it was, unless it is changed there', async () => {
    const library = await bot.library();
    const title = `Long ${'title '.repeat(80)}`.trim();
    const [added] = await library.add(
      [{ id: 'long', title, language: 'en', blocks: [{ kind: 'paragraph', text: 'A kiln.' }] }],
      'test',
    );
    const opened = await as().slash('article edit', { article: added!.id });
    await opened.modal!.submit({ author: 'Ada Moore' });
    expect(library.article(added!.id)).toMatchObject({ title, author: 'Ada Moore' });
    await library.remove(added!.id, 'test');
  });

  it('lists who changed what, without pinging anyone', async () => {
    const log = await as().slash('article history');
    expect(log.text).toMatch(new RegExp(`<t:\\d+:f> · <@${as().id}> · edited “Harbour bridge`));
    expect(log.raw.mentions).toEqual([]);
    expect(log.button('Previous').disabled).toBe(true);
    const newest = log.text;
    await log.button('Next').click();
    expect(log.text).not.toBe(newest);
    await log.button('Previous').click();
    expect(log.text).toBe(newest);
  });

  it.each([
    ['a path of this machine', import.meta.filename],
    ['a file link', `file://${import.meta.filename}`],
    ['a private address', 'http://10.0.0.1/'],
    ['no link', 'hello'],
  ])('refuses %s', async (_, source) => {
    const before = (await (await bot.library()).list()).length;
    const { text } = await as().slash('article add', { link: source });
    expect(text).toContain('Not added:');
    expect(text).not.toContain('seconds');
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
    expect(removed.text).toBe('Remove “Owls return” with its passage? For 30 days it can be restored.');
    expect((await ask(question)).text).toContain('Forty');
    await removed.button('Remove').click();
    expect(removed.text).toMatch(/Removed “Owls return”.*<t:\d+:R>/);
    expect((await ask(question)).text).not.toContain('Forty');
    await bot.restart();
    await removed.button('Restore').click();
    expect(removed.text).toBe('“Owls return” is back.');
    expect((await ask(question)).text).toContain('Forty');
  }, 20_000);

  it('shows how far long work is, with at most one edit in two seconds', async () => {
    const slow = createServer((request, response) => {
      setTimeout(() => response.writeHead(404).end(request.url), 2_200);
    });
    await new Promise<void>((listening) => slow.listen(0, '127.0.0.1', listening));
    const root = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const edits: { at: number; text: string }[] = [];
    const end = bot.discord.subscribe((event) => {
      if (event.type === 'message.edited')
        edits.push({ at: performance.now(), text: JSON.stringify(event.message.components) });
    });
    const posted = as().post(as().server!.channels[0]!, [1, 2, 3].map((n) => `${root}/${n}`).join(' '));
    const reply = await as().contextMenu('Add to library', posted);
    await vi.waitFor(() => expect(reply.text).toContain('Not added'), 30_000);
    end();
    slow.closeAllConnections();
    slow.close();
    const progress = edits.filter(({ text }) => /\d of 3 sources read/.test(text));
    expect(progress.length).toBeGreaterThan(1);
    for (const [i, { at }] of progress.entries())
      if (i > 0) expect(at - progress[i - 1]!.at).toBeGreaterThan(1_900);
    expect(edits.at(-1)!.text).toContain('no page at this address');
  }, 40_000);

  it('leaves shipped articles and the libraries of other servers alone', async () => {
    const { text } = await as().slash('article remove', { article: 'microsoft-windows-8' });
    expect(text).toContain('ships with the bot');
    const other = bot.discord.otherServer;
    expect((await other.administrator.slash('article list')).text).toContain('no articles of its own');
    expect(await other.administrator.autocomplete('article show', 'article', 'owls')).toEqual([]);
    const read = await other.administrator.slash('article refresh', { article: 'Owls return' });
    expect(read.text).toContain('There is no article called');
    expect((await other.administrator.slash('article history')).text).not.toContain('Owls');
    const elsewhere = await other.administrator.slash('article remove', { article: 'Owls return' });
    expect(elsewhere.text).toContain('There is no article called');
    expect((await ask('how many snowy owls were counted?', other.member)).text).not.toContain('Forty');
  });

  it('removes from one server alone what two servers have', async () => {
    const other = bot.discord.otherServer;
    const question = 'how many snowy owls were counted?';
    await other.administrator.slash('article add', { file: OWLS });
    const asked = await other.administrator.slash('article remove', { article: 'Owls return' });
    await asked.button('Remove').click();
    expect((await ask(question, other.member)).text).not.toContain('Forty');
    expect((await ask(question)).text).toContain('Forty');
    await as()
      .slash('article remove', { article: 'Owls return' })
      .then((reply) => reply.button('Remove').click());
    await asked.button('Restore').click();
    expect((await ask(question, other.member)).text).toContain('Forty');
    expect((await ask(question)).text).not.toContain('Forty');
    await as().slash('article add', { file: OWLS });
    await other.administrator
      .slash('article remove', { article: 'Owls return' })
      .then((reply) => reply.button('Remove').click());
  });

  it('is for those who may change the library', async () => {
    await expect(bot.discord.member.slash('article list')).rejects.toThrow('/article');
    // Discord hides the command; an administrator can make it show it, and the code asks again.
    const actor = { member: { roles: [] }, memberPermissions: { has: () => false } };
    for (const run of [article.run, article.component, article.autocomplete])
      await expect(run!(actor as never, { chosen: {} } as never)).rejects.toThrow('Only moderators');
  });
});
