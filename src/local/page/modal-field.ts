import {
  type APICheckboxGroupComponent,
  type APIComponentInLabel,
  type APIFileUploadComponent,
  type APIRadioGroupComponent,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { FieldValue } from './bridge.ts';
import { element, fill } from './dom.ts';
import type { Scene } from './scene.ts';
import { drawSelect } from './select.ts';
import { selectChoices } from './select-choices.ts';

/** What is entered in one component of a modal, or a sentence saying what is wrong with it. */
export type Entry = { value: FieldValue | null; files?: File[] } | { problem: string };

/** One component of a modal that takes an answer. */
export interface ModalField {
  customId: string;
  element: HTMLElement;
  /** What the label is for: the id of an input, or nothing where the group is named by the label instead. */
  read: () => Entry;
}

const requiredProblem = 'This field is required.';

/** Draws a component that takes an answer. `id` is what the label points to, `labelId` the label itself. */
export function drawModalField(
  component: APIComponentInLabel,
  scene: Scene,
  id: string,
  labelId: string,
): ModalField {
  const field = { customId: component.custom_id };
  switch (component.type) {
    case ComponentType.TextInput:
      return { ...field, ...drawText(component, id) };
    case ComponentType.FileUpload:
      return { ...field, ...drawUpload(component, id) };
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
      return { ...field, ...drawGroup(component, labelId) };
    case ComponentType.Checkbox: {
      const box = element('input', { type: 'checkbox', id, checked: component.default });
      return { ...field, element: box, read: () => ({ value: box.checked }) };
    }
    default: {
      let values = selectChoices(component, scene).chosen;
      const onChosen = (chosen: string[]) => {
        values = chosen;
      };
      const least = component.required === false ? 0 : (component.min_values ?? 1);
      const select = drawSelect(component, scene, { onChosen });
      select.querySelector('button')!.setAttribute('aria-labelledby', labelId);
      const read = (): Entry => (values.length < least ? { problem: requiredProblem } : { value: values });
      return { ...field, element: select, read };
    }
  }
}

type Drawn = Omit<ModalField, 'customId'>;

function drawText(component: APITextInputComponent, id: string): Drawn {
  const {
    value = '',
    placeholder,
    min_length: least = 0,
    max_length: most = 4000,
    required = true,
  } = component;
  const attributes = { id, placeholder, maxlength: most, 'aria-required': String(required) };
  const input =
    component.style === 2 ? element('textarea', { ...attributes, rows: 4 }) : element('input', attributes);
  input.value = value;
  const counter = element('span', { class: 'counter', 'aria-hidden': 'true' });
  const count = () => fill(counter, String(most - input.value.length));
  input.addEventListener('input', count);
  count();
  const read = (): Entry => {
    const { length } = input.value;
    if (required && length === 0) return { problem: requiredProblem };
    if (length > 0 && length < least) return { problem: `Must be at least ${least} characters long.` };
    return { value: input.value };
  };
  return { element: element('div', { class: 'text-input' }, input, component.style === 2 && counter), read };
}

function drawUpload(component: APIFileUploadComponent, id: string): Drawn {
  const { min_values: least = 1, max_values: most = 1, required = true, file_types: types } = component;
  const input = element('input', { type: 'file', id, multiple: most > 1, accept: types?.join() });
  const read = (): Entry => {
    const files = [...(input.files ?? [])];
    const needed = required ? least : 0;
    if (files.length < needed)
      return { problem: least > 1 ? `Choose at least ${least} files.` : requiredProblem };
    if (files.length > most) return { problem: `Choose at most ${most} files.` };
    return { value: null, files };
  };
  return { element: element('div', { class: 'upload' }, input), read };
}

function drawGroup(component: APIRadioGroupComponent | APICheckboxGroupComponent, labelId: string): Drawn {
  const many = component.type === ComponentType.CheckboxGroup;
  const inputs = component.options.map((option) => {
    const { value, default: checked } = option;
    return element('input', { type: many ? 'checkbox' : 'radio', name: component.custom_id, value, checked });
  });
  const lines = component.options.map((option, index) =>
    element(
      'label',
      { class: 'group-line' },
      inputs[index],
      element(
        'span',
        {},
        option.label,
        option.description && element('span', { class: 'description' }, option.description),
      ),
    ),
  );
  const read = (): Entry => {
    const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
    const required = component.required ?? true;
    if (!many)
      return chosen.length || !required ? { value: chosen[0] ?? null } : { problem: requiredProblem };
    const { min_values: least = 1, max_values: most = component.options.length } = component;
    if (chosen.length < least && (required || chosen.length > 0))
      return { problem: `Choose at least ${least}.` };
    return chosen.length > most ? { problem: `Choose at most ${most}.` } : { value: chosen };
  };
  const role = many ? 'group' : 'radiogroup';
  return { element: element('div', { class: 'group', role, 'aria-labelledby': labelId }, lines), read };
}
