import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './local/page/chromium.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * Does what a newcomer does: starts the bot without a token, opens the address that it prints, and types a question.
 * @param file where the picture of the answer is put, a PNG
 * @returns the text of the answer
 */
export async function takePicture(file: string, question = 'what did Microsoft deny?'): Promise<string> {
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
    await tab.getByRole('textbox', { name: 'Message #general' }).waitFor();
    await tab.keyboard.type('/ask ');
    await tab.getByRole('combobox', { name: 'question' }).waitFor();
    await tab.keyboard.type(question);
    await tab.keyboard.press('Enter');
    const answer = tab.locator('.message .container').last();
    await answer.waitFor();
    // As high as the channel, so that the question and all of the answer are seen.
    const messages = (await tab.locator('.messages').boundingBox())!;
    const around =
      (await tab.locator('main').boundingBox())!.height -
      (await tab.locator('.scroller').boundingBox())!.height;
    await tab.setViewportSize({ width: 1000, height: Math.ceil(messages.height + around) });
    mkdirSync(resolve(file, '..'), { recursive: true });
    await tab.screenshot({ path: file });
    return (await answer.textContent()) ?? '';
  } finally {
    await browser.close();
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await takePicture(join(root, '.github', 'picture.png'));
}
