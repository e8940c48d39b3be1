import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { fault, integer, list, oneOf, refuseRepeated, snowflake, text, url } from './fields.ts';

// What a member can press or choose from, in messages and in modals.

/** Fields every component has. */
export const base = { id: integer(0, 2 ** 31 - 1).nullish() };

export const customId = text(1, LIMITS.customId);

const emoji = z
  .object({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().nullish() })
  .superRefine(({ id, name }, context) => {
    const isEmoji = /^(\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)/u.test(
      name ?? '',
    );
    if (id == null && !isEmoji)
      context.addIssue(fault('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji', ['name']));
  });

export const button = z
  .object({
    ...base,
    type: z.literal(Type.Button),
    style: oneOf([1, 2, 3, 4, 5, 6]),
    label: text(0, LIMITS.buttonLabel).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: url(LIMITS.buttonUrl, ['discord']).nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const { style, custom_id } = value;
    if (style === ButtonStyle.Link || style === ButtonStyle.Premium) {
      if (custom_id != null) {
        const message = 'A custom id and url cannot both be specified';
        context.addIssue(fault('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message, ['custom_id']));
      }
      if (style === ButtonStyle.Link && value.url == null) {
        context.addIssue(fault('BASE_TYPE_REQUIRED', 'This field is required', ['url']));
      }
    } else {
      if (custom_id == null) {
        context.addIssue(
          fault('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required', ['custom_id']),
        );
      }
      if (value.url != null) {
        const message = 'A custom id and url cannot both be specified';
        context.addIssue(fault('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message, ['url']));
      }
    }
    if (style !== ButtonStyle.Premium && !value.label && !value.emoji) {
      context.addIssue(
        fault('BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required', ['label']),
      );
    }
  });

/** An entry of a select menu, a radio group or a checkbox group. */
const option = z.object({
  label: text(1, LIMITS.optionLabel),
  value: text(1, LIMITS.optionValue),
  description: text(0, LIMITS.optionDescription).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

const select = {
  ...base,
  custom_id: customId,
  placeholder: text(0, LIMITS.placeholder).nullish(),
  min_values: integer(0, LIMITS.selectOptions).nullish(),
  max_values: integer(1, LIMITS.selectOptions).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

type Choosing = {
  min_values?: number | null | undefined;
  max_values?: number | null | undefined;
  options?: { value: string; default?: boolean | null | undefined }[];
};

/** Rules over a choice as a whole: least and most fit together, values differ, not too many are chosen beforehand. */
function checkChoice({ min_values, max_values, options }: Choosing, context: z.RefinementCtx): void {
  const most = max_values ?? 1;
  if ((min_values ?? 0) > most) {
    context.addIssue(
      fault('NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`, ['min_values']),
    );
  }
  if (!options) return;
  const repeated = 'The specified option value is already used';
  refuseRepeated(
    options,
    (o) => o.value,
    (index) =>
      context.addIssue(
        fault('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', repeated, ['options', index, 'value']),
      ),
  );
  if (options.filter((o) => o.default).length > most) {
    const message = 'The number of default values exceeds the maximum';
    context.addIssue(fault('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message, ['options']));
  }
}

export const stringSelect = z
  .object({ ...select, type: z.literal(Type.StringSelect), options: list(option, 1, LIMITS.selectOptions) })
  .superRefine((value, context) => {
    checkChoice(value, context);
    const count = value.options.length;
    if ((value.min_values ?? 0) > count) {
      context.addIssue(
        fault('NUMBER_TYPE_MAX', `int value should be less than or equal to ${count}.`, ['min_values']),
      );
    }
  });

const defaults = list(
  z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) }),
  0,
  LIMITS.selectOptions,
);

const autoSelect = <T extends Type>(type: T) =>
  z
    .object({
      ...select,
      type: z.literal(type),
      default_values: defaults.nullish(),
      channel_types: z.array(z.number()).nullish(),
    })
    .superRefine(checkChoice as never);

export const selects = [
  stringSelect,
  autoSelect(Type.UserSelect),
  autoSelect(Type.RoleSelect),
  autoSelect(Type.MentionableSelect),
  autoSelect(Type.ChannelSelect),
] as const;

export const radioGroup = z
  .object({
    ...base,
    type: z.literal(Type.RadioGroup),
    custom_id: customId,
    options: list(option, 2, LIMITS.choiceGroup),
    required: z.boolean().nullish(),
  })
  .superRefine(checkChoice as never);

export const checkboxGroup = z
  .object({
    ...base,
    type: z.literal(Type.CheckboxGroup),
    custom_id: customId,
    options: list(option, 1, LIMITS.choiceGroup),
    min_values: integer(0, LIMITS.choiceGroup).nullish(),
    max_values: integer(1, LIMITS.choiceGroup).nullish(),
    required: z.boolean().nullish(),
  })
  .superRefine((value, context) =>
    checkChoice({ ...value, max_values: value.max_values ?? value.options.length } as never, context),
  );
