import {
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { InteractionView } from '../events.ts';
import type { CommandCall, PageUser } from './bridge.ts';
import { nameIn } from './commands.ts';
import type { Connection } from './connection.ts';
import type { Choice } from './listbox.ts';
import { type MenuItem, openMenu } from './menu.ts';
import type { MessageList } from './message-list.ts';
import { openModal } from './modal.ts';
import type { Value } from './option-value.ts';
import type { Scene } from './scene.ts';

// Discord's own words.
const noAnswer = 'The application did not respond';
const componentFailed = 'This interaction failed';

/** What the member does, sent to the bot, and what shows while it has not answered. */
export class MemberActions {
  #connection: Connection;
  #scene: Scene;
  #list: MessageList;
  #complain: (text: string) => void;

  /** @param complain shows a sentence for what could not be sent at all */
  constructor(connection: Connection, scene: Scene, list: MessageList, complain: (text: string) => void) {
    this.#connection = connection;
    this.#scene = scene;
    this.#list = list;
    this.#complain = complain;
  }

  /** Sets the language of the member's Discord, which the bot is told with everything they do. */
  async setLocale(locale: string): Promise<void> {
    await this.#try(() => this.#connection.act('setLocale', { locale }));
  }

  async say(content: string): Promise<void> {
    const { channelId } = this.#scene;
    await this.#try(() => this.#connection.act('say', { channelId, content }));
  }

  /** Runs a command. */
  async run(name: string, call: CommandCall, files?: Map<string, File[]>): Promise<void> {
    const view = await this.#try(() => this.#connection.act('command', call, files));
    if (view?.state === 'failed') this.#list.add(this.#unanswered(view, name, call.targetId), noAnswer);
    if (view) this.#openModalOf(view);
  }

  async autocomplete(call: CommandCall): Promise<Choice<Value>[] | null> {
    const choices = await this.#connection.act('autocomplete', call).catch(() => null);
    return choices?.map(({ name, value }) => ({ label: name, value })) ?? null;
  }

  /** Presses a button or sends what was chosen in a select. */
  async use(message: APIMessage, customId: string, values?: string[]): Promise<void> {
    const chosen = values && { chosen: { [customId]: values } };
    this.#list.setStatus(message.id, { pending: customId, ...chosen });
    const call = { channelId: message.channel_id, messageId: message.id, customId, values };
    const view = await this.#try(() => this.#connection.act('use', call));
    const failure = view && view.state !== 'failed' ? {} : { failure: componentFailed };
    // An update of the message came before this answer, and ended what was chosen.
    this.#list.setStatus(message.id, view?.messageId === message.id ? failure : { ...chosen, ...failure });
    if (view) this.#openModalOf(view);
  }

  /** Opens what can be done with a message: the bot's commands for messages. */
  openMessageMenu(message: APIMessage, x: number, y: number, from: HTMLElement): void {
    const copy = { label: 'Copy text', run: () => void navigator.clipboard.writeText(textOf(message)) };
    const items = this.#appItems(ApplicationCommandType.Message, message.id);
    openMenu('Message', [copy, ...items], x, y, from);
  }

  /** Opens what can be done with a member: the bot's commands for users. */
  openUserMenu(user: PageUser, x: number, y: number, from: HTMLElement): void {
    const copy = { label: 'Copy user ID', run: () => void navigator.clipboard.writeText(user.id) };
    const items = this.#appItems(ApplicationCommandType.User, user.id);
    openMenu(user.name, [copy, ...items], x, y, from);
  }

  /** The bot's commands of a kind, to be run on a message or a user. */
  #appItems(kind: ApplicationCommandType, targetId: string): MenuItem[] {
    const { server, state, channelId } = this.#scene;
    const items = server.commands
      .filter(({ type }) => type === kind)
      .map((command) => ({
        label: nameIn(command, state.locale),
        run: () =>
          void this.run(command.name, { channelId, commandId: command.id, path: [], options: [], targetId }),
      }));
    return items.length > 0 ? [{ label: 'Apps' }, ...items] : [];
  }

  #openModalOf(view: InteractionView): void {
    if (view.state !== 'modal' || !view.modal) return;
    openModal(view.modal, this.#scene, async (fields, files) => {
      const submit = { interactionId: view.id, fields };
      try {
        const { state } = await this.#connection.act('submit', submit, files);
        return state === 'failed' ? 'Something went wrong. Try again.' : undefined;
      } catch (error) {
        return (error as Error).message;
      }
    });
  }

  async #try<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      this.#complain('');
      return await act();
    } catch (error) {
      this.#complain((error as Error).message);
      return undefined;
    }
  }

  /** The message that Discord shows in place of a reply that never came. */
  #unanswered(view: InteractionView, name: string, targetId: string | undefined): APIMessage {
    const { bot, me } = this.#scene;
    const user = { id: me.id, username: me.name, global_name: me.name, discriminator: '0', avatar: null };
    return {
      id: view.id,
      channel_id: view.channelId,
      author: { ...user, id: bot.id, username: bot.name, global_name: bot.name },
      interaction_metadata: {
        id: view.id,
        type: InteractionType.ApplicationCommand,
        user,
        name,
        ...(targetId && { target_message_id: targetId }),
      },
      flags: MessageFlags.Ephemeral,
      timestamp: new Date().toISOString(),
      content: '',
      embeds: [],
      attachments: [],
      mentions: [],
      mention_everyone: false,
    } as unknown as APIMessage;
  }
}

function textOf(message: APIMessage): string {
  return (
    message.content ||
    (document.getElementById(`message-${message.id}`)?.querySelector('.body')?.textContent ?? '')
  );
}
