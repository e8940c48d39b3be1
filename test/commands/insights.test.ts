import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { drawWeeks } from '../../src/discord/draw-weeks.ts';
import type { Reply } from '../../src/local/driver/reply.ts';
import { startTestBot, type TestBot } from '../bot.ts';

const tram: Article = {
  id: 'tram',
  title: 'The tram *opens*',
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'The tram cost nine million crowns and opens in May.' }],
};

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot([tram]);
});
afterEach(() => bot.stop());

const ask = (question: string) => bot.discord.member.slash('ask', { question });
const insights = (what = 'show') => bot.discord.administrator.slash(`insights ${what}`);
const linesUnder = (text: string, heading: string) =>
  text.slice(text.indexOf(heading)).split('\n').slice(1).join('\n').split('**')[0]!;

type Colour = readonly [red: number, green: number, blue: number];
const BLUE: Colour = [0x25, 0x63, 0xeb];
const AMBER: Colour = [0xb4, 0x53, 0x09];

async function pictureOf({ attachments }: Reply) {
  const image = await loadImage(Buffer.from(await (await fetch(attachments[0]!.url)).arrayBuffer()));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** The share of a picture's points that have very nearly a colour. */
function share({ data }: { data: Uint8ClampedArray }, colour: Colour): number {
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((value, channel) => Math.abs(value - data[at + channel]!) < 8)) found++;
  return (4 * found) / data.length;
}

describe('/insights show', () => {
  it('groups questions without an answer, those reported first, and names what was read and not helpful', async () => {
    for (const question of [
      'how do volcanoes erupt on Io?',
      'Do volcanoes on Io erupt?',
      'who invented cheese?',
    ])
      await ask(question);
    await (await ask('who painted the lighthouse @everyone?')).button('Tell the moderators').click();
    await (await ask('what did the tram cost?')).button('Not helpful').click();
    const { text, ephemeral } = await insights();
    expect(ephemeral).toBe(true);
    expect(text).toContain('5 questions in the last 90 days, 4 without an answer.');
    expect(linesUnder(text, 'Without an answer').split('\n').slice(0, 3)).toEqual([
      '- 1 × who painted the lighthouse \\@everyone? · reported by members',
      '- 2 × how do volcanoes erupt on Io?',
      '- 1 × who invented cheese?',
    ]);
    expect(linesUnder(text, 'not helpful')).toContain('1 × what did the tram cost?');
    expect(linesUnder(text, 'answered most')).toContain('1 × The tram \\*opens\\*');
    expect(linesUnder(text, 'Asked per week')).toContain(': 5, 4 without an answer');
  });

  it('draws the weeks with a description, and the picture changes with what was asked', async () => {
    await ask('what did the tram cost?');
    const before = await insights();
    expect(before.text).toContain('The hatched part had no answer.');
    expect(JSON.stringify(before.raw)).toMatch(/"description":"Bars: [^"]*: 1, 0 without an answer/);
    await ask('who invented cheese?');
    const [first, second] = await Promise.all([pictureOf(before), pictureOf(await insights())]);
    expect([first.width, first.height]).toEqual([800, 320]);
    // The upper half of the only bar: first filled, then hatched.
    expect(share(first, BLUE)).toBeGreaterThan(1.5 * share(second, BLUE));
    expect(share(first, AMBER)).toBe(0);
    expect(share(second, AMBER)).toBeGreaterThan(0);
  });

  it('can be drawn for many at once', async () => {
    const weeks = [{ monday: '2026-05-04', asked: 3, unanswered: 1 }];
    const pictures = await Promise.all(Array.from({ length: 100 }, () => drawWeeks(weeks)));
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(1);
  });

  it('says so when nothing was asked, and is for moderators only', async () => {
    expect((await insights()).text).toContain('No questions are kept at the moment.');
    await expect(bot.discord.member.slash('insights show')).rejects.toThrow('/insights');
  });

  it('keeps to the limits of a message with the longest questions', async () => {
    for (let at = 0; at < 8; at++) await ask(`${`word${at} **_|~`.repeat(500)}`);
    expect((await insights()).text).toContain('8 questions');
  });
});

describe('/insights export', () => {
  it('gives no empty table', async () => {
    const { text, attachments } = await insights('export');
    expect(text).toBe('No questions are kept at the moment.');
    expect(attachments).toEqual([]);
  });

  it('gives a table that no spreadsheet calculates and that names nobody', async () => {
    await ask('=HYPERLINK("https://example.org") volcano');
    await ask('what did the tram cost?');
    const { attachments } = await insights('export');
    const table = await (await fetch(attachments[0]!.url)).text();
    const [head, first, second] = table.split('\r\n');
    expect(head).toContain('"asked_at","question","answered","article","helpful","not_helpful","reported"');
    expect(first).toContain(`,"'=HYPERLINK(""https://example.org"") volcano","no",`);
    expect(second).toContain(',"what did the tram cost?","yes","The tram *opens*","0","0","no"');
    expect(table).not.toContain(bot.discord.member.id);
  });
});

describe('how long questions are kept', () => {
  it('is chosen in the settings and said by /privacy, and what is past it is deleted at once', async () => {
    let now = new Date('2026-01-01T12:00:00Z');
    await bot.stop();
    bot = await startTestBot([tram], {}, {}, () => now);
    await (await ask('what did the tram cost?')).button('Helpful').click();
    now = new Date('2026-02-15T12:00:00Z');
    await ask('when does the tram open?');
    const panel = await bot.discord.administrator.slash('settings');
    await panel.selects.find(({ customId }) => customId === 'settings:retention')!.choose(['30']);
    expect((await bot.questions().latest(9)).map(({ text }) => text)).toEqual(['when does the tram open?']);
    expect((await bot.discord.member.slash('privacy')).text).toContain('for 30 days');
  });

  it('holds on servers where nobody asks any more', async () => {
    let now = new Date('2026-01-01T12:00:00Z');
    await bot.stop();
    bot = await startTestBot([tram], {}, {}, () => now);
    await ask('what did the tram cost?');
    now = new Date('2026-06-01T12:00:00Z');
    await bot.store.tidy();
    expect(await bot.questions().latest(9)).toEqual([]);
  });

  it('ends a member’s opinions when they ask for it', async () => {
    await (await ask('what did the tram cost?')).button('Helpful').click();
    const panel = await bot.discord.member.slash('privacy');
    await panel.button('Delete my id').click();
    expect(panel.text).toContain('1 entry');
    expect((await bot.questions().latest(1))[0]).toMatchObject({ helpful: 0 });
  });
});
