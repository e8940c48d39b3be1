import type { FilledOption } from './bridge.ts';
import { descriptionIn, nameIn, type SlashCommand } from './commands.ts';
import { element } from './dom.ts';
import type { Choice } from './listbox.ts';
import { OptionField } from './option-field.ts';
import type { Value } from './option-value.ts';
import type { Scene } from './scene.ts';
import type { Suggestions } from './suggestions.ts';

export interface CommandFormEvents {
  send: (options: FilledOption[], files: Map<string, File[]>) => void;
  /** The member gives the command up; `text` is what to go on with. */
  leave: (text: string) => void;
  /** Asks the bot what it offers for the focused option. */
  autocomplete: (options: FilledOption[]) => Promise<Choice<Value>[] | null>;
}

// Long enough that one typing at an ordinary pace asks once a word or two, as Discord does.
const autocompleteDelay = 250;

/** A chosen command with a chip for every option, in place of the input. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly command: SlashCommand;
  #fields: OptionField[] = [];
  #chips = element('div', { class: 'chips' });
  #more: HTMLInputElement;
  #scene: Scene;
  #suggestions: Suggestions;
  #events: CommandFormEvents;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(command: SlashCommand, scene: Scene, suggestions: Suggestions, events: CommandFormEvents) {
    this.command = command;
    this.#scene = scene;
    this.#suggestions = suggestions;
    this.#events = events;
    this.#more = element('input', {
      class: 'more-options',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-label': 'Add an option',
      autocomplete: 'off',
      onfocus: () => this.#offerOptions(),
      oninput: () => this.#offerOptions(),
      onkeydown: (event: KeyboardEvent) => this.#onMoreKey(event),
    });
    this.element = element(
      'div',
      { class: 'command-form', role: 'group', 'aria-label': `Command /${command.name}` },
      element('span', { class: 'command-name' }, `/${command.name}`),
      this.#chips,
      this.#more,
    );
    for (const option of command.options) if (option.required) this.#add(option.name);
    this.#updateMore();
  }

  /** Focuses the first option that is still empty, with `text` typed into it when given. */
  start(text = ''): void {
    const field = this.#fields[0];
    if (field && text && !field.choices) field.text = text;
    this.#focusNext();
    if (field && text) this.#suggest(field);
  }

  #add(name: string): OptionField {
    const option = this.command.options.find((one) => one.name === name)!;
    const field = new OptionField(option, this.#scene);
    field.input.addEventListener('focus', () => this.#suggest(field));
    field.input.addEventListener('input', () => this.#suggest(field));
    field.input.addEventListener('change', () => {
      if (field.file) this.#focusNext();
    });
    field.input.addEventListener('keydown', (event) => this.#onKey(event, field));
    this.#fields.push(field);
    this.#chips.append(field.element);
    return field;
  }

  #remove(field: OptionField): void {
    const index = this.#fields.indexOf(field);
    this.#fields.splice(index, 1);
    field.element.remove();
    this.#updateMore();
    (this.#fields[index - 1]?.input ?? this.#more).focus();
  }

  #focusNext(): void {
    (this.#fields.find((field) => field.isEmpty)?.input ?? this.#more).focus();
  }

  #left() {
    return this.command.options.filter((option) => !this.#fields.some((field) => field.option === option));
  }

  #updateMore(): void {
    const count = this.#left().length;
    this.#more.placeholder = count > 0 ? `+${count} optional` : '';
    this.#more.value = '';
  }

  #offerOptions(): void {
    const typed = this.#more.value.trim().toLowerCase();
    const choices = this.#left()
      .map((option) => ({
        value: option.name,
        label: nameIn(option, this.#scene.state.locale),
        detail: descriptionIn(option, this.#scene.state.locale),
      }))
      .filter(({ label }) => label.includes(typed));
    const heading = choices.length ? ['Options'] : [];
    const add = (name: string) => {
      const field = this.#add(name);
      this.#updateMore();
      field.input.focus();
    };
    // With nothing typed Enter sends, so no line is active until the member types or moves.
    this.#suggestions.show(this.#more, heading, choices, add, typed ? 0 : -1);
  }

  #suggest(field: OptionField): void {
    const { option } = field;
    const heading = [element('strong', {}, field.label), ` ${field.description}`];
    clearTimeout(this.#asking);
    const choose = (_: Value, choice: Choice<Value>) => {
      field.choose(choice);
      this.#focusNext();
    };
    const typed = field.text.trim().toLowerCase();
    const choices = field.choices?.filter((choice) => choice.label.toLowerCase().includes(typed)) ?? [];
    this.#suggestions.show<Value>(field.input, heading, choices, choose);
    if (!('autocomplete' in option) || !option.autocomplete) return;
    const asked = field.text;
    this.#asking = setTimeout(async () => {
      const offered = await this.#events.autocomplete(this.#partial(field));
      if (document.activeElement !== field.input || field.text !== asked) return;
      const note = offered
        ? heading
        : [...heading, element('span', { class: 'problem' }, 'Loading options failed')];
      // Anything may be typed here, so nothing is chosen unless the member moves into the list.
      this.#suggestions.show<Value>(field.input, note, offered ?? [], choose, -1);
    }, autocompleteDelay);
  }

  /** What is filled in so far, for autocomplete: half-typed options as they stand. */
  #partial(focused: OptionField): FilledOption[] {
    return this.#fields
      .filter((field) => field === focused || !field.isEmpty)
      .map((field) => {
        const { name, type } = field.option;
        if (field === focused) return { name, type, value: field.text, focused: true };
        const read = field.read();
        return 'problem' in read ? { name, type, value: field.text } : read;
      });
  }

  #send(): void {
    const options: FilledOption[] = [];
    const files = new Map<string, File[]>();
    for (const field of this.#fields) {
      if (field.isEmpty && !field.option.required) continue;
      const read = field.read();
      if ('problem' in read) {
        field.input.focus();
        field.complain(read.problem);
        const problem = element('span', { class: 'problem', role: 'alert' }, read.problem);
        const heading = [element('strong', {}, field.label), ' ', problem];
        this.#suggestions.show(field.input, heading, [], () => {});
        return;
      }
      options.push(read);
      if (field.file) files.set(read.name, [field.file]);
    }
    clearTimeout(this.#asking);
    this.#events.send(options, files);
  }

  #onKey(event: KeyboardEvent, field: OptionField): void {
    const { input } = field;
    const isFile = input.type === 'file';
    const index = this.#fields.indexOf(field);
    const atStart = isFile || (input.selectionStart === 0 && input.selectionEnd === 0);
    const atEnd = isFile || input.selectionStart === input.value.length;
    const settled = !('problem' in field.read()) && event.key === 'Enter' && field.choices !== null;
    if (!settled && this.#suggestions.handleKey(event)) return;
    if (event.key === 'Enter') {
      if (isFile && field.isEmpty) return;
      this.#send();
    } else if (event.key === 'Escape') this.#events.leave('');
    else if (event.key === 'Backspace' && field.isEmpty) {
      if (field.option.required) this.#events.leave(`/${this.command.name}`);
      else this.#remove(field);
    } else if (event.key === 'ArrowLeft' && atStart) this.#fields[index - 1]?.input.focus();
    else if (event.key === 'ArrowRight' && atEnd) (this.#fields[index + 1]?.input ?? this.#more).focus();
    else return;
    event.preventDefault();
  }

  #onMoreKey(event: KeyboardEvent): void {
    if (event.key !== 'Tab' && this.#suggestions.handleKey(event)) return;
    if (event.key === 'Tab' && this.#more.value && this.#suggestions.handleKey(event)) return;
    if (event.key === 'Enter') this.#send();
    else if (event.key === 'Escape') this.#events.leave('');
    else if (event.key === 'Backspace' && this.#more.value === '') {
      const last = this.#fields.at(-1);
      if (last) last.input.focus();
      else this.#events.leave(`/${this.command.name}`);
    } else return;
    event.preventDefault();
  }
}
