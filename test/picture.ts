import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { launchChromium } from './local/page/chromium.ts';

const root = resolve(import.meta.dirname, '..');

/** What is typed: a command with the value of its first option, if it has one, or with a file. */
interface Typed {
  command: string;
  value?: string;
  /** Whether only who types sees the reply. */
  isPrivate?: boolean;
  upload?: { name: string; mimeType: string; buffer: Buffer };
}

/** A picture of one reply: what is done for it, and by whom. */
interface Scene {
  file: string;
  /** Only moderators may. */
  moderator?: boolean;
  /** Does it. @returns what is taken a picture of */
  look(tab: Page): Promise<Locator>;
  /** Undoes what the next scene does not expect. */
  after?(tab: Page): Promise<void>;
}

const typed = (what: Typed) => (tab: Page) => command(tab, what);

/** An article of a server's own, made up. */
const LIGHTHOUSE = `---
title: Larnby lighthouse to shine again after eleven dark years
url: https://example.org/larnby-lighthouse
publisher: Larnby Post
published: 2026-05-04
language: en
---
The lighthouse of Larnby will be lit again on 1 June, eleven years after its lamp was switched off to save money.

"We counted every coin in the jar, and then we counted again," said Greta Lindqvist, who leads the friends of the
lighthouse. They raised 412,000 crowns from bake sales, concerts and a sponsored swim around the island.

The harbour master, Omar Haddad, said ships would see the light from 19 miles away. "On a clear night you will find
Larnby before you find your glasses," he said.

Lindqvist said that visitors may climb the tower from July. "It is 214 steps, and nobody has ever regretted the last
one," she said.
`;

/** Asked before any picture is taken, for \`/insights\` to tell of. */
const ASKED = [
  'what did Microsoft deny?',
  'windows xp counterfeit percentage',
  'when does the Port Ellery tram reach the hospital?',
  'why did the night buses stop?',
  'who is the new headteacher?',
  'what is the name of the new headteacher?',
];

/** In this order: what was asked is what `/insights` tells of. */
const SCENES: readonly Scene[] = [
  { file: 'not-found.png', look: typed({ command: 'ask', value: 'who won the football world cup?' }) },
  { file: 'around.png', look: lookAround },
  { file: 'mention.png', look: mention },
  { file: 'shared.png', look: share },
  { file: 'german.png', look: askInGerman, after: (tab) => speak(tab, 'Deutsch', 'American English') },
  { file: 'quote.png', look: typed({ command: 'quote speaker', value: 'Ni Guangnan' }) },
  {
    file: 'verify.png',
    look: typed({
      command: 'quote verify',
      value: 'Microsoft claims that 80% of Windows XP copies in use are counterfeit',
    }),
  },
  { file: 'privacy.png', look: typed({ command: 'privacy' }) },
  { file: 'help.png', look: typed({ command: 'help' }) },
  {
    file: 'article.png',
    look: typed({
      command: 'article add',
      upload: { name: 'lighthouse.md', mimeType: 'text/markdown', buffer: Buffer.from(LIGHTHOUSE) },
    }),
    moderator: true,
  },
  { file: 'insights.png', look: typed({ command: 'insights show' }), moderator: true },
  { file: 'settings.png', look: typed({ command: 'settings' }), moderator: true },
];

const lastMessage = (tab: Page) => tab.locator('.message').last();

/** The paragraphs around a passage, with the buttons that lead on. */
async function lookAround(tab: Page): Promise<Locator> {
  await command(tab, { command: 'ask', value: 'windows xp counterfeit percentage' });
  await lastMessage(tab).getByRole('combobox', { name: 'Read the paragraphs around a passage' }).click();
  await tab.getByRole('option').first().click();
  await lastMessage(tab).getByRole('button', { name: 'Later paragraphs' }).waitFor();
  return lastMessage(tab);
}

/** An answer in reply to a message that mentions the bot. */
async function mention(tab: Page): Promise<Locator> {
  const replies = tab.locator('.message .container');
  const before = await replies.count();
  await tab.getByRole('textbox', { name: 'Message #general' }).click();
  await tab.keyboard.type('@Ver');
  await tab.getByRole('option', { name: 'Verbatim' }).waitFor();
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('when does the tram reach the hospital?');
  await tab.keyboard.press('Enter');
  await replies.nth(before).waitFor();
  return lastMessage(tab);
}

/** A private answer that its reader shared with the channel. */
async function share(tab: Page): Promise<Locator> {
  await command(tab, { command: 'ask', value: 'why did the night buses stop?', isPrivate: true });
  await lastMessage(tab).getByRole('button', { name: 'Share with the channel' }).click();
  await lastMessage(tab).getByText('Question: why did the night buses stop?').waitFor();
  return lastMessage(tab);
}

/** The same bot for a member who reads German, about an article in English. */
async function askInGerman(tab: Page): Promise<Locator> {
  await speak(tab, 'American English', 'Deutsch');
  await command(tab, { command: 'fragen', value: 'windws xp conterfeit percentage' });
  return lastMessage(tab);
}

async function speak(tab: Page, now: string, language: string): Promise<void> {
  await tab.getByRole('button', { name: 'Switch member' }).click();
  await tab.getByRole('menuitem', { name: `${now}…` }).click();
  const drawn = (await tab.locator('main').elementHandle())!;
  await tab.getByRole('menuitem', { name: language, exact: true }).click();
  // The page draws itself anew.
  await drawn.waitForElementState('hidden');
}

/**
 * Does what a newcomer does: starts the bot without a token, opens the address that it prints, and types a question.
 * @param file where the picture of the answer is put, a PNG
 * @returns the text of the answer
 */
export async function takePicture(file: string, question = 'what did Microsoft deny?'): Promise<string> {
  return visit(async (tab) => {
    const answer = await command(tab, { command: 'ask', value: question });
    // As high as the channel, so that the question and all of the answer are seen.
    const messages = (await tab.locator('.messages').boundingBox())!;
    const around =
      (await tab.locator('main').boundingBox())!.height -
      (await tab.locator('.scroller').boundingBox())!.height;
    await tab.setViewportSize({ width: 1000, height: Math.ceil(messages.height + around) });
    mkdirSync(resolve(file, '..'), { recursive: true });
    await tab.screenshot({ path: file });
    return (await answer.textContent()) ?? '';
  });
}

/** Takes the pictures of `SCENES`, PNGs of the replies alone, into a folder. */
export async function takeScenes(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await visit(async (tab) => {
    // High enough that no reply has to be scrolled.
    await tab.setViewportSize({ width: 1000, height: 1600 });
    for (const value of ASKED) await command(tab, { command: 'ask', value });
    let moderator = false;
    for (const scene of SCENES) {
      if (scene.moderator && !moderator) await becomeModerator(tab);
      moderator ||= scene.moderator ?? false;
      const reply = await scene.look(tab);
      // Nothing is pointed at.
      await tab.mouse.move(0, 0);
      await reply.screenshot({ path: join(folder, scene.file) });
      await scene.after?.(tab);
    }
  });
}

/** Types a command, and waits for the reply. */
async function command(tab: Page, { command, value, isPrivate, upload }: Typed) {
  const replies = tab.locator('.message .container');
  const before = await replies.count();
  await tab.getByRole('textbox', { name: 'Message #general' }).focus();
  await tab.keyboard.type(`/${command} `);
  await tab.getByRole('group', { name: `Command /${command}` }).waitFor();
  if (value !== undefined) await tab.keyboard.type(value);
  if (isPrivate) {
    await tab.keyboard.press('Tab');
    for (const said of ['private', 'True']) {
      await tab.getByRole('option', { name: said }).waitFor();
      await tab.keyboard.type(said);
      await tab.keyboard.press('Enter');
    }
  }
  if (upload) {
    await tab.keyboard.type('file');
    await tab.keyboard.press('Enter');
    await tab.locator('input[type=file]').setInputFiles(upload);
    await tab.getByText(upload.name).waitFor();
  }
  await tab.keyboard.press('Enter');
  const reply = replies.nth(before);
  await reply.waitFor();
  return reply;
}

async function becomeModerator(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Switch member' }).click();
  await tab
    .getByRole('menuitem', { name: /Moderator|Administrator/ })
    .first()
    .click();
  await tab.getByRole('button', { name: /Switch member: .*(Moderator|Administrator)/ }).waitFor();
  await tab.getByRole('textbox', { name: 'Message #general' }).click();
}

/** Starts the bot without a token and opens the address that it prints, for as long as `look` takes. */
async function visit<T>(look: (tab: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/main.ts')], {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? '',
      LOCAL_PORT: '0',
      LOG_LEVEL: 'warn',
      DATABASE_FILE: join(folder, 'verbatim.sqlite'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const browser = await launchChromium();
  try {
    const url = await new Promise<string>((found, failed) => {
      let printed = '';
      child.stdout.on('data', (data) => {
        printed += data;
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
        if (address) found(address);
      });
      child.once('exit', () => failed(new Error(`It ended before it was ready: ${printed}`)));
    });
    const tab = await browser.newPage({
      viewport: { width: 1000, height: 700 },
      colorScheme: 'dark',
      // As sharp as the screens that the README is read on.
      deviceScaleFactor: 1.5,
    });
    await tab.goto(url);
    return await look(tab);
  } finally {
    await browser.close();
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await takePicture(join(root, '.github', 'picture.png'));
  await takeScenes(join(root, '.github'));
}
