import type { PageUser } from './bridge.ts';
import { element } from './dom.ts';

// Discord's own colours for members without a picture.
const colours = ['#5865f2', '#757e8a', '#3ba55c', '#c27c0e', '#ed4245', '#eb459f'];

/** A disc with the user's first letter. The name always stands beside it, so it is hidden from screen readers. */
export function drawAvatar(user: PageUser): HTMLElement {
  const colour = user.bot ? colours[0] : colours[1 + (Number(user.id.slice(-6)) % (colours.length - 1))];
  const letter = [...user.name][0] ?? '?';
  return element('span', { class: 'avatar', style: `--avatar: ${colour}`, 'aria-hidden': 'true' }, letter);
}
