import type { APIMessage } from 'discord-api-types/v10';
import { element, fill } from './dom.ts';
import { drawMessage, isEphemeral, type MessageContext } from './message.ts';
import type { Scene } from './scene.ts';

/** What is under way with a message: which component waits for the bot, what was chosen in selects, or why it failed. */
export interface Status {
  pending?: string;
  chosen?: Record<string, string[]>;
  failure?: string;
}

// Discord shows the author again after seven minutes.
const groupedFor = 7 * 60_000;

/** The messages of the channel that is looked at. */
export class MessageList {
  readonly element: HTMLElement;
  #list = element('ol', { class: 'messages' });
  #scene: Scene;
  #actions: Pick<MessageContext, 'use' | 'openMenu'>;
  #status = new Map<string, Status>();
  #dismissed = new Set<string>();

  constructor(scene: Scene, actions: Pick<MessageContext, 'use' | 'openMenu'>) {
    this.#scene = scene;
    this.#actions = actions;
    this.element = element(
      'div',
      {
        class: 'scroller',
        role: 'log',
        'aria-label': 'Messages',
        tabindex: 0,
        onkeydown: (event: KeyboardEvent) => this.#onKey(event),
      },
      this.#list,
    );
  }

  /** Draws the channel anew, at its end. */
  showChannel(): void {
    const messages = this.#messages();
    fill(
      this.#list,
      this.#welcome(),
      messages.map((message, index) => this.#draw(message, messages[index - 1])),
    );
    this.#toEnd();
  }

  /** Draws a message that is new or has changed, keeping the place of the reader and the focus. */
  update(messageId: string): void {
    const messages = this.#messages();
    const index = messages.findIndex(({ id }) => id === messageId);
    const message = messages[index];
    const old = document.getElementById(`message-${messageId}`);
    if (!message) {
      old?.remove();
      return;
    }
    const atEnd = this.#isAtEnd();
    const focused = old?.contains(document.activeElement) ? document.activeElement : undefined;
    const drawn = this.#draw(message, messages[index - 1]);
    if (old) old.replaceWith(drawn);
    else this.#list.append(drawn);
    if (focused) returnFocus(focused, drawn);
    if (atEnd) this.#toEnd();
  }

  /** Draws a message that the bot has changed, which ends what was under way with it. */
  changed(messageId: string): void {
    this.#status.delete(messageId);
    this.update(messageId);
  }

  remove(messageId: string): void {
    document.getElementById(`message-${messageId}`)?.remove();
  }

  /** Adds a message that only this page knows, with the reason why it stands there. */
  add(message: APIMessage, failure: string): void {
    this.#scene.state.messages[message.channel_id]?.push(message);
    this.setStatus(message.id, { failure });
  }

  /** Notes what is under way with a message and draws it so. */
  setStatus(messageId: string, status: Status): void {
    this.#status.set(messageId, status);
    this.update(messageId);
  }

  #messages(): APIMessage[] {
    const all = this.#scene.state.messages[this.#scene.channelId] ?? [];
    return all.filter((message) => !this.#dismissed.has(message.id));
  }

  #draw(message: APIMessage, previous: APIMessage | undefined): HTMLElement {
    const { pending, chosen = {}, failure } = this.#status.get(message.id) ?? {};
    const dismiss = () => {
      this.#dismissed.add(message.id);
      this.remove(message.id);
      this.element.focus();
    };
    return drawMessage(
      message,
      { scene: this.#scene, pending, chosen, failure, dismiss, ...this.#actions },
      follows(message, previous),
    );
  }

  #welcome(): HTMLElement {
    const name = this.#scene.channelName(this.#scene.channelId);
    return element(
      'li',
      { class: 'welcome' },
      element('h2', {}, `Welcome to #${name}!`),
      element(
        'p',
        {},
        `This is the start of the #${name} channel. Type / to see what ${this.#scene.bot.name} can do.`,
      ),
    );
  }

  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  #toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** The arrow keys walk from message to message. */
  #onKey(event: KeyboardEvent): void {
    const onMessage = (event.target as Element).matches('.message, .scroller');
    if (!onMessage || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const items = [...this.#list.querySelectorAll<HTMLElement>('.message')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = at < 0 ? items.length - 1 : at + (event.key === 'ArrowUp' ? -1 : 1);
    items[to]?.focus();
    event.preventDefault();
  }
}

/** Whether a message stands under the one before without naming its author again. */
function follows(message: APIMessage, previous: APIMessage | undefined): boolean {
  if (!previous || message.author.id !== previous.author.id || isEphemeral(message) !== isEphemeral(previous))
    return false;
  if (message.interaction_metadata?.type === 2 || message.referenced_message) return false;
  return Date.parse(message.timestamp) - Date.parse(previous.timestamp) < groupedFor;
}

/** Focuses in a message drawn anew what was focused in it before, or else the message. */
function returnFocus(before: Element, drawn: HTMLElement): void {
  const id = before.getAttribute('data-custom-id');
  const same = id && drawn.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(id)}"]:not(:disabled)`);
  (same || drawn).focus();
}
