import { element, fill } from './dom.ts';
import { openAt } from './popup.ts';

export interface MenuItem {
  label: string;
  /** What pressing it does; items without one are headings. */
  run?: () => void;
}

const popup = element('div', { class: 'menu', role: 'menu', popover: 'manual' });

/** Opens a menu at a point of the screen. The focus moves into it and returns to `from` when it closes. */
export function openMenu(label: string, items: MenuItem[], x: number, y: number, from: HTMLElement): void {
  close(false);
  popup.setAttribute('aria-label', label);
  const buttons: HTMLElement[] = [];
  fill(
    popup,
    items.map(({ label, run }) => {
      if (!run) return element('div', { class: 'menu-heading', role: 'presentation' }, label);
      const onclick = () => {
        close(true);
        run();
      };
      const button = element('button', { type: 'button', role: 'menuitem', tabindex: -1, onclick }, label);
      buttons.push(button);
      return button;
    }),
  );
  document.body.append(popup);

  function close(returnFocus: boolean): void {
    if (!popup.matches(':popover-open')) return;
    popup.hidePopover();
    if (returnFocus) from.focus();
  }

  popup.onkeydown = (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const move = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (move !== undefined) buttons.at(move % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
  };
  openAt(popup, x, y, () => close(false));
  buttons[0]?.focus();
}
