import type { LocalEvent } from '../events.ts';
import type { PageMessage, PageState } from './bridge.ts';
import { Composer } from './composer.ts';
import { Connection } from './connection.ts';
import { element, fill } from './dom.ts';
import { icon } from './icons.ts';
import { MemberActions } from './member-actions.ts';
import { drawMembers } from './member-list.ts';
import { MessageList } from './message-list.ts';
import { Scene } from './scene.ts';
import { Sidebar } from './sidebar.ts';

/** The whole page as one member sees it. Looking as another member makes it anew. */
export class App {
  #root: HTMLElement;
  #connection: Connection;
  #parts:
    | { scene: Scene; sidebar: Sidebar; list: MessageList; composer: Composer; actions: MemberActions }
    | undefined;
  #title = element('h1', {});
  #members = element('aside', { class: 'members', 'aria-label': 'Members' });
  #status = element('div', { class: 'status', role: 'status' });

  /** @param userId who to look as; null for the first member */
  constructor(root: HTMLElement, userId: string | null) {
    this.#root = root;
    this.#connection = this.#connect(userId);
    root.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #connect(userId: string | null): Connection {
    return new Connection(
      userId,
      (message) => this.#receive(message),
      (connected) => fill(this.#status, connected ? '' : 'The connection was lost. Trying again…'),
    );
  }

  #receive(message: PageMessage): void {
    if (message.type !== 'state') this.#happened(message);
    else if (this.#parts?.scene.isIn(message.state)) {
      // Commands or people changed, or the connection came back: what is being typed stays.
      this.#parts.scene.state = message.state;
      this.#drawAround();
      this.#parts.list.showChannel();
    } else this.#build(message.state);
  }

  #happened(event: LocalEvent): void {
    const { scene, list } = this.#parts!;
    if (event.type === 'message.created' || event.type === 'message.edited') {
      const messages = scene.state.messages[event.channelId] ?? [];
      scene.state.messages[event.channelId] = messages;
      const index = messages.findIndex((message) => message.id === event.message.id);
      if (index < 0) messages.push(event.message);
      else messages[index] = event.message;
      if (event.channelId === scene.channelId) list.changed(event.message.id);
    } else if (event.type === 'message.deleted') {
      const messages = scene.state.messages[event.channelId] ?? [];
      scene.state.messages[event.channelId] = messages.filter((message) => message.id !== event.messageId);
      list.remove(event.messageId);
    }
  }

  #build(state: PageState): void {
    const scene = new Scene(state);
    scene.goTo(location.hash.slice(1));
    const list: MessageList = new MessageList(scene, {
      use: (message, customId, values) => void actions.use(message, customId, values),
      openMenu: (message, x, y, from) => actions.openMessageMenu(message, x, y, from),
    });
    const actions = new MemberActions(this.#connection, scene, list, (text) => fill(this.#status, text));
    const composer = new Composer(scene, {
      say: (content) => void actions.say(content),
      run: (command, call, files) => void actions.run(command.name, call, files),
      autocomplete: (call) => actions.autocomplete(call),
    });
    const sidebar = new Sidebar(scene, {
      openChannel: (channelId) => this.#openChannel(channelId),
      lookAs: (userId) => this.#lookAs(userId),
      setLocale: (locale) => void actions.setLocale(locale).then(() => this.#lookAs(scene.me.id)),
    });
    this.#parts = { scene, sidebar, list, composer, actions };
    fill(
      this.#root,
      sidebar.element,
      element(
        'main',
        {},
        element('header', { class: 'top' }, this.#menuButton(), icon('hash'), this.#title),
        list.element,
        this.#status,
        composer.element,
      ),
      this.#members,
    );
    this.#drawAround();
    list.showChannel();
    composer.focus();
  }

  /** Draws what stands around the messages. */
  #drawAround(): void {
    const { scene, sidebar, actions } = this.#parts!;
    sidebar.update();
    drawMembers(this.#members, scene, (user, x, y, from) => actions.openUserMenu(user, x, y, from));
    fill(this.#title, scene.channelName(scene.channelId));
    document.title = `#${scene.channelName(scene.channelId)} | ${scene.server.name}`;
  }

  #openChannel(channelId: string): void {
    const { scene, list, composer } = this.#parts!;
    scene.goTo(channelId);
    history.replaceState(null, '', `#${channelId}`);
    this.#root.classList.remove('sidebar-open');
    this.#drawAround();
    list.showChannel();
    composer.update();
    composer.focus();
  }

  #lookAs(userId: string): void {
    this.#connection.close();
    this.#parts = undefined;
    history.replaceState(null, '', `?as=${userId}${location.hash}`);
    this.#connection = this.#connect(userId);
  }

  /** Typing goes into the input, wherever on the page the focus is. */
  #onKey(event: KeyboardEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const elsewhere = (event.target as Element).closest('input, textarea, dialog, [popover]');
    if (event.key.length === 1 && event.key !== ' ' && !modified && !elsewhere) this.#parts?.composer.focus();
  }

  /** On narrow screens the sidebar lies under the messages until it is asked for. */
  #menuButton(): HTMLElement {
    const toggle = () => {
      const open = this.#root.classList.toggle('sidebar-open');
      button.setAttribute('aria-expanded', String(open));
    };
    const button = element(
      'button',
      {
        type: 'button',
        class: 'icon-button menu-button',
        'aria-label': 'Servers and channels',
        'aria-expanded': 'false',
        'aria-controls': 'sidebar',
        onclick: toggle,
      },
      icon('menu'),
    );
    return button;
  }
}
