import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { fault, integer, list, text, url } from './fields.ts';

const link = url(2_048).nullish();
const picture = z.object({ url: url(2_048, ['attachment']) }).nullish();

export const embed = z.object({
  title: text(0, LIMITS.embedTitle).nullish(),
  description: text(0, LIMITS.embedDescription).nullish(),
  url: link,
  timestamp: z.string().nullish(),
  color: integer(0, 0xffffff).nullish(),
  footer: z.object({ text: text(1, LIMITS.embedFooter), icon_url: link }).nullish(),
  author: z.object({ name: text(1, LIMITS.embedAuthor), url: link, icon_url: link }).nullish(),
  image: picture,
  thumbnail: picture,
  fields: list(
    z.object({
      name: text(1, LIMITS.embedFieldName),
      value: text(1, LIMITS.embedFieldValue),
      inline: z.boolean().nullish(),
    }),
    0,
    LIMITS.embedFields,
  ).nullish(),
});

type Embed = z.infer<typeof embed>;

/** Characters of an embed that count towards the limit over all embeds. */
function size({ title, description, footer, author, fields }: Embed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap((f) => [f.name, f.value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

export const embeds = list(embed, 0, LIMITS.embeds).superRefine((all, context) => {
  if (all.reduce((sum, one) => sum + size(one), 0) > LIMITS.embedsTotal) {
    context.addIssue(
      fault('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${LIMITS.embedsTotal}`),
    );
  }
});

/** Whether an embed shows nothing. */
export function isEmpty(one: Embed): boolean {
  return size(one) === 0 && !one.image && !one.thumbnail;
}
