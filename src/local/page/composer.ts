import { drawAvatar } from './avatar.ts';
import type { CommandCall } from './bridge.ts';
import { CommandForm } from './command-form.ts';
import { matchCommands, type SlashCommand, slashCommands, typedCommand } from './commands.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import type { Choice } from './listbox.ts';
import { encodeMentions, typedMention } from './mentions.ts';
import type { Value } from './option-value.ts';
import type { Scene } from './scene.ts';
import { Suggestions } from './suggestions.ts';

export interface ComposerEvents {
  say: (content: string) => void;
  run: (command: SlashCommand, call: CommandCall, files: Map<string, File[]>) => void;
  autocomplete: (call: CommandCall) => Promise<Choice<Value>[] | null>;
}

/** The input under the messages: plain text, or a command once one is chosen. */
export class Composer {
  readonly element: HTMLElement;
  #scene: Scene;
  #events: ComposerEvents;
  #suggestions = new Suggestions();
  #text: HTMLTextAreaElement;
  #box = element('div', { class: 'composer-box' });
  #form: CommandForm | undefined;

  constructor(scene: Scene, events: ComposerEvents) {
    this.#scene = scene;
    this.#events = events;
    this.#text = element('textarea', {
      class: 'composer-text',
      rows: 1,
      'aria-autocomplete': 'list',
      maxlength: 2000,
      oninput: () => this.#onInput(),
      onkeydown: (event: KeyboardEvent) => this.#onKey(event),
      onblur: () => this.#suggestions.hide(),
    });
    const openList = element(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': 'Use a command',
        onclick: () => this.#leave('/'),
      },
      icon('plus'),
    );
    const send = element(
      'button',
      { type: 'button', class: 'icon-button send', 'aria-label': 'Send', onclick: () => this.#pressEnter() },
      icon('send'),
    );
    this.#box.append(openList, this.#text, send);
    this.element = element('div', { class: 'composer' }, this.#suggestions.element, this.#box);
    this.update();
  }

  /** Follows the scene to another channel: what was typed is given up. */
  update(): void {
    const label = `Message #${this.#scene.channelName(this.#scene.channelId)}`;
    this.#text.placeholder = label;
    this.#text.setAttribute('aria-label', label);
    if (this.#form) this.#leave('', false);
  }

  focus(): void {
    if (this.#form) this.#form.start();
    else this.#text.focus();
  }

  #commands(): SlashCommand[] {
    return slashCommands(this.#scene.server.commands, this.#scene.state.locale);
  }

  #onInput(): void {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight}px`;
    const { value } = this.#text;
    const command = typedCommand(this.#commands(), value);
    const name = typedMention(value.slice(0, this.#text.selectionEnd));
    if (command) this.#enter(command.command, command.rest);
    else if (/^\/[^\n]*$/.test(value)) this.#offerCommands(value.slice(1));
    else if (name !== undefined) this.#offerMentions(name);
    else this.#suggestions.hide();
  }

  #offerCommands(typed: string): void {
    const choices = matchCommands(this.#commands(), typed).map((command) => ({
      value: command,
      label: `/${command.name}`,
      detail: command.description,
      note: this.#scene.bot.name,
      picture: () => drawAvatar(this.#scene.bot),
    }));
    const heading = choices.length ? [this.#scene.bot.name] : ['No commands match'];
    this.#suggestions.show(this.#text, heading, choices, (command) => this.#enter(command, ''));
  }

  #offerMentions(name: string): void {
    const users = this.#scene.server.members.map((member) => this.#scene.user(member.userId)!);
    const choices = users
      .filter((user) => user.name.toLowerCase().startsWith(name.toLowerCase()))
      .map((user) => ({ value: user, label: user.name, picture: () => drawAvatar(user) }));
    this.#suggestions.show(this.#text, choices.length ? ['Members'] : [], choices, (user) => {
      const caret = this.#text.selectionEnd;
      this.#text.setRangeText(`@${user.name} `, caret - name.length - 1, caret, 'end');
      this.#suggestions.hide();
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !this.#suggestions.element.hidden) this.#suggestions.hide();
    else if (this.#suggestions.handleKey(event)) return;
    else if (event.key === 'Enter' && !event.shiftKey) this.#say();
    else return;
    event.preventDefault();
  }

  #say(): void {
    const content = encodeMentions(this.#text.value.trim(), this.#scene.state.users);
    if (content === '') return;
    this.#text.value = '';
    this.#onInput();
    this.#events.say(content);
  }

  /** The Send button does what Enter does, for those without a keyboard. */
  #pressEnter(): void {
    const inputs = this.#form ? [...this.#form.element.querySelectorAll('input')] : [this.#text];
    inputs
      .at(-1)!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }

  #enter(command: SlashCommand, text: string): void {
    this.#form = new CommandForm(command, this.#scene, this.#suggestions, {
      leave: (rest) => this.#leave(rest),
      send: (options, files) => {
        const call = this.#call(command, options);
        this.#leave('');
        this.#events.run(command, call, files);
      },
      autocomplete: (options) => this.#events.autocomplete(this.#call(command, options)),
    });
    this.#text.replaceWith(this.#form.element);
    this.#form.start(text);
  }

  #call(command: SlashCommand, options: CommandCall['options']): CommandCall {
    return { channelId: this.#scene.channelId, commandId: command.id, path: command.path, options };
  }

  #leave(text: string, focus = true): void {
    this.#form?.element.replaceWith(this.#text);
    this.#form = undefined;
    this.#suggestions.hide();
    this.#text.value = text;
    if (focus) this.#text.focus();
    this.#onInput();
  }
}
