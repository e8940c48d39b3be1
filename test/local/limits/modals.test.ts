import {
  type APIModalInteractionResponseCallbackData,
  TextInputStyle,
  ComponentType as Type,
} from 'discord-api-types/v10';
import { describe } from 'vitest';
import { BAD, MAX, NUMBER, type Row, Tried, table, times, x } from './table.ts';

const tried = new Tried();

describe('a modal', () => {
  const input = (more: object = {}) => ({
    type: Type.TextInput,
    style: TextInputStyle.Short,
    custom_id: 'x',
    ...more,
  });
  const label = (component: object, more: object = {}) => ({
    type: Type.Label,
    label: 'x',
    component,
    ...more,
  });
  const modal = (...components: object[]) => ({ custom_id: 'm', title: 'x', components });
  const upload = (more: object) => modal(label({ type: Type.FileUpload, custom_id: 'x', ...more }));
  const group = (type: Type, count: number) =>
    modal(label({ type, custom_id: 'x', options: times(count, (i) => ({ label: 'x', value: `${i}` })) }));
  const inputs = (n: number) => modal(...times(n, (i) => label(input({ custom_id: `${i}` }))));
  const fileTypes = (n: number) => upload({ file_types: times(n, (i) => `.t${i}`) });
  const at = 'data.components.0';
  const rows: Row[] = [
    ['title', 45, (n) => ({ ...modal(label(input())), title: x(n) }), 'data.title', BAD],
    ['custom id', 100, (n) => ({ ...modal(label(input())), custom_id: x(n) }), 'data.custom_id', BAD],
    ['components', 5, inputs, 'data.components', BAD],
    ['label', 45, (n) => modal(label(input(), { label: x(n) })), `${at}.label`, BAD],
    ['description', 100, (n) => modal(label(input(), { description: x(n) })), `${at}.description`, MAX],
    ['text', 4_000, (n) => modal(label(input({ value: x(n) }))), `${at}.component.value`, MAX],
    [
      'longest text',
      4_000,
      (n) => modal(label(input({ max_length: n }))),
      `${at}.component.max_length`,
      NUMBER,
    ],
    ['most files', 10, (n) => upload({ max_values: n }), `${at}.component.max_values`, NUMBER],
    [
      'fewest files',
      10,
      (n) => upload({ min_values: n, max_values: 10 }),
      `${at}.component.min_values`,
      NUMBER,
    ],
    ['file types', 10, fileTypes, `${at}.component.file_types`, MAX],
    ['radio options', 10, (n) => group(Type.RadioGroup, n), `${at}.component.options`, BAD],
    ['checkbox options', 10, (n) => group(Type.CheckboxGroup, n), `${at}.component.options`, BAD],
  ];
  table(rows, (made) =>
    tried.answering((interaction) => interaction.showModal(made as APIModalInteractionResponseCallbackData)),
  );
});

describe('autocomplete', () => {
  const rows: Row<{ name: string; value: string }[]>[] = [
    ['choices', 25, (n) => times(n, (i) => ({ name: 'x', value: `${i}` })), 'data.choices', MAX],
    ['name', 100, (n) => [{ name: x(n), value: 'x' }], 'data.choices.0.name', BAD],
    ['value', 100, (n) => [{ name: 'x', value: x(n) }], 'data.choices.0.value', MAX],
  ];
  table(rows, (made) => tried.completing((interaction) => interaction.respond(made)));
});
