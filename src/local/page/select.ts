import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';
import { element, fill } from './dom.ts';
import { icon } from './icons.ts';
import { type Choice, ListBox } from './listbox.ts';
import { openBelow } from './popup.ts';
import type { Scene } from './scene.ts';
import { selectChoices } from './select-choices.ts';

export interface SelectUse {
  /** Called when the member has chosen: at once where one value is asked for, on closing the list where several may be. */
  onChosen: (values: string[]) => void;
  /** What was chosen before; the select's own defaults when left out. */
  chosen?: string[] | undefined;
  label?: string | undefined;
}

/** Draws a select menu of any kind. */
export function drawSelect(
  select: APISelectMenuComponent,
  scene: Scene,
  { onChosen, chosen, label = select.placeholder ?? 'Make a selection' }: SelectUse,
): HTMLElement {
  const { choices, chosen: byDefault } = selectChoices(select, scene);
  const most = select.max_values ?? 1;
  const least = select.min_values ?? 1;
  let values = chosen ?? byDefault;
  let before = '';

  const button = element('button', {
    type: 'button',
    class: 'select-button',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': label,
    'data-custom-id': select.custom_id,
    disabled: select.disabled,
  });
  const search = element('input', {
    class: 'select-search',
    placeholder: 'Search',
    'aria-label': `Search: ${label}`,
  });
  const searchable = select.type !== ComponentType.StringSelect;
  const steer = searchable ? search : button;
  const list = new ListBox<string>(label, choose);
  const popup = element('div', { class: 'popup', popover: 'manual' }, searchable && search, list.element);
  const isOpen = () => popup.matches(':popover-open');

  function drawValue(): void {
    const shown = choices.filter((choice) => values.includes(choice.value)).map((choice) => choice.label);
    const text = shown.length ? shown.join(', ') : (select.placeholder ?? 'Make a selection');
    fill(button, element('span', { class: shown.length ? 'value' : 'placeholder' }, text), icon('chevron'));
  }

  function matching(): Choice<string>[] {
    const typed = search.value.trim().toLowerCase();
    return choices.filter((choice) => choice.label.toLowerCase().includes(typed));
  }

  function showList(active = 0): void {
    list.show(matching(), active, (value) => values.includes(value));
  }

  function open(): void {
    before = values.join();
    search.value = '';
    openBelow(popup, button, close);
    button.setAttribute('aria-expanded', 'true');
    list.steerFrom(steer);
    showList(
      Math.max(
        0,
        choices.findIndex((choice) => values.includes(choice.value)),
      ),
    );
    steer.focus();
  }

  function close(): void {
    if (!isOpen()) return;
    popup.hidePopover();
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-activedescendant');
    if (most > 1 && values.join() !== before && values.length >= least) onChosen(values);
  }

  function choose(choice: Choice<string>): void {
    if (most === 1) {
      values = [choice.value];
      close();
      button.focus();
      onChosen(values);
    } else if (values.includes(choice.value)) values = values.filter((value) => value !== choice.value);
    else if (values.length < most) values = [...values, choice.value];
    drawValue();
    if (isOpen()) showList(list.choices.indexOf(choice));
  }

  function onKey(event: KeyboardEvent): void {
    const opens = ['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(event.key);
    if (!isOpen()) {
      if (opens && event.target === button) open();
      else return;
    } else if (event.key === 'ArrowDown') list.move(1);
    else if (event.key === 'ArrowUp') list.move(-1);
    else if (event.key === 'Enter' || (event.key === ' ' && !searchable)) list.choose();
    else if (event.key === 'Escape') {
      close();
      button.focus();
    } else {
      if (event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  button.addEventListener('click', () => (isOpen() ? close() : open()));
  search.addEventListener('input', () => showList());
  drawValue();
  return element('div', { class: 'select', onkeydown: onKey }, button, popup);
}
