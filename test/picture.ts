import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from './local/page/chromium.ts';

const root = resolve(import.meta.dirname, '..');

/** What is typed: a command with the value of its first option, if it has one, or with a file. */
interface Typed {
  command: string;
  value?: string;
  upload?: { name: string; mimeType: string; buffer: Buffer };
}

/** A picture of one reply: what is typed for it, and who types it. */
interface Scene extends Typed {
  file: string;
  /** Only moderators may. */
  moderator?: boolean;
}

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
  { file: 'not-found.png', command: 'ask', value: 'who won the football world cup?' },
  { file: 'quote.png', command: 'quote speaker', value: 'Ni Guangnan' },
  {
    file: 'verify.png',
    command: 'quote verify',
    value: 'Microsoft claims that 80% of Windows XP copies in use are counterfeit',
  },
  {
    file: 'article.png',
    command: 'article add',
    upload: { name: 'lighthouse.md', mimeType: 'text/markdown', buffer: Buffer.from(LIGHTHOUSE) },
    moderator: true,
  },
  { file: 'insights.png', command: 'insights show', moderator: true },
  { file: 'settings.png', command: 'settings', moderator: true },
];

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
      await (await command(tab, scene)).screenshot({ path: join(folder, scene.file) });
    }
  });
}

/** Types a command, and waits for the reply. */
async function command(tab: Page, { command, value, upload }: Typed) {
  const replies = tab.locator('.message .container');
  const before = await replies.count();
  await tab.getByRole('textbox', { name: 'Message #general' }).waitFor();
  await tab.keyboard.type(`/${command} `);
  await tab.getByRole('group', { name: `Command /${command}` }).waitFor();
  if (value !== undefined) await tab.keyboard.type(value);
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
