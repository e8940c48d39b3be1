import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Kind,
} from 'discord-api-types/v10';
import type { FilledOption } from './bridge.ts';
import { descriptionIn, nameIn } from './commands.ts';
import { element, fill, uniqueId } from './dom.ts';
import type { Choice } from './listbox.ts';
import { formatBytes } from './media.ts';
import { optionChoices, readTyped, type Value } from './option-value.ts';
import type { Scene } from './scene.ts';

/** One option of a command as a chip in the input: its name, and what has been entered. */
export class OptionField {
  readonly option: APIApplicationCommandBasicOption;
  /** Its name and description in the member's language. */
  readonly label: string;
  readonly description: string;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** What the option offers by itself; null where anything may be typed. */
  readonly choices: Choice<Value>[] | null;
  #chosen: Choice<Value> | undefined;
  #fileName = element('span', { class: 'chip-file' }, 'Choose a file');

  constructor(option: APIApplicationCommandBasicOption, scene: Scene) {
    this.option = option;
    this.label = nameIn(option, scene.state.locale);
    this.description = descriptionIn(option, scene.state.locale);
    this.choices = optionChoices(option, scene);
    const id = uniqueId('option');
    const isFile = option.type === Kind.Attachment;
    this.input = element('input', {
      id,
      type: isFile ? 'file' : 'text',
      class: isFile ? 'visually-hidden' : 'chip-input',
      role: isFile ? undefined : 'combobox',
      'aria-expanded': isFile ? undefined : 'false',
      'aria-autocomplete': isFile ? undefined : 'list',
      'aria-required': String(option.required ?? false),
      'aria-label': `${this.label}: ${this.description}`,
      autocomplete: 'off',
      size: 1,
      accept: 'file_types' in option ? (option.file_types as string[]).join() : undefined,
    });
    this.element = element(
      'label',
      { class: isFile ? 'chip chip-of-file' : 'chip', for: id },
      element('span', { class: 'chip-name' }, this.label),
      this.input,
      isFile && this.#fileName,
    );
    this.input.addEventListener('input', () => this.#fit());
    this.input.addEventListener('change', () => this.#showFile());
  }

  get file(): File | undefined {
    return this.input.files?.[0];
  }

  get isEmpty(): boolean {
    return this.file === undefined && this.input.value === '';
  }

  get text(): string {
    return this.input.value;
  }

  set text(text: string) {
    this.input.value = text;
    this.#fit();
  }

  choose(choice: Choice<Value>): void {
    this.#chosen = choice;
    this.text = choice.label;
    this.complain(undefined);
  }

  /** What is entered, ready to be sent, or a sentence saying what is wrong. */
  read(): FilledOption | { problem: string } {
    const { name, type } = this.option;
    if (this.isEmpty) return { problem: 'This option is required. Specify a value.' };
    if (this.file) return { name, type };
    const typed = this.text.trim().toLowerCase();
    const known = [this.#chosen, ...(this.choices ?? [])].find(
      (choice) => choice?.label.toLowerCase() === typed,
    );
    if (known) return { name, type, value: known.value };
    if (this.choices) return { problem: 'Choose one of the options.' };
    const read = readTyped(this.option, this.text);
    return 'problem' in read ? read : { name, type, value: read.value };
  }

  /** Marks the field as wrong, or as right again. */
  complain(problem: string | undefined): void {
    this.element.classList.toggle('wrong', problem !== undefined);
    this.input.setAttribute('aria-invalid', String(problem !== undefined));
  }

  #fit(): void {
    this.input.size = Math.max(1, Math.min(this.text.length + 1, 60));
    this.complain(undefined);
  }

  #showFile(): void {
    if (!this.file) return;
    fill(this.#fileName, `${this.file.name} (${formatBytes(this.file.size)})`);
    this.complain(undefined);
  }
}
