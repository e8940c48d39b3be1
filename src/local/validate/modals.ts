import { ComponentType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { textDisplay } from './components.ts';
import { base, checkboxGroup, customId, radioGroup, selects } from './controls.ts';
import { fault, integer, list, oneOf, text } from './fields.ts';
import { checkIds } from './tree.ts';

const input = {
  ...base,
  type: z.literal(Type.TextInput),
  custom_id: customId,
  style: oneOf([1, 2]),
  min_length: integer(0, LIMITS.textInput).nullish(),
  max_length: integer(1, LIMITS.textInput).nullish(),
  placeholder: text(0, LIMITS.textInputPlaceholder).nullish(),
  value: text(0, LIMITS.textInput).nullish(),
  required: z.boolean().nullish(),
};

const fileUpload = z.object({
  ...base,
  type: z.literal(Type.FileUpload),
  custom_id: customId,
  min_values: integer(0, LIMITS.uploadFiles).nullish(),
  max_values: integer(1, LIMITS.uploadFiles).nullish(),
  file_types: list(text(1, 100), 0, LIMITS.fileTypes).nullish(),
  required: z.boolean().nullish(),
});

const checkbox = z.object({
  ...base,
  type: z.literal(Type.Checkbox),
  custom_id: customId,
  default: z.boolean().nullish(),
});

const label = z.object({
  ...base,
  type: z.literal(Type.Label),
  label: text(1, LIMITS.label),
  description: text(0, LIMITS.labelDescription).nullish(),
  component: z.discriminatedUnion('type', [
    z.object({ ...input, label: z.null().optional() }),
    ...selects,
    fileUpload,
    radioGroup,
    checkboxGroup,
    checkbox,
  ]),
});

/** The older way: an action row with one text input that carries its own label. */
const row = z.object({
  ...base,
  type: z.literal(Type.ActionRow),
  components: list(
    z.discriminatedUnion('type', [z.object({ ...input, label: text(1, LIMITS.label) })]),
    1,
    1,
  ),
});

export const modal = z
  .object({
    custom_id: customId,
    title: text(1, LIMITS.modalTitle),
    components: list(z.discriminatedUnion('type', [label, textDisplay, row]), 1, LIMITS.modalComponents),
  })
  .superRefine(({ components }, context) => {
    checkIds(components, ['components'], context);
    components.forEach((component, index) => {
      // In a modal a menu that cannot be used makes no sense, and Discord refuses it.
      if (
        component.type === Type.Label &&
        'disabled' in component.component &&
        component.component.disabled
      ) {
        const path = ['components', index, 'component', 'disabled'];
        context.addIssue(fault('MODAL_COMPONENT_DISABLED', 'Components in modals cannot be disabled', path));
      }
    });
  });
