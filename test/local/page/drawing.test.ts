import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { withoutChromium } from './chromium.ts';
import { usePage } from './harness.ts';

const text = `# A heading
Plain, **bold**, *slanted*, __underlined__, ~~struck~~, \`code\`, ||hidden||, [a link](https://example.org).
> A quote in
> two lines
- one
- two
  - nested
1. first
\`\`\`ts
const answer = 42;
\`\`\`
-# Small print, <t:1700000000:F>`;

// 16 by 9 green pixels.
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAIAAAC0SDtlAAAAFElEQVR42mOwXhpDEmIY1TAoNAAAEgCxwT4vZV0AAAAASUVORK5CYII=';

const everything = [
  {
    type: 17,
    accent_color: 0xfee75c,
    components: [
      { type: 10, content: text },
      { type: 14, spacing: 2 },
      {
        type: 9,
        components: [{ type: 10, content: 'A section with a picture' }],
        accessory: { type: 11, media: { url: 'attachment://a.png' }, description: 'Something green' },
      },
      {
        type: 12,
        items: [
          { media: { url: 'attachment://a.png' } },
          { media: { url: 'https://example.org/b.png' }, description: 'A picture elsewhere' },
        ],
      },
      { type: 13, file: { url: 'attachment://notes.txt' } },
      {
        type: 1,
        components: [1, 2, 3, 4].map((style) => ({
          type: 2,
          style,
          label: `Style ${style}`,
          custom_id: `style${style}`,
        })),
      },
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: 'Disabled', custom_id: 'disabled', disabled: true },
          { type: 2, style: 5, label: 'Elsewhere', url: 'https://example.org' },
          { type: 2, style: 2, emoji: { name: '👍' }, custom_id: 'thumb' },
        ],
      },
      { type: 1, components: [{ type: 5, custom_id: 'who', placeholder: 'Choose members', max_values: 3 }] },
    ],
  },
] as unknown as APIMessageTopLevelComponent[];

describe.skipIf(withoutChromium)('what the page draws', () => {
  const page = usePage();

  beforeAll(() => {
    if (withoutChromium) return;
    const { parts, server, bot, member } = page.discord;
    const channel = server.channel('general').record;
    const author = bot;
    parts.messages.create({
      channel,
      author,
      body: { flags: MessageFlags.IsComponentsV2, components: everything as never },
      uploads: [
        { name: 'a.png', data: Buffer.from(picture, 'base64') },
        { name: 'notes.txt', data: Buffer.from('Notes') },
      ],
    });
    const embed = {
      title: 'An embed',
      description: '**Bold** in it',
      color: 0xeb459e,
      url: 'https://example.org',
    };
    const fields = [1, 2].map((n) => ({ name: `Field ${n}`, value: `Value ${n}`, inline: true }));
    const body = {
      content: `Hello ${member.mention}`,
      embeds: [{ ...embed, fields, footer: { text: 'Footer' } }],
    };
    parts.messages.create({
      channel,
      author,
      body: body as never,
      uploads: [{ name: 'a.pdf', data: Buffer.alloc(2048) }],
    });
    parts.messages.create({ channel, author, visibleTo: member.id, body: { content: 'For you alone' } });
    member.post(channel, 'javascript: [x](javascript:alert(1)) <script>alert(1)</script>');
  });

  it('shows every component and every mark', async () => {
    const message = page.tab.locator('.message').first();
    const count = (selector: string) => message.locator(selector).count();
    expect(
      await count('.container .markdown :is(h1, strong, em, u, s, blockquote, pre, small.subtext, ol)'),
    ).toBe(9);
    expect(await count('.markdown ul ul li')).toBe(1);
    expect(await count('.button')).toBe(7);
    expect(await message.getByRole('img', { name: 'Something green' }).count()).toBe(1);
    await message.getByRole('link', { name: 'A picture elsewhere' }).waitFor();
    await message.getByRole('link', { name: 'notes.txt', exact: true }).waitFor();
    expect(await message.getByRole('button', { name: 'Disabled' }).isDisabled()).toBe(true);
    await page.tab.setViewportSize({ width: 1200, height: 1700 });
    await page.tab.screenshot({ path: 'artifacts/everything.png' });
    await page.tab.setViewportSize({ width: 1200, height: 760 });
  });

  it('keeps spoilers covered until they are asked for, from the keyboard too', async () => {
    const spoiler = page.tab.getByRole('button', { name: 'Spoiler' });
    await spoiler.focus();
    await page.press('Enter');
    expect(await page.tab.locator('.spoiler.shown').textContent()).toBe('hidden');
    expect(await spoiler.count()).toBe(0);
  });

  it('draws embeds, files and mentions', async () => {
    const message = page.tab.locator('.message.mentioned');
    await message.getByRole('link', { name: 'An embed' }).waitFor();
    await message.getByText('2.00 KB').waitFor();
    expect(await message.locator('.mention').textContent()).toBe('@Mia');
  });

  it('never reads a message as HTML or as a script', async () => {
    const message = page.lastMessage();
    expect(await message.locator('.content').textContent()).toContain('[x](javascript:alert(1)) <script>');
    expect(await message.locator('a, script').count()).toBe(0);
  });

  it('can be chosen from with several values', async () => {
    const select = page.tab.getByRole('combobox', { name: 'Choose members' });
    await select.focus();
    await page.press('Enter');
    await page.type('a');
    await page.press('Enter', 'ArrowDown', 'Enter', 'Escape');
    expect(await select.textContent()).toBe('Ada, Verbatim');
  });

  it.each(['dark', 'light'] as const)('has no faults that axe finds in %s colours', async (colorScheme) => {
    await page.tab.emulateMedia({ colorScheme });
    await page.type('@');
    expect(await accessibilityFaults(page.tab)).toEqual([]);
    await page.tab.emulateMedia({ colorScheme: 'dark' });
  });
});
