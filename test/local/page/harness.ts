import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { LocalDiscord } from '../../../src/local/index.ts';
import { type LocalPage, servePage } from '../../../src/local/page-server/page-server.ts';
import { launchChromium, withoutChromium } from './chromium.ts';

export interface View {
  /** Whose eyes to look through: a user's id. */
  as?: string;
  /** Another page than the one that every test has. */
  url?: string;
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** Where plain messages are typed. */
export const input = (page: Page) => page.getByRole('textbox', { name: 'Message #general' });

/**
 * A local Discord with its page open in one browser for all tests of a file, loaded anew for each. Any error in the
 * browser fails the test in which it happened.
 */
export function usePage(startBot?: (discord: LocalDiscord) => Promise<{ destroy(): Promise<void> }>) {
  let discord: LocalDiscord;
  let bot: { destroy(): Promise<void> } | undefined;
  let served: LocalPage;
  let browser: Browser;
  let tab: Page | undefined;
  const faults: string[] = [];

  beforeAll(async () => {
    if (withoutChromium) return console.warn(`Skipping the tests of the page: ${withoutChromium}`);
    mkdirSync('artifacts', { recursive: true });
    discord = await LocalDiscord.start({ botName: 'Verbatim' });
    [bot, served, browser] = await Promise.all([startBot?.(discord), servePage(discord), launchChromium()]);
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
  afterEach(() => expect(faults.splice(0), 'errors in the browser').toEqual([]));

  /** Opens the page once more, beside the one that every test has. */
  async function open({
    as,
    url = served.url,
    width = 1200,
    colorScheme = 'dark',
  }: View = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme });
    const page = await context.newPage();
    page.setDefaultTimeout(4000);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(as ? `${url}?as=${as}` : url);
    await input(page).waitFor();
    return page;
  }

  return {
    open,
    /** Takes back faults that the test itself brought about. */
    forgive: (expected: RegExp) => {
      const others = faults.filter((fault) => !expected.test(fault));
      faults.splice(0, faults.length, ...others);
    },
    get discord() {
      return discord;
    },
    get url() {
      return served.url;
    },
    get tab() {
      return tab!;
    },
    lastMessage: (page = tab!) => page.locator('.message').last(),
    option: (name: string) => tab!.getByRole('option', { name }),
    type: (text: string) => tab!.keyboard.type(text),
    press: async (...keys: string[]) => {
      for (const key of keys) await tab!.keyboard.press(key);
    },
  };
}
