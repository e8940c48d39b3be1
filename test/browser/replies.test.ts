import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { startTestBot } from '../bot.ts';
import { accessibilityFaults } from '../local/page/axe.ts';
import { withoutChromium } from '../local/page/chromium.ts';
import { usePage } from '../local/page/harness.ts';

const QUESTION = 'what did Microsoft say about Windows XP in China?';
const ANSWER = /90% of Windows XP copies in use are counterfeit/;

describe.skipIf(withoutChromium)('what members and moderators see', () => {
  beforeEach(() => {
    // Each begins in an empty channel. Hooks run in order: this one before the page is loaded anew.
    page?.discord?.server.channel('general').record.messages.clear();
  });
  const page = usePage(async (discord) => {
    const bot = await startTestBot(undefined, {}, discord);
    return { destroy: () => bot.stop() };
  });
  const { lastMessage, press, type } = page;
  const button = (name: string, tab?: Page) => lastMessage(tab).getByRole('button', { name, exact: true });
  const shows = (text: string | RegExp, tab?: Page) => lastMessage(tab).getByText(text).first().waitFor();
  /** Types a command, waits for the form that takes its options, and sends it. */
  const command = async (name: string, value = '', tab = page.tab) => {
    await tab.keyboard.type(`/${name} `);
    await tab.getByRole('group', { name: `Command /${name}` }).waitFor();
    await tab.keyboard.type(value);
    await tab.keyboard.press('Enter');
  };
  const choose = async (select: Locator, option: string | RegExp) => {
    await select.click();
    await select.page().getByRole('option', { name: option }).first().click();
  };
  const picture = async (name: string, reply = lastMessage()) => {
    await reply.screenshot({ path: `artifacts/reply-${name}.png` });
    await page.tab.setViewportSize({ width: 360, height: 760 });
    await reply.screenshot({ path: `artifacts/reply-${name}-narrow.png` });
    await page.tab.setViewportSize({ width: 1200, height: 760 });
  };
  const menu = async (message: Locator, item: string) => {
    await message.click({ button: 'right' });
    await message.page().getByRole('menuitem', { name: item }).click();
  };
  const asModerator = () => page.open({ as: page.discord.administrator.id });

  it('answers a question, turns its pages, and asks for no colour to be told apart', async () => {
    await command('ask', QUESTION);
    await shows(/Page 1 of/);
    const first = await lastMessage().locator('strong').first().textContent();
    expect(first).not.toBe('');
    await picture('ask');
    await button('Next').click();
    await shows(/Page 2 of/);
    await button('Previous').click();
    await shows(/Page 1 of/);
    expect(await lastMessage().locator('strong').first().textContent()).toBe(first);
    expect(await accessibilityFaults(page.tab)).toEqual([]);
  });

  it('gives another member a page of their own', async () => {
    await command('ask', QUESTION);
    await shows(/Page 1 of/);
    const other = await page.open({ as: page.discord.moderator.id });
    await button('Next', other).click();
    await shows('Only you can see this', other);
    await shows(/Page 2 of/, other);
    await shows(/Page 1 of/);
    await other.context().close();
  });

  it('looks around a passage, on and on both ways', async () => {
    await command('ask', 'windows xp counterfeit percentage');
    await shows(ANSWER);
    await choose(lastMessage().getByRole('combobox', { name: 'Read the paragraphs around a passage' }), /¶/);
    await shows('Only you can see this');
    for (const way of ['Later paragraphs', 'Earlier paragraphs']) {
      while (await button(way).isEnabled()) {
        const before = await lastMessage().textContent();
        await button(way).click();
        await expect.poll(() => lastMessage().textContent()).not.toBe(before);
      }
    }
    await shows('¶\u00a01');
    await picture('around');
  });

  it('narrows to one of the articles', async () => {
    await command('ask', 'what did the council of Port Ellery decide?');
    const select = lastMessage().getByRole('combobox', { name: 'Search one of these articles only' });
    await select.click();
    const option = page.tab.getByRole('option').nth(1);
    const title = (await option.locator('.choice-label').textContent())!;
    await option.click();
    await expect.poll(() => select.count()).toBe(0);
    for (const citation of await lastMessage().locator('.subtext a').allTextContents())
      expect(citation).toBe(title);
  });

  it('asks again with the question filled in', async () => {
    await command('ask', QUESTION);
    await button('Ask again').click();
    const modal = page.tab.getByRole('dialog', { name: 'Ask again' });
    const field = modal.getByRole('textbox', { name: 'Your question' });
    expect(await field.inputValue()).toBe(QUESTION);
    await page.tab.screenshot({ path: 'artifacts/ask-again.png' });
    await field.fill('windows xp counterfeit percentage');
    await modal.getByRole('button', { name: 'Submit' }).click();
    await shows(ANSWER);
  });

  it('answers privately, and shares with the channel once', async () => {
    await page.discord.member.slash('ask', { question: 'windows xp counterfeit percentage', private: true });
    await shows(ANSWER);
    await picture('private');
    const other = await page.open({ as: page.discord.moderator.id });
    expect(await other.locator('.message').count()).toBe(0);
    await button('Share with the channel').click();
    await shows(ANSWER, other);
    expect(await button('Share with the channel', other).count()).toBe(0);
    await page.tab.locator('.message').first().getByRole('button', { name: 'Share with' }).click();
    await shows('This answer has already been shared with the channel.');
    await other.context().close();
  });

  it('counts an opinion, and tells the moderators of what has no answer', async () => {
    await command('ask', 'who won the football world cup?');
    await shows('The articles do not answer this.');
    await picture('not-found');
    await button('Tell the moderators').click();
    await shows(/Noted for the moderators/);
    await page.tab.locator('.message').first().getByRole('button', { name: 'Helpful', exact: true }).click();
    await shows('Thank you. It was counted without your name.');
  });

  it('answers a mention in reply to it', async () => {
    await type('@Ver');
    await page.option('Verbatim').waitFor();
    await press('Enter');
    await type('windows xp counterfeit percentage');
    await press('Enter');
    await shows(ANSWER);
    expect(await lastMessage().locator('.origin').textContent()).toContain('Mia');
    await picture('mention');
  });

  it('tells who writes to it directly where to ask', async () => {
    await page.tab.getByRole('button', { name: 'Direct messages' }).click();
    await page.tab.getByRole('heading', { name: 'Welcome to #Verbatim!' }).waitFor();
    await type('windows xp counterfeit percentage');
    await press('Enter');
    await shows(/^I answer questions on servers/);
    await press('/');
    await page.tab.getByText('No commands match').waitFor();
  });

  it('asks about what somebody wrote, from its menu', async () => {
    page.discord.moderator.post('general', 'windows xp counterfeit percentage?');
    await menu(lastMessage(), 'Ask about this');
    await shows(ANSWER);
    await shows('Only you can see this');
  });

  it('adds what somebody wrote to the library, from its menu', async () => {
    page.discord.moderator.post(
      'general',
      'The tram of Larnby opens\nThe tram of Larnby opens on Monday with nine cars, the council said on Tuesday evening after a long debate.',
    );
    const tab = await asModerator();
    await menu(lastMessage(tab), 'Add to library');
    // The first article starts the process that reads them.
    await lastMessage(tab)
      .getByText(/Added: \d passage/)
      .waitFor({ timeout: 15_000 });
    await lastMessage(tab).screenshot({ path: 'artifacts/reply-added.png' });
    await tab.context().close();
    await command('ask', 'when does the tram of Larnby open?');
    await shows('with nine cars');
  });

  it('tells moderators what was asked, with a picture that is described', async () => {
    await page.discord.member.slash('ask', { question: 'how do volcanoes form on Io?' });
    const tab = await asModerator();
    await command('insights show', '', tab);
    await shows('What members ask', tab);
    await shows('how do volcanoes form on Io?', tab);
    await lastMessage(tab)
      .getByRole('img', { name: /^Bars: / })
      .waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await tab.setViewportSize({ width: 1200, height: 1500 });
    await lastMessage(tab).screenshot({ path: 'artifacts/reply-insights.png' });
    await tab.context().close();
  });

  it('has its settings in one panel', async () => {
    const tab = await asModerator();
    await tab.setViewportSize({ width: 1200, height: 1700 });
    await command('settings', '', tab);
    await shows('Settings of this server', tab);
    await lastMessage(tab).screenshot({ path: 'artifacts/reply-settings.png' });
    await choose(lastMessage(tab).getByRole('combobox', { name: 'Passages in an answer' }), '1 passage');
    await shows(/Saved/, tab);
    await button('Make answers private', tab).click();
    await button('Make answers public', tab).waitFor();
    expect(await accessibilityFaults(tab)).toEqual([]);
    await page.tab.bringToFront();
    await command('ask', 'windows xp counterfeit percentage');
    await shows('Only you can see this');
    expect(
      await lastMessage()
        .getByRole('button', { name: /^Show ¶/ })
        .count(),
    ).toBe(1);
    await button('Make answers public', tab).click();
    await button('Make answers private', tab).waitFor();
    await tab.context().close();
  });

  it('says what it keeps, deletes it on request, and lists its commands on one screen', async () => {
    await command('privacy');
    await shows('What the bot keeps');
    await picture('privacy');
    await button('Delete my id').click();
    await shows(/entr(y|ies)\.|Nothing stored here names you\./);
    await command('help');
    await shows('Verbatim answers in the articles’ own words');
    const box = (await lastMessage().boundingBox())!;
    expect(box.height).toBeLessThan(760);
    await picture('help');
  });
});
