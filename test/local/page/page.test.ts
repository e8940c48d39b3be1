import { mkdirSync } from 'node:fs';
import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LocalDiscord } from '../../../src/local/index.ts';
import { type LocalPage, servePage } from '../../../src/local/page-server/page-server.ts';
import { launchChromium, withoutChromium } from './chromium.ts';
import { startNewsroomBot } from './newsroom-bot.ts';

if (withoutChromium) console.warn(`Skipping the tests of the page: ${withoutChromium}`);

describe.skipIf(withoutChromium)('the page', () => {
  let discord: LocalDiscord;
  let bot: Client;
  let served: LocalPage;
  let browser: Browser;
  let tab: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    discord = await LocalDiscord.start({ botName: 'Verbatim' });
    [bot, served, browser] = await Promise.all([
      startNewsroomBot(discord),
      servePage(discord),
      launchChromium(),
    ]);
    mkdirSync('artifacts', { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await bot?.destroy();
    await discord?.stop();
  });

  beforeEach(async () => {
    tab ??= await open();
    await tab.goto(served.url);
    await input(tab).waitFor();
  });
  afterEach(async () => {
    expect(faults.splice(0), 'errors in the browser').toEqual([]);
  });

  async function open(
    more: { as?: string; width?: number; colorScheme?: 'light' | 'dark' } = {},
  ): Promise<Page> {
    const { as, width = 1200, colorScheme = 'dark' } = more;
    const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme });
    const page = await context.newPage();
    page.setDefaultTimeout(4000);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(as ? `${served.url}?as=${as}` : served.url);
    await input(page).waitFor();
    return page;
  }

  const input = (page: Page) => page.getByRole('combobox', { name: 'Message #general' });
  const lastMessage = (page = tab) => page.locator('.message').last();
  const type = (text: string) => tab.keyboard.type(text);
  const press = async (...keys: string[]) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  const option = (name: string) => tab.getByRole('option', { name });

  it('lists the commands after a slash, and narrows them as one types', async () => {
    await type('/');
    await expect.poll(() => tab.getByRole('option').count()).toBe(4);
    await type('th');
    await expect.poll(() => tab.locator('.choice-label').allTextContents()).toEqual(['/think']);
    await press('Escape');
    await expect.poll(() => tab.getByRole('option').count()).toBe(0);
  });

  it('asks a question with the keyboard alone', async () => {
    await type('/as');
    await option('/ask').waitFor();
    await press('Enter');
    await tab.getByRole('combobox', { name: 'question' }).waitFor();
    await type('bridge');
    await option('When does the bridge open?').waitFor();
    await press('ArrowDown', 'ArrowDown', 'Enter', 'Enter');
    await lastMessage().getByRole('heading', { name: 'When does the bridge open?' }).waitFor();
    await expect.poll(() => lastMessage().textContent()).toContain('Mia used /ask');
    expect(await lastMessage().getByRole('link', { name: 'Read' }).getAttribute('rel')).toContain('noopener');
    await tab.screenshot({ path: 'artifacts/ask.png' });
  });

  it('asks for required options and offers the others', async () => {
    await type('/ask ');
    await press('Enter');
    await tab.getByText('This option is required. Specify a value.').waitFor();
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
    const other = await open({ as: discord.moderator.id });
    await discord.member.slash('ask', { question: 'A secret', private: true });
    await lastMessage().getByRole('heading', { name: 'A secret' }).waitFor();
    expect(await other.getByRole('heading', { name: 'A secret' }).count()).toBe(0);
    await other.context().close();
    await lastMessage().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => tab.getByRole('heading', { name: 'A secret' }).count()).toBe(0);
  });

  it('presses buttons: the message changes and the focus stays', async () => {
    await discord.member.slash('ask', { question: 'What changed?' });
    await lastMessage().getByRole('heading', { name: 'What changed?' }).waitFor();
    await lastMessage().getByRole('button', { name: 'More' }).focus();
    await press('Enter');
    await lastMessage().getByText('Page 2').waitFor();
    await lastMessage().getByText('(edited)').waitFor();
    await expect.poll(() => tab.evaluate('document.activeElement.textContent')).toBe('More');
  });

  it('fills in a modal and sends a file with it', async () => {
    await discord.member.slash('ask', { question: 'Report me' });
    await lastMessage().getByRole('heading', { name: 'Report me' }).waitFor();
    await lastMessage().getByRole('button', { name: 'Report' }).click();
    const modal = tab.getByRole('dialog', { name: 'What is wrong?' });
    await modal.getByRole('button', { name: 'Submit' }).click();
    await modal.getByText('This field is required.').waitFor();
    await modal.getByRole('textbox', { name: 'Note' }).fill('A date');
    await modal
      .getByLabel('Screenshots')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await tab.screenshot({ path: 'artifacts/modal.png' });
    await modal.getByRole('button', { name: 'Submit' }).click();
    await lastMessage().getByText('Reported: A date (a.png)').waitFor();
    expect(await modal.count()).toBe(0);
  });

  it('uploads a file with a command, which only moderators are offered', async () => {
    await type('/art');
    await tab.getByText('No commands match').waitFor();
    await tab.getByRole('button', { name: 'Switch member' }).click();
    await tab.getByRole('menuitem', { name: 'Noor' }).click();
    await tab.getByRole('button', { name: 'You are Noor' }).waitFor();
    await type('/article add ');
    await tab
      .getByLabel('file: The article')
      .setInputFiles({ name: 'bridge.txt', mimeType: 'text/plain', buffer: Buffer.from('One two three') });
    await tab.getByText('bridge.txt').waitFor();
    await press('Enter');
    await lastMessage().getByText('Loaded bridge.txt: 3 words').waitFor();
  });

  it('chooses in a menu', async () => {
    await discord.member.slash('choose');
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
    await discord.member.slash('choose');
    await lastMessage().getByRole('button', { name: 'Broken' }).click();
    await type('/silent ');
    await tab.getByRole('group', { name: 'Command /silent' }).waitFor();
    await press('Enter');
    discord.clock.advance(3_100);
    await tab.getByText('This interaction failed').waitFor();
    await tab.getByText('The application did not respond').waitFor();
  });

  it('posts messages that mention the bot, and runs commands on messages', async () => {
    await type('@Ver');
    await option('Verbatim').waitFor();
    await press('Enter');
    await type('hello');
    await press('Enter');
    await lastMessage().getByText('You called?').waitFor();
    await lastMessage().click({ button: 'right' });
    await tab.getByRole('menuitem', { name: 'Ask about this' }).waitFor();
    await press('ArrowDown', 'Enter');
    await lastMessage().getByText('About: You called?').waitFor();
  });

  it('keeps servers and channels apart', async () => {
    await discord.member.slash('ask', { question: 'Only in Newsroom' });
    await tab.getByRole('button', { name: 'Other newsroom' }).click();
    await expect.poll(() => tab.locator('.message').count()).toBe(0);
    await tab.getByRole('button', { name: 'questions' }).click();
    await tab.getByRole('heading', { name: 'Welcome to #questions!' }).waitFor();
  });

  it('fits a screen of 320 pixels, in light colours too', async () => {
    await discord.member.slash('ask', { question: 'Does it fit?' });
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

  it('refuses other names and other origins', async () => {
    const refused = await fetch(`${served.url}act/say`, {
      method: 'POST',
      headers: { origin: 'http://example.org' },
    });
    expect(refused.status).toBe(403);
  });
});
