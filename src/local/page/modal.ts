import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';
import { drawAvatar } from './avatar.ts';
import type { FieldValue } from './bridge.ts';
import { element, fill, uniqueId } from './dom.ts';
import { icon } from './icons.ts';
import { drawMarkdown } from './markdown-view.ts';
import { drawModalField, type ModalField } from './modal-field.ts';
import type { Scene } from './scene.ts';

type Fields = Record<string, FieldValue | null>;

/**
 * Opens a modal. `submit` sends what was entered and answers with a sentence where that failed, which leaves the modal
 * open with everything in it.
 */
export function openModal(
  modal: APIModalInteractionResponseCallbackData,
  scene: Scene,
  submit: (fields: Fields, files: Map<string, File[]>) => Promise<string | undefined>,
): void {
  const fields: (ModalField & { problem: HTMLElement })[] = [];

  function drawField(component: APIComponentInLabel, label: string, description?: string): HTMLElement {
    const [id, labelId, problemId] = [uniqueId('field'), uniqueId('label'), uniqueId('problem')];
    const field = drawModalField(component, scene, id, labelId);
    const problem = element('div', { class: 'problem', id: problemId, role: 'alert' });
    fields.push({ ...field, problem });
    field.element.addEventListener('input', () => fill(problem));
    const required =
      'required' in component ? (component.required ?? true) : component.type !== ComponentType.Checkbox;
    const star = required && element('span', { class: 'star', 'aria-hidden': 'true' }, '*');
    field.element.querySelector('input, textarea, button')?.setAttribute('aria-describedby', problemId);
    return element(
      'div',
      { class: 'field' },
      element('label', { id: labelId, for: id }, label, star),
      description && element('div', { class: 'description' }, description),
      field.element,
      problem,
    );
  }

  function drawPart(part: (typeof modal.components)[number]): HTMLElement[] {
    if (part.type === ComponentType.Label) return [drawField(part.component, part.label, part.description)];
    if (part.type === ComponentType.ActionRow) {
      return part.components.map((input) => drawField(input, input.label ?? ''));
    }
    if (part.type === ComponentType.TextDisplay) {
      return [element('div', { class: 'markdown' }, drawMarkdown(part.content, scene))];
    }
    return [];
  }

  async function send(): Promise<void> {
    const values: Fields = {};
    const files = new Map<string, File[]>();
    let firstWrong: ModalField | undefined;
    for (const field of fields) {
      const entry = field.read();
      fill(field.problem, 'problem' in entry && entry.problem);
      if ('problem' in entry) firstWrong ??= field;
      else {
        values[field.customId] = entry.value;
        if (entry.files) files.set(field.customId, entry.files);
      }
    }
    if (firstWrong) {
      const focusable = firstWrong.element.matches('input') ? firstWrong.element : undefined;
      (focusable ?? firstWrong.element.querySelector<HTMLElement>('input, textarea, button'))?.focus();
      return;
    }
    submitButton.disabled = true;
    const failed = await submit(values, files);
    submitButton.disabled = false;
    fill(failure, failed && icon('warning'), failed);
    if (!failed) dialog.close();
  }

  const titleId = uniqueId('title');
  const close = () => dialog.close();
  const failure = element('div', { class: 'failure', role: 'alert' });
  const submitButton = element('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const form = element(
    'form',
    {
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault();
        void send();
      },
    },
    element(
      'header',
      {},
      drawAvatar(scene.bot),
      element('h2', { id: titleId }, modal.title),
      element(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: close },
        icon('close'),
      ),
    ),
    element('div', { class: 'modal-body' }, modal.components.flatMap(drawPart)),
    failure,
    element(
      'footer',
      {},
      element('button', { type: 'button', class: 'button secondary', onclick: close }, 'Cancel'),
      submitButton,
    ),
  );
  const returnTo = document.activeElement as HTMLElement | null;
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    returnTo?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('.modal-body :is(input, textarea, button)')?.focus();
}
