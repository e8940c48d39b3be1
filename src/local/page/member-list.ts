import { drawAvatar } from './avatar.ts';
import type { PageUser } from './bridge.ts';
import { element, fill } from './dom.ts';
import type { Scene } from './scene.ts';
import { rankOf } from './sidebar.ts';

type OpenMenu = (user: PageUser, x: number, y: number, from: HTMLElement) => void;

/** Draws everyone in the server, under the name of their role. Each has a menu. */
export function drawMembers(into: HTMLElement, scene: Scene, openMenu: OpenMenu): void {
  const groups = new Map<string, PageUser[]>();
  for (const { userId } of scene.server.members) {
    const user = scene.user(userId)!;
    const offline = user.bot && !scene.state.botOnline;
    const group = offline ? 'Offline' : user.bot ? 'Apps' : rankOf(user, scene);
    groups.set(group, [...(groups.get(group) ?? []), user]);
  }
  fill(
    into,
    [...groups].map(([group, users]) =>
      element(
        'section',
        { class: group === 'Offline' ? 'offline' : '' },
        element('h3', { class: 'category' }, `${group} — ${users.length}`),
        element(
          'ul',
          {},
          users.map((user) => element('li', {}, drawMember(user, openMenu))),
        ),
      ),
    ),
  );
}

function drawMember(user: PageUser, openMenu: OpenMenu): HTMLElement {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    const box = button.getBoundingClientRect();
    openMenu(user, box.left, box.bottom, button);
  };
  const button = element(
    'button',
    { type: 'button', class: 'member', 'aria-haspopup': 'menu', onclick: open, oncontextmenu: open },
    drawAvatar(user),
    element('span', {}, user.name),
    user.bot && element('span', { class: 'app-tag' }, 'APP'),
  );
  return button;
}
