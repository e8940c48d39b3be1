import { element, fill } from './dom.ts';
import { type Choice, ListBox } from './listbox.ts';

/** The panel over the input: a heading, and a list to choose from where there is one. */
export class Suggestions {
  readonly element: HTMLElement;
  #heading = element('div', { class: 'suggestions-heading' });
  #list: ListBox<unknown>;
  #onChoose: ((value: never, choice: Choice<never>) => void) | undefined;
  #host: HTMLElement | undefined;

  constructor() {
    this.#list = new ListBox<unknown>('Suggestions', (choice) =>
      this.#onChoose?.(choice.value as never, choice as Choice<never>),
    );
    this.element = element('div', { class: 'suggestions', hidden: true }, this.#heading, this.#list.element);
  }

  get hasChoices(): boolean {
    return !this.element.hidden && this.#list.choices.length > 0;
  }

  get hasActive(): boolean {
    return this.hasChoices && this.#list.active !== undefined;
  }

  /**
   * Shows the panel over `host`, which keeps the focus.
   * @param active the line to begin with; -1 where nothing should be chosen unless the member moves into the list
   */
  show<Value>(
    host: HTMLElement,
    heading: (Node | string)[],
    choices: readonly Choice<Value>[],
    onChoose: (value: Value, choice: Choice<Value>) => void,
    active = 0,
  ): void {
    this.#onChoose = onChoose as never;
    this.#tellExpanded(false);
    this.#host = host;
    this.element.hidden = heading.length === 0 && choices.length === 0;
    fill(this.#heading, heading);
    this.#heading.hidden = heading.length === 0;
    this.#list.element.hidden = choices.length === 0;
    this.#list.show(choices, active);
    this.#list.steerFrom(host);
    this.#tellExpanded(choices.length > 0);
  }

  hide(): void {
    this.element.hidden = true;
    this.#tellExpanded(false);
    this.#host?.removeAttribute('aria-activedescendant');
  }

  /** A text area takes lines and so cannot be a combobox, which alone may be expanded. */
  #tellExpanded(expanded: boolean): void {
    if (this.#host?.role === 'combobox') this.#host.setAttribute('aria-expanded', String(expanded));
  }

  /** Lets the arrow keys move, and Enter and Tab choose. Returns whether the key was used. */
  handleKey(event: KeyboardEvent): boolean {
    if (!this.hasChoices) return false;
    if (event.key === 'ArrowDown') this.#list.move(1);
    else if (event.key === 'ArrowUp') this.#list.move(-1);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && this.hasActive)
      this.#list.choose();
    else return false;
    event.preventDefault();
    return true;
  }
}
