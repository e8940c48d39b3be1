import { MessageFlags } from 'discord.js';
import { checkChoices, checkModal, checkSent, type Sent } from './oracle.ts';

/** What a member does, without a client or a network between them and the bot. */
export type Call =
  | { kind: 'slash'; name: string; sub?: string; values?: Record<string, string | boolean> }
  | { kind: 'autocomplete'; name: string; sub?: string; option: string; typed: string }
  | { kind: 'message menu'; name: string; content: string }
  | { kind: 'component'; customId: string; values?: string[]; hidden: boolean; own: boolean }
  | { kind: 'modal'; customId: string; fields: Record<string, string>; hidden: boolean };

/** What came back: every message is checked before it is kept. */
export interface Outcome {
  sent: (Sent & { flags?: number })[];
  modals: { custom_id: string }[];
}

const MEMBER = '987654321098765432';

/** An interaction as discord.js hands it over, as far as commands look at one. Each answer is checked at once. */
export function interactionOf(call: Call, serverId: string, locale: string, outcome: Outcome): never {
  const send = (message: Sent) => {
    checkSent(message);
    outcome.sent.push(message);
  };
  const hidden = 'hidden' in call && call.hidden;
  const message = {
    id: '1',
    flags: { has: (flag: number) => hidden && flag === MessageFlags.Ephemeral },
    interactionMetadata: { user: { id: 'own' in call && call.own ? MEMBER : '1' } },
  };
  const values = 'values' in call && !Array.isArray(call.values) ? (call.values ?? {}) : {};
  const option = (name: string) => values[name] ?? null;
  const interaction = {
    id: '1',
    type: 2,
    guildId: serverId,
    channelId: '1',
    channel: null,
    locale,
    user: { id: MEMBER },
    member: { roles: [] },
    memberPermissions: { has: () => true },
    deferred: false,
    replied: false,
    message,
    inGuild: () => true,
    isAutocomplete: () => call.kind === 'autocomplete',
    isChatInputCommand: () => call.kind === 'slash',
    isContextMenuCommand: () => call.kind === 'message menu',
    isMessageContextMenuCommand: () => call.kind === 'message menu',
    isMessageComponent: () => call.kind === 'component',
    isModalSubmit: () => call.kind === 'modal',
    isStringSelectMenu: () => 'values' in call && Array.isArray(call.values),
    isAnySelectMenu: () => 'values' in call && Array.isArray(call.values),
    options: {
      getSubcommand: () => ('sub' in call ? call.sub : undefined),
      getString: option,
      getBoolean: option,
      getAttachment: () => null,
      getFocused: (full?: boolean) => {
        const { option: name = '', typed: value = '' } = call.kind === 'autocomplete' ? call : {};
        return full ? { name, value } : value;
      },
    },
    fields: { getTextInputValue: (id: string) => ('fields' in call ? (call.fields[id] ?? '') : '') },
    reply: async (sent: Sent) => send(sent),
    update: async (sent: Sent) => send(sent),
    editReply: async (sent: Sent) => send(sent),
    followUp: async (sent: Sent) => send(sent),
    deferReply: async () => {},
    deferUpdate: async () => {},
    showModal: async (form: { custom_id: string }) => {
      checkModal(form);
      outcome.modals.push(form);
    },
    respond: async (choices: { name: string; value: string }[]) => checkChoices(choices),
    ...('name' in call && { commandName: call.name }),
    ...('customId' in call && { customId: call.customId }),
    ...('content' in call && {
      targetMessage: { id: '1', content: call.content, attachments: new Map() },
    }),
    ...('values' in call && Array.isArray(call.values) && { values: call.values }),
  };
  return interaction as never;
}

/** A message that mentions the bot, as discord.js hands it over. */
export function mentionOf(content: string, serverId: string, locale: string, outcome: Outcome): never {
  const bot = '555555555555555555';
  const message = {
    id: '1',
    type: 0,
    guildId: serverId,
    channelId: '1',
    content: `<@${bot}> ${content}`,
    author: { id: MEMBER, bot: false },
    webhookId: null,
    client: { user: { id: bot } },
    mentions: { users: new Map([[bot, {}]]) },
    guild: { preferredLocale: locale },
    channel: { isThread: () => false, permissionsFor: () => null },
    reference: null,
    inGuild: () => true,
    reply: async (sent: Sent) => {
      checkSent(sent);
      outcome.sent.push(sent);
    },
  };
  return message as never;
}
