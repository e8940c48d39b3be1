import { element, fill, uniqueId } from './dom.ts';

/** One line of a list to choose from. */
export interface Choice<Value> {
  value: Value;
  label: string;
  detail?: string | undefined;
  /** Drawn at the end of the line. */
  note?: string | undefined;
  picture?: (() => Node) | undefined;
}

/**
 * A list that an input or a button steers while keeping the focus: arrow keys move, and the element that is steered
 * from is told through ARIA which line is active.
 */
export class ListBox<Value> {
  readonly element: HTMLElement;
  choices: readonly Choice<Value>[] = [];
  #active = -1;
  #host: HTMLElement | undefined;
  #onChoose: (choice: Choice<Value>) => void;

  constructor(label: string, onChoose: (choice: Choice<Value>) => void) {
    this.#onChoose = onChoose;
    this.element = element('div', {
      role: 'listbox',
      class: 'listbox',
      id: uniqueId('list'),
      'aria-label': label,
    });
    // Pressing the mouse must not take the focus away from what steers the list.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get active(): Choice<Value> | undefined {
    return this.choices[this.#active];
  }

  /** Says which element the list is steered from. */
  steerFrom(host: HTMLElement): void {
    this.#host?.removeAttribute('aria-activedescendant');
    this.#host = host;
    host.setAttribute('aria-controls', this.element.id);
    this.#tellHost();
  }

  /** Shows these lines; `isChosen` marks those that are already part of the answer. */
  show(choices: readonly Choice<Value>[], active = 0, isChosen?: (value: Value) => boolean): void {
    this.choices = choices;
    this.#active = Math.min(active, choices.length - 1);
    fill(
      this.element,
      choices.map((choice, index) => this.#line(choice, index, isChosen)),
    );
    this.#mark();
  }

  move(by: number): void {
    const count = this.choices.length;
    if (count === 0) return;
    this.#active = (this.#active + by + count) % count;
    this.#mark();
  }

  /** Chooses the active line. Returns false where there is none. */
  choose(): boolean {
    if (this.active) this.#onChoose(this.active);
    return this.active !== undefined;
  }

  #line(choice: Choice<Value>, index: number, isChosen?: (value: Value) => boolean): HTMLElement {
    return element(
      'div',
      {
        role: 'option',
        class: 'choice',
        id: `${this.element.id}-${index}`,
        'aria-selected': isChosen ? String(isChosen(choice.value)) : 'false',
        onmousemove: () => {
          if (this.#active === index) return;
          this.#active = index;
          this.#mark(false);
        },
        onclick: () => this.#onChoose(choice),
      },
      choice.picture?.(),
      element(
        'span',
        { class: 'choice-text' },
        element('span', { class: 'choice-label' }, choice.label),
        choice.detail && element('span', { class: 'choice-detail' }, choice.detail),
      ),
      choice.note && element('span', { class: 'choice-note' }, choice.note),
    );
  }

  #mark(scroll = true): void {
    [...this.element.children].forEach((line, index) => {
      line.classList.toggle('active', index === this.#active);
    });
    if (scroll) this.element.children[this.#active]?.scrollIntoView({ block: 'nearest' });
    this.#tellHost();
  }

  #tellHost(): void {
    if (!this.#host) return;
    if (this.active) this.#host.setAttribute('aria-activedescendant', `${this.element.id}-${this.#active}`);
    else this.#host.removeAttribute('aria-activedescendant');
  }
}
