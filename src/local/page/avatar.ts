import type { PageUser } from './bridge.ts';
import { element } from './dom.ts';

// Discord's own colours for members without a picture.
const colours = ['#5865f2', '#757e8a', '#3ba55c', '#c27c0e', '#ed4245', '#eb459f'];

/** A disc with the user's first letter. The name always stands beside it, so it is hidden from screen readers. */
export function drawAvatar(user: PageUser): HTMLElement {
  const sum = [...user.name].reduce((total, letter) => total * 7 + letter.codePointAt(0)!, 0);
  const colour = user.bot ? colours[0] : colours[1 + (sum % (colours.length - 1))];
  // The letter is part of the picture and not of the text, so the style sheet writes it.
  const letter = [...user.name][0] ?? '?';
  return element('span', {
    class: 'avatar',
    'data-letter': letter,
    style: `--avatar: ${colour}`,
    'aria-hidden': 'true',
  });
}
