import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { LocalDiscord } from '../../../src/local/index.ts';
import { servePage } from '../../../src/local/page-server/page-server.ts';
import { accessibilityFaults } from './axe.ts';
import { withoutChromium } from './chromium.ts';
import { input, usePage } from './harness.ts';
import { startNewsroomBot } from './newsroom-bot.ts';

describe.skipIf(withoutChromium)('the page', () => {
  const page = usePage(startNewsroomBot);
  const { open, lastMessage, type, press, option } = page;

  it('lists the commands after a slash, and narrows them as one types', async () => {
    await type('/');
    await expect.poll(() => page.tab.getByRole('option').count()).toBe(5);
    await type('th');
    await expect.poll(() => page.tab.locator('.choice-label').allTextContents()).toEqual(['/think']);
    await press('Escape');
    await expect.poll(() => page.tab.getByRole('option').count()).toBe(0);
  });

  it('asks a question with the keyboard alone', async () => {
    await type('/as');
    await option('/ask').waitFor();
    await press('Enter');
    await page.tab.getByRole('combobox', { name: 'question' }).waitFor();
    await type('bridge');
    await option('When does the bridge open?').waitFor();
    await press('ArrowDown', 'ArrowDown', 'Enter', 'Enter');
    await lastMessage().getByRole('heading', { name: 'When does the bridge open?' }).waitFor();
    await expect.poll(() => lastMessage().textContent()).toContain('Mia used /ask');
    expect(await lastMessage().getByRole('link', { name: 'Read' }).getAttribute('rel')).toContain('noopener');
    await page.tab.screenshot({ path: 'artifacts/ask.png' });
  });

  it('asks for required options and offers the others', async () => {
    await type('/ask ');
    await press('Enter');
    await page.tab.getByText('This option is required. Specify a value.').waitFor();
    await type('What?');
    await press('Tab');
    await option('private').waitFor();
    await type('priv');
    await press('Enter');
    await option('True').waitFor();
    await press('Enter', 'Enter');
    await lastMessage().getByText('Only you can see this').waitFor();
  });

  it('shows a private reply to one member only, who can dismiss it', async () => {
    const other = await open({ as: page.discord.moderator.id });
    await page.discord.member.slash('ask', { question: 'A secret', private: true });
    await lastMessage().getByRole('heading', { name: 'A secret' }).waitFor();
    expect(await other.getByRole('heading', { name: 'A secret' }).count()).toBe(0);
    await other.context().close();
    await lastMessage().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.tab.getByRole('heading', { name: 'A secret' }).count()).toBe(0);
  });

  it('presses buttons: the message changes and the focus stays', async () => {
    await page.discord.member.slash('ask', { question: 'What changed?' });
    await lastMessage().getByRole('heading', { name: 'What changed?' }).waitFor();
    await lastMessage().getByRole('button', { name: 'More' }).focus();
    await press('Enter');
    await lastMessage().getByText('Page 2').waitFor();
    await lastMessage().getByText('(edited)').waitFor();
    await expect.poll(() => page.tab.evaluate('document.activeElement.textContent')).toBe('More');
  });

  it('fills in a modal and sends a file with it', async () => {
    await page.discord.member.slash('ask', { question: 'Report me' });
    await lastMessage().getByRole('heading', { name: 'Report me' }).waitFor();
    await lastMessage().getByRole('button', { name: 'Report' }).click();
    const modal = page.tab.getByRole('dialog', { name: 'What is wrong?' });
    await modal.getByRole('button', { name: 'Submit' }).click();
    await modal.getByText('This field is required.').waitFor();
    await modal.getByRole('textbox', { name: 'Note' }).fill('A date');
    await modal
      .getByLabel('Screenshots')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await page.tab.screenshot({ path: 'artifacts/modal.png' });
    await modal.getByRole('button', { name: 'Submit' }).click();
    await lastMessage().getByText('Reported: A date (a.png)').waitFor();
    expect(await modal.count()).toBe(0);
  });

  it('fills in every other kind of field from the keyboard', async () => {
    await type('/form ');
    await press('Enter');
    const modal = page.tab.getByRole('dialog', { name: 'Everything' });
    await modal.getByText('words').waitFor();
    await press('Enter', 'ArrowDown', 'Enter', 'Tab', 'Enter');
    await type('gen');
    await press('Enter', 'Tab', 'Space', 'Tab', 'Tab', 'Space', 'Tab', 'Space');
    expect(await accessibilityFaults(page.tab)).toEqual([]);
    await page.tab.screenshot({ path: 'artifacts/form.png' });
    await press('Tab', 'Tab', 'Enter');
    const [general] = page.discord.server.channels;
    await lastMessage()
      .getByText(`section: science, channel: ${general!.id}, topics: world+sport, urgent: true`)
      .waitFor();
  });

  it('uploads a file with a command, which only moderators are offered', async () => {
    await type('/art');
    await page.tab.getByText('No commands match').waitFor();
    await page.tab.getByRole('button', { name: 'Switch member' }).click();
    await page.tab.getByRole('menuitem', { name: 'Noor' }).click();
    await page.tab.getByRole('button', { name: 'Switch member: Noor Moderator' }).waitFor();
    await type('/article add ');
    await page.tab
      .getByLabel('file: The article')
      .setInputFiles({ name: 'bridge.txt', mimeType: 'text/plain', buffer: Buffer.from('One two three') });
    await page.tab.getByText('bridge.txt').waitFor();
    await press('Enter');
    await lastMessage().getByText('Loaded bridge.txt: 3 words').waitFor();
  });

  it('chooses in a menu', async () => {
    await page.discord.member.slash('choose');
    const select = lastMessage().getByRole('combobox', { name: 'Pick a section' });
    await select.focus();
    await press('Enter', 'ArrowDown', 'Enter');
    await lastMessage().getByText('Chosen: science').waitFor();
  });

  it('shows that the bot is thinking, and then what it thought', async () => {
    await type('/think ');
    await press('Enter');
    await lastMessage().getByText('Verbatim is thinking…').waitFor();
    await lastMessage().getByText('Thought about it').waitFor();
  });

  it('says so when the bot does not answer', async () => {
    await page.discord.member.slash('choose');
    await lastMessage().getByRole('button', { name: 'Broken' }).click();
    await type('/silent ');
    await page.tab.getByRole('group', { name: 'Command /silent' }).waitFor();
    await press('Enter');
    page.discord.clock.advance(3_100);
    await page.tab.getByText('This interaction failed').waitFor();
    await page.tab.getByText('The application did not respond').waitFor();
  });

  it('posts messages that mention the bot, and runs commands on messages', async () => {
    await type('@Ver');
    await option('Verbatim').waitFor();
    await press('Enter');
    await type('hello');
    await press('Enter');
    await lastMessage().getByText('You called?').waitFor();
    await lastMessage().click({ button: 'right' });
    await page.tab.getByRole('menuitem', { name: 'Ask about this' }).waitFor();
    await press('ArrowDown', 'Enter');
    await lastMessage().getByText('About: You called?').waitFor();
  });

  it('runs commands on members, from their menu', async () => {
    await page.tab.getByLabel('Members').getByRole('button', { name: 'Noor' }).click();
    await page.tab.getByRole('menuitem', { name: 'About them' }).click();
    await lastMessage().getByText('About Noor').waitFor();
    expect(await accessibilityFaults(page.tab)).toEqual([]);
  });

  it('speaks the language that the member chooses', async () => {
    await page.tab.getByRole('button', { name: 'Switch member' }).click();
    await page.tab.getByRole('menuitem', { name: 'American English' }).click();
    await page.tab.getByRole('menuitem', { name: 'Deutsch' }).click();
    await expect.poll(() => page.discord.member.user.locale).toBe('de');
    await page.tab.reload();
    await input(page.tab).waitFor();
    await type('/den');
    await option('Lässt sich Zeit').waitFor();
    page.discord.member.user.locale = 'en-US';
  });

  it('keeps servers and channels apart', async () => {
    await page.discord.member.slash('ask', { question: 'Only in Newsroom' });
    await page.tab.getByRole('button', { name: 'Other newsroom' }).click();
    await expect.poll(() => page.tab.locator('.message').count()).toBe(0);
    await page.tab.getByRole('button', { name: 'questions' }).click();
    await page.tab.getByRole('heading', { name: 'Welcome to #questions!' }).waitFor();
  });

  it('fits a screen of 320 pixels, in light colours too', async () => {
    await page.discord.member.slash('ask', { question: 'Does it fit?' });
    const small = await open({ width: 320, colorScheme: 'light' });
    await lastMessage(small).getByRole('heading', { name: 'Does it fit?' }).waitFor();
    expect(await small.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const button = lastMessage(small).getByRole('button', { name: 'Report' });
    const box = (await button.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    await small.screenshot({ path: 'artifacts/narrow.png' });
    await small.getByRole('button', { name: 'Servers and channels' }).click();
    await small.getByRole('button', { name: 'questions' }).click();
    await small.getByRole('heading', { name: 'Welcome to #questions!' }).waitFor();
    await small.context().close();
  });

  it('goes on after its server was started again', async () => {
    const before = await LocalDiscord.start();
    const served = await servePage(before);
    const tab = await page.open({ url: served.url, as: before.moderator.id });
    await served.close();
    await before.stop();
    await tab.getByText('The connection was lost.').waitFor();
    const after = await LocalDiscord.start();
    const again = await servePage(after, { port: Number(new URL(served.url).port) });
    await tab.getByRole('button', { name: 'Switch member: Mia' }).waitFor();
    await tab.keyboard.type('Still here');
    await tab.keyboard.press('Enter');
    await lastMessage(tab).getByText('Still here').waitFor();
    await tab.context().close();
    await again.close();
    await after.stop();
    page.forgive(/ERR_CONNECTION_REFUSED/);
  });

  it('refuses other names and other origins', async () => {
    const socket = new WebSocket(`${page.url.replace('http', 'ws')}events`, { origin: 'http://example.org' });
    const [refusal] = (await once(socket, 'error')) as [Error];
    expect(refusal.message).toContain('403');
    const refused = await fetch(`${page.url}act/say`, {
      method: 'POST',
      headers: { origin: 'http://example.org' },
    });
    expect(refused.status).toBe(403);
  });
});
