import { ComponentType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { base, button, selects } from './controls.ts';
import { fault, integer, list, oneOf, text, url } from './fields.ts';

// The components of a message: action rows alone, or with Components V2 everything that lays text and media out.

export const textDisplay = z.object({
  ...base,
  type: z.literal(Type.TextDisplay),
  content: text(1, LIMITS.displayText),
});

const media = z.object({ url: url(2_048, ['attachment']) });
const described = { description: text(0, LIMITS.mediaDescription).nullish(), spoiler: z.boolean().nullish() };

const thumbnail = z.object({ ...base, type: z.literal(Type.Thumbnail), media, ...described });

const section = z.object({
  ...base,
  type: z.literal(Type.Section),
  components: list(z.discriminatedUnion('type', [textDisplay]), 1, LIMITS.sectionTexts),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.object({
  ...base,
  type: z.literal(Type.MediaGallery),
  items: list(z.object({ media, ...described }), 1, LIMITS.galleryItems),
});

const file = z.object({
  ...base,
  type: z.literal(Type.File),
  file: z.object({ url: z.string().regex(/^attachment:\/\/\S+$/) }),
  spoiler: z.boolean().nullish(),
});

const separator = z.object({
  ...base,
  type: z.literal(Type.Separator),
  divider: z.boolean().nullish(),
  spacing: oneOf([1, 2]).nullish(),
});

export const actionRow = z
  .object({
    ...base,
    type: z.literal(Type.ActionRow),
    components: list(z.discriminatedUnion('type', [button, ...selects]), 1, LIMITS.rowButtons),
  })
  .superRefine(({ components }, context) => {
    // A menu takes the whole width of a row.
    if (components.length === 1 || components.every((c) => c.type === Type.Button)) return;
    const message = 'The specified component exceeds the maximum width';
    for (let index = 1; index < components.length; index += 1) {
      context.addIssue(fault('COMPONENT_LAYOUT_WIDTH_EXCEEDED', message, ['components', index]));
    }
  });

const inContainer = [actionRow, textDisplay, section, mediaGallery, separator, file] as const;

const container = z.object({
  ...base,
  type: z.literal(Type.Container),
  accent_color: integer(0, 0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
  components: list(z.discriminatedUnion('type', inContainer), 1, LIMITS.components),
});

/** Components of a message without the Components V2 flag. */
export const legacyComponents = list(z.discriminatedUnion('type', [actionRow]), 0, LIMITS.actionRows);

/** Components of a message with the Components V2 flag; `checkTree` counts them. */
export const v2Components = z.array(z.discriminatedUnion('type', [...inContainer, container]));
