import { type InteractionReplyOptions, MessageFlags } from 'discord.js';
import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/local/index.ts';
import { callback } from '../raw.ts';
import { BAD, MAX, type Row, refusalOf, Tried, table, times, x } from './table.ts';

const tried = new Tried();
const reply = (made: object) =>
  tried.answering((interaction) => interaction.reply(made as InteractionReplyOptions));

describe('a message', () => {
  const file = (size: number, index = 0) => ({ attachment: Buffer.alloc(size), name: `${index}.bin` });
  const rows: Row[] = [
    ['content', 2_000, (n) => ({ content: x(n) }), 'data.content', MAX],
    ['nonce', 25, (n) => ({ content: 'x', nonce: x(n) }), 'data.nonce', MAX],
    ['files', 10, (n) => ({ files: times(n, (i) => file(1, i)) }), 'files', MAX],
    ['bytes of a file', LIMITS.attachment, (n) => ({ files: [file(n)] }), '', '40005'],
  ];
  table(rows, reply);
});

describe('embeds', () => {
  const embed = (more: object) => ({ embeds: [{ title: 'x', ...more }] });
  const field = (more: object) => embed({ fields: [{ name: 'x', value: 'x', ...more }] });
  const fields = (n: number) => embed({ fields: times(n, () => ({ name: 'x', value: 'x' })) });
  const two = (n: number) => ({ embeds: [{ description: x(3_000) }, { description: x(n - 3_000) }] });
  const rows: Row[] = [
    ['embeds', 10, (n) => ({ embeds: times(n, () => ({ title: 'x' })) }), 'data.embeds', MAX],
    ['title', 256, (n) => embed({ title: x(n) }), 'data.embeds.0.title', MAX],
    ['description', 4_096, (n) => embed({ description: x(n) }), 'data.embeds.0.description', MAX],
    ['fields', 25, fields, 'data.embeds.0.fields', MAX],
    ['field name', 256, (n) => field({ name: x(n) }), 'data.embeds.0.fields.0.name', BAD],
    ['field value', 1_024, (n) => field({ value: x(n) }), 'data.embeds.0.fields.0.value', BAD],
    ['footer', 2_048, (n) => embed({ footer: { text: x(n) } }), 'data.embeds.0.footer.text', BAD],
    ['author', 256, (n) => embed({ author: { name: x(n) } }), 'data.embeds.0.author.name', BAD],
    ['all together', 6_000, two, 'data.embeds', 'MAX_EMBED_SIZE_EXCEEDED'],
  ];
  table(rows, reply);
});

const row = (...components: object[]) => ({ type: Type.ActionRow, components });
const button = (index: number, more: object = {}) => ({
  type: Type.Button,
  style: ButtonStyle.Primary,
  label: 'x',
  custom_id: `b${index}`,
  ...more,
});

describe('buttons and selects', () => {
  const rowOf = (...components: object[]) => ({ content: 'x', components: [row(...components)] });
  const one = (more: object) => rowOf(button(0, more));
  const link = (n: number) =>
    rowOf({
      type: Type.Button,
      style: ButtonStyle.Link,
      label: 'x',
      url: `https://example.com/${x(n - 20)}`,
    });
  const select = (more: object) =>
    rowOf({ type: Type.StringSelect, custom_id: 's', options: [{ label: 'x', value: 'x' }], ...more });
  const option = (more: object) => select({ options: [{ label: 'x', value: 'x', ...more }] });
  const users = (n: number) => rowOf(...times(n, (i) => ({ type: Type.UserSelect, custom_id: `u${i}` })));
  const options = (n: number) => select({ options: times(n, (i) => ({ label: 'x', value: `${i}` })) });
  const actionRows = (n: number) => ({ content: 'x', components: times(n, (i) => row(button(i))) });
  const at = 'data.components.0.components';
  const rows: Row[] = [
    ['action rows', 5, actionRows, 'data.components', MAX],
    ['buttons in a row', 5, (n) => rowOf(...times(n, (i) => button(i))), at, BAD],
    ['selects in a row', 1, users, `${at}.1`, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ['custom id', 100, (n) => one({ custom_id: x(n) }), `${at}.0.custom_id`, BAD],
    ['button label', 80, (n) => one({ label: x(n) }), `${at}.0.label`, MAX],
    ['button URL', 512, link, `${at}.0.url`, BAD],
    ['select options', 25, options, `${at}.0.options`, BAD],
    ['option label', 100, (n) => option({ label: x(n) }), `${at}.0.options.0.label`, BAD],
    ['option value', 100, (n) => option({ value: x(n) }), `${at}.0.options.0.value`, BAD],
    ['option description', 100, (n) => option({ description: x(n) }), `${at}.0.options.0.description`, MAX],
    ['placeholder', 150, (n) => select({ placeholder: x(n) }), `${at}.0.placeholder`, MAX],
  ];
  table(rows, reply);
});

describe('Components V2', () => {
  const v2 = (...components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components });
  const display = (content: string) => ({ type: Type.TextDisplay, content });
  const container = (n: number) => v2({ type: Type.Container, components: times(n - 1, () => display('x')) });
  const media = { url: 'https://example.com/x.png' };
  const section = (n: number) => ({
    type: Type.Section,
    components: times(n, () => display('x')),
    accessory: { type: Type.Thumbnail, media },
  });
  const gallery = (n: number) => v2({ type: Type.MediaGallery, items: times(n, () => ({ media })) });
  // A section of one text is three components with its accessory.
  const sections = (n: number) => v2(...times(12, () => section(1)), ...times(n - 36, () => display('x')));
  const halves = (n: number) => v2(display(x(2_000)), display(x(n - 2_000)));
  const text = 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED';
  const total = 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED';
  const rows: Row[] = [
    ['components', 40, (n) => v2(...times(n, () => display('x'))), 'data.components', total],
    ['components in a container', 40, container, 'data.components', total],
    ['components with accessories', 40, sections, 'data.components', total],
    ['texts of a section', 3, (n) => v2(section(n)), 'data.components.0.components', BAD],
    ['all text displays', 4_000, halves, 'data.components', text],
    ['gallery items', 10, gallery, 'data.components.0.items', BAD],
  ];
  table(rows, reply);

  it('a section has texts and an accessory, both', async () => {
    const { accessory: _, ...bare } = section(1);
    expect(await refusalOf(reply(v2(bare)))).toEqual(['data.components.0.accessory BASE_TYPE_REQUIRED']);
    expect(await refusalOf(reply(v2(section(0))))).toEqual([`data.components.0.components ${BAD}`]);
  });

  it('UTF-8 bytes and 12 for each display: 10,170, past that 500', async () => {
    const interaction = tried.discord.member.startSlash('try');
    const send = (content: string) =>
      callback(tried.discord, interaction, { type: 4, data: v2(display(content)) });
    // 3,386 letters of three bytes and 12 for the one display are 10,170.
    expect((await send(`${'あ'.repeat(3_386)}x`)).status).toBe(500);
    expect((await send('あ'.repeat(3_386))).status).toBe(204);
  });
});
