import { Locale } from 'discord-api-types/v10';
import { drawAvatar } from './avatar.ts';
import type { PageUser } from './bridge.ts';
import { element, fill } from './dom.ts';
import { icon } from './icons.ts';
import { openMenu } from './menu.ts';
import type { Scene } from './scene.ts';
import { toggleTheme } from './theme.ts';

export interface SidebarActions {
  openChannel: (channelId: string) => void;
  lookAs: (userId: string) => void;
  setLocale: (locale: string) => void;
}

/** The servers, the channels of the one that is open, and who is looking. */
export class Sidebar {
  readonly element = element('div', { class: 'sidebar', id: 'sidebar' });
  #scene: Scene;
  #actions: SidebarActions;

  constructor(scene: Scene, actions: SidebarActions) {
    this.#scene = scene;
    this.#actions = actions;
    this.update();
  }

  update(): void {
    fill(
      this.element,
      this.#servers(),
      element('div', { class: 'channels' }, this.#channels(), this.#account()),
    );
  }

  #servers(): HTMLElement {
    const { state, serverId } = this.#scene;
    return element(
      'nav',
      { class: 'servers', 'aria-label': 'Servers' },
      state.servers.map((server) =>
        element('button', {
          type: 'button',
          class: 'server',
          title: server.name,
          'aria-label': server.name,
          'aria-current': server.id === serverId ? 'true' : undefined,
          onclick: () => this.#actions.openChannel(server.channels[0]!.id),
          'data-initials': initials(server.name),
        }),
      ),
    );
  }

  #channels(): HTMLElement {
    const { server, channelId } = this.#scene;
    return element(
      'nav',
      { class: 'channel-list', 'aria-label': `Channels of ${server.name}` },
      element('h2', { class: 'server-name' }, server.name),
      element('h3', { class: 'category' }, 'Text channels'),
      server.channels.map((channel) =>
        element(
          'button',
          {
            type: 'button',
            class: 'channel',
            'aria-current': channel.id === channelId ? 'page' : undefined,
            onclick: () => this.#actions.openChannel(channel.id),
          },
          icon('hash'),
          channel.name,
        ),
      ),
    );
  }

  #account(): HTMLElement {
    const { me } = this.#scene;
    const button = element(
      'button',
      {
        type: 'button',
        class: 'account-button',
        'aria-haspopup': 'menu',
        onclick: () => {
          const box = button.getBoundingClientRect();
          openMenu(
            'Switch member',
            [
              { label: 'Look as' },
              ...this.#people(),
              { label: 'Language' },
              { label: `${languageName(this.#scene.state.locale)}…`, run: () => this.#openLanguages(button) },
            ],
            box.left,
            box.top - 240,
            button,
          );
        },
      },
      drawAvatar(me),
      element('span', { class: 'visually-hidden' }, 'Switch member: '),
      element('span', {}, element('strong', {}, me.name), ' ', element('small', {}, this.#rank(me))),
    );
    const theme = element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': 'Light or dark', onclick: toggleTheme },
      icon('theme'),
    );
    return element('div', { class: 'account' }, button, theme);
  }

  #people() {
    return this.#scene.server.members
      .map((member) => this.#scene.user(member.userId)!)
      .filter((user) => !user.bot)
      .map((user) => ({
        label: `${user.name} · ${this.#rank(user)}`,
        run: () => this.#actions.lookAs(user.id),
      }));
  }

  #openLanguages(from: HTMLElement): void {
    const languages = Object.values(Locale).map((locale) => ({
      label: languageName(locale),
      run: () => this.#actions.setLocale(locale),
    }));
    openMenu('Language', languages, 0, 0, from);
  }

  #rank(user: PageUser): string {
    return rankOf(user, this.#scene);
  }
}

/** What a member is in the server: the name of their first role. */
export function rankOf(user: PageUser, scene: Scene): string {
  const roleId = scene.member(user.id)?.roleIds[0];
  return roleId ? scene.roleName(roleId) : 'Member';
}

/** A language in its own words, as Discord lists them. */
function languageName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}

function initials(name: string): string {
  const words = name.split(/\s+/).map((word) => [...word][0]);
  return words.slice(0, 2).join('').toUpperCase();
}
