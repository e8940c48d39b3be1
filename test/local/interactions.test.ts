import { InteractionType, InteractionResponseType as Kind, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS, LocalDiscord } from '../../src/local/index.ts';
import { callback, rest } from './raw.ts';

// The rules of answering an interaction, by REST alone.

let discord: LocalDiscord;
beforeEach(async () => {
  discord = await LocalDiscord.start();
  const commands = [{ name: 'try', description: 'x' }];
  await rest(discord, 'PUT', `/applications/${discord.bot.id}/commands`, commands);
});
afterEach(() => discord.stop());

const start = () => discord.member.startSlash('try');
const MESSAGE = { type: Kind.ChannelMessageWithSource, data: { content: 'hello' } };
const V2 = MessageFlags.IsComponentsV2;
const display = { type: 10, content: 'hello' };
const webhook = ({ token }: { token: string }) => `/webhooks/${discord.bot.id}/${token}`;
const original = (interaction: { token: string }) => `${webhook(interaction)}/messages/@original`;
const code = (answer: { status: number; json: { code: number } | null }) => [
  answer.status,
  answer.json?.code,
];
const errors = (answer: { json: { errors?: object } }) => JSON.stringify(answer.json.errors);

describe('a first answer', () => {
  it('is taken until three seconds are over and not after', async () => {
    const interaction = start();
    discord.clock.advance(LIMITS.firstResponse - 500);
    expect((await callback(discord, interaction, MESSAGE)).status).toBe(204);
    const late = start();
    discord.clock.advance(LIMITS.firstResponse);
    expect(code(await callback(discord, late, MESSAGE))).toEqual([404, 10062]);
    expect(late.state).toBe('failed');
  });

  it('is taken once', async () => {
    const interaction = start();
    await callback(discord, interaction, MESSAGE);
    expect(code(await callback(discord, interaction, MESSAGE))).toEqual([400, 40060]);
  });

  it('is refused with a token that is not its own', async () => {
    const { id } = start();
    expect(code(await callback(discord, { id, token: start().token }, MESSAGE))).toEqual([404, 10062]);
  });

  it('returns its message when asked to', async () => {
    const { id, token } = start();
    const path = `/interactions/${id}/${token}/callback?with_response=true`;
    const { json } = await rest(discord, 'POST', path, MESSAGE);
    expect(json).toMatchObject({
      interaction: { id, response_message_loading: false, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'hello' } },
    });
  });

  it('that was refused can be put right', async () => {
    const interaction = start();
    expect(code(await callback(discord, interaction, { type: 4, data: {} }))).toEqual([400, 50006]);
    expect((await callback(discord, interaction, MESSAGE)).status).toBe(204);
  });

  it('to a command is no update and no list of choices', async () => {
    const interaction = start();
    for (const type of [
      Kind.UpdateMessage,
      Kind.DeferredMessageUpdate,
      Kind.ApplicationCommandAutocompleteResult,
      99,
    ]) {
      const answer = await callback(discord, interaction, { type, data: {} });
      expect([answer.json.code, Object.keys(answer.json.errors)]).toEqual([50035, ['type']]);
    }
  });
});

describe('a modal', () => {
  const modal = {
    type: Kind.Modal,
    data: {
      custom_id: 'm',
      title: 'x',
      components: [{ type: 18, label: 'Name', component: { type: 4, custom_id: 'name', style: 1 } }],
    },
  };

  it('cannot be answered with a modal', async () => {
    const opener = start();
    await callback(discord, opener, modal);
    const data = { custom_id: 'm', components: [] };
    const submission = discord.parts.interactions.start({
      ...opener,
      type: InteractionType.ModalSubmit,
      data,
    });
    expect((await callback(discord, submission, modal)).json.code).toBe(50035);
    expect((await callback(discord, submission, MESSAGE)).status).toBe(204);
  });
});

describe('a deferral', () => {
  const defer = (flags?: number) => ({ type: Kind.DeferredChannelMessageWithSource, data: { flags } });

  it('carries the ephemeral flag alone', async () => {
    const interaction = start();
    const refused = await callback(discord, interaction, defer(V2));
    expect([refused.json.code, errors(refused)]).toEqual([50035, expect.stringContaining('"flags"')]);
    expect((await callback(discord, interaction, defer(MessageFlags.Ephemeral))).status).toBe(204);
    expect(interaction.original?.visibleTo).toBe(discord.member.id);
  });

  it('is followed by Components V2 in the edit', async () => {
    const interaction = start();
    await callback(discord, interaction, defer());
    expect(interaction.state).toBe('thinking');
    const edited = await rest(discord, 'PATCH', original(interaction), { flags: V2, components: [display] });
    expect(edited.json).toMatchObject({ flags: V2, components: [{ id: 1, content: 'hello' }] });
    expect(interaction.state).toBe('replied');
  });

  it('is answered by a first follow-up, which stays as private as the deferral', async () => {
    const interaction = start();
    await callback(discord, interaction, defer(MessageFlags.Ephemeral));
    const followUp = await rest(discord, 'POST', webhook(interaction), { content: 'late' });
    expect(followUp.json).toMatchObject({ id: interaction.original?.data.id, flags: MessageFlags.Ephemeral });
  });
});

describe('the token', () => {
  it('knows no webhook before the first answer', async () => {
    const interaction = start();
    expect(code(await rest(discord, 'PATCH', original(interaction), { content: 'x' }))).toEqual([404, 10015]);
    expect(code(await rest(discord, 'POST', webhook({ token: 'wrong' }), { content: 'x' }))).toEqual([
      404, 10015,
    ]);
  });

  it('works for fifteen minutes', async () => {
    const interaction = start();
    await callback(discord, interaction, MESSAGE);
    discord.clock.advance(LIMITS.interactionToken - 1_000);
    expect((await rest(discord, 'PATCH', original(interaction), { content: 'x' })).status).toBe(200);
    discord.clock.advance(1_500);
    expect(code(await rest(discord, 'PATCH', original(interaction), { content: 'x' }))).toEqual([401, 50027]);
  });

  it('is forgotten with its interaction long after that', async () => {
    const interaction = start();
    await callback(discord, interaction, MESSAGE);
    discord.clock.advance(2 * LIMITS.interactionToken);
    start();
    expect(code(await rest(discord, 'PATCH', original(interaction), { content: 'x' }))).toEqual([404, 10015]);
    expect(() => discord.parts.interactions.get(interaction.id)).toThrow();
  });

  it('reads, changes and removes what it sent, and nothing after that', async () => {
    const interaction = start();
    await callback(discord, interaction, MESSAGE);
    const { json } = await rest(discord, 'POST', webhook(interaction), { content: 'more' });
    const path = `${webhook(interaction)}/messages/${json.id}`;
    expect((await rest(discord, 'PATCH', path, { content: 'changed' })).json.content).toBe('changed');
    expect((await rest(discord, 'GET', path)).json.content).toBe('changed');
    expect((await rest(discord, 'DELETE', path)).status).toBe(204);
    expect(code(await rest(discord, 'GET', path))).toEqual([404, 10008]);
  });
});

describe('Components V2', () => {
  const reply = async (data: object) => {
    const interaction = start();
    return { interaction, ...(await callback(discord, interaction, { type: 4, data })) };
  };

  it.each([
    ['content', { content: 'x' }],
    ['embeds', { embeds: [{ title: 'x' }] }],
    ['poll', { poll: { question: { text: 'x' } } }],
    ['sticker_ids', { sticker_ids: ['1'] }],
  ])('goes without %s', async (field, more) => {
    const { json } = await reply({ flags: V2, components: [display], ...more });
    expect(json.errors.data[field]._errors[0].code).toBe(
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    );
  });

  it('is needed for text displays', async () => {
    const { json } = await reply({ components: [display] });
    expect(json.errors.data.components[0]._errors[0]).toEqual({
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of (1).',
    });
  });

  it('cannot be taken back, and holds for later edits without the flag', async () => {
    const { interaction } = await reply({ flags: V2, components: [display] });
    const edit = (body: object) => rest(discord, 'PATCH', original(interaction), body);
    expect((await edit({ content: 'plain again' })).json.code).toBe(50035);
    expect((await edit({ flags: 0, components: [{ ...display, content: 'new' }] })).json.flags).toBe(V2);
  });

  it('takes over a message only once its content is cleared', async () => {
    const { interaction } = await reply({ content: 'plain' });
    const edit = (body: object) => rest(discord, 'PATCH', original(interaction), body);
    expect((await edit({ flags: V2, components: [display] })).json.code).toBe(50035);
    expect((await edit({ flags: V2, content: null, components: [display] })).status).toBe(200);
  });

  it.each([
    [
      'the same custom id twice',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      [
        {
          type: 1,
          components: ['a', 'a'].map((custom_id) => ({ type: 2, style: 1, label: 'x', custom_id })),
        },
      ],
    ],
    [
      'the same id twice',
      'COMPONENT_ID_DUPLICATED',
      [
        { ...display, id: 1 },
        { ...display, id: 1 },
      ],
    ],
    [
      'a link with a custom id',
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      [
        {
          type: 1,
          components: [{ type: 2, style: 5, label: 'x', url: 'https://example.com', custom_id: 'a' }],
        },
      ],
    ],
    [
      'a link to a script',
      'URL_TYPE_INVALID_SCHEME',
      [{ type: 1, components: [{ type: 2, style: 5, label: 'x', url: 'javascript://x' }] }],
    ],
    [
      'a button without a custom id',
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      [{ type: 1, components: [{ type: 2, style: 1, label: 'x' }] }],
    ],
    [
      'a file that did not come along',
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      [{ type: 13, file: { url: 'attachment://lost.txt' } }],
    ],
    [
      'a container in a container',
      'UNION_TYPE_CHOICES',
      [{ type: 17, components: [{ type: 17, components: [display] }] }],
    ],
    [
      'a select option twice',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      [
        {
          type: 1,
          components: [
            { type: 3, custom_id: 's', options: ['a', 'a'].map((value) => ({ label: 'x', value })) },
          ],
        },
      ],
    ],
  ])('is refused with %s', async (_, expected, components) => {
    const refused = await reply({ flags: V2, components });
    expect(refused.json.code).toBe(50035);
    expect(errors(refused)).toContain(`"code":"${expected}"`);
  });
});

describe('mentions', () => {
  const mentionsOf = async (allowed?: object) => {
    const interaction = start();
    const content = `<@${discord.moderator.id}> @everyone`;
    await callback(discord, interaction, { type: 4, data: { content, allowed_mentions: allowed } });
    const { mentions, mention_everyone } = interaction.original!.data;
    return { users: mentions.map((user) => user.id), everyone: mention_everyone };
  };

  it('ping unless they are not allowed to', async () => {
    expect(await mentionsOf()).toEqual({ users: [discord.moderator.id], everyone: true });
    expect(await mentionsOf({ parse: [] })).toEqual({ users: [], everyone: false });
    expect(await mentionsOf({ parse: ['users'] })).toEqual({
      users: [discord.moderator.id],
      everyone: false,
    });
    expect(await mentionsOf({ users: [discord.moderator.id] })).toMatchObject({
      users: [discord.moderator.id],
    });
  });
});
