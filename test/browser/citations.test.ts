import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { startTestBot } from '../bot.ts';
import { withoutChromium } from '../local/page/chromium.ts';
import { usePage } from '../local/page/harness.ts';

/** What is asked, and the paragraph that answers: as the article holds it, and as its page writes it. */
const STORIES: Record<
  string,
  { language: string; question: string; title?: string; text: string; html?: string }
> = {
  'a sentence with links and marks in it': {
    language: 'en',
    question: 'what did the council of Wexmoor set aside?',
    text: 'It rained. The council of Wexmoor set aside 1.2 million crowns for traders who can show a loss, and well-known “late” claims & others are heard on Monday.',
    html: 'It rained. The council of <a href="/x">Wexmoor set</a> aside 1.2\n million crowns for <em>traders</em> who can show a loss, and well-known “late” claims &amp; others are heard on Monday.',
  },
  'a sentence that begins as the headline does': {
    language: 'en',
    question: 'what did the harbour office of Lindmouth close?',
    title: 'Harbour office of Lindmouth closes the long quay after storm',
    text: 'Harbour office of Lindmouth closes the long quay to carts and coaches until divers have seen the piers, and fishing boats must land their catch on the other bank of the river.',
  },
  'a list': {
    language: 'en',
    question: 'what did the Tarnwick ferry company deny?',
    text: 'The Tarnwick ferry company denied that it had:\n- sold more seats than its ships have\n- paid a captain in fish',
    html: 'The Tarnwick ferry company denied that it had:</p><ul><li>sold more seats than its ships have</li><li>paid a captain in fish</li></ul><p>',
  },
  'a language without spaces': {
    language: 'ja',
    question: '無人駅の乗客は何倍になりましたか？',
    text: '雨が降った。県立北川高校の生徒が駅長になってから、無人駅の乗客は昨年の同じ月と比べて三倍になったと、町の交通課が火曜日の夕方に開いた記者会見で発表した。',
  },
};

describe.skipIf(withoutChromium)('the link of a citation', () => {
  let site: Server;
  const filler = '<p>Nothing of interest stands in this paragraph.</p>'.repeat(60);
  const page = usePage(async (discord) => {
    const pages = Object.values(STORIES);
    site = createServer((request, response) => {
      const story = pages[Number(request.url?.slice(1))];
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const html = `<p>${story?.html ?? story?.text}</p>`;
      response.end(
        `<!doctype html><title>A story</title><h1>${story?.title ?? 'A story'}</h1>${filler}<div id="story">${html}</div>${filler}`,
      );
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    const { port } = site.address() as AddressInfo;
    const articles = pages.map(
      ({ language, title, text }, at): Article => ({
        id: `story${at}`,
        title: title ?? `Story ${at}`,
        language,
        url: `http://127.0.0.1:${port}/${at}`,
        blocks: [{ kind: 'paragraph', text }],
      }),
    );
    const bot = await startTestBot(articles, {}, discord);
    return { destroy: () => bot.stop() };
  });
  afterAll(() => site?.close());

  it.each(Object.entries(STORIES))('opens the page at %s', async (_, { question, text }) => {
    const reply = await page.discord.member.slash('ask', { question });
    expect(reply.text).toContain(text.slice(0, 5));
    const [opened] = await Promise.all([
      page.tab.context().waitForEvent('page'),
      page.lastMessage().locator('.subtext a').first().click(),
    ]);
    const isInView = async () => {
      const { y, height } = (await opened.locator('#story').boundingBox())!;
      return y >= 0 && y + height <= opened.viewportSize()!.height;
    };
    await expect.poll(isInView).toBe(true);
    expect(await opened.evaluate('scrollY')).toBeGreaterThan(0);
    await opened.close();
  });
});
