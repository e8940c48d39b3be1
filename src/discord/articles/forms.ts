import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { ArticleMetadata } from '../../retrieval/indexed-article.ts';
import { LIMITS } from '../limits.ts';
import type { Key } from '../messages/catalogue.ts';
import type { Say } from '../messages/say.ts';
import { cut } from '../text.ts';

/** Longest title and longest name that can be typed; longer ones are cut in every list. */
const LINE = 300;
/** The longest link that browsers of today are sure to take. */
const LINK = 2000;

type LabelKey = Extract<Key, `article.field.${string}`>;

interface Field {
  id: string;
  label: LabelKey;
  length: number;
  required?: boolean;
  long?: boolean;
  value?: string;
}

const form = (
  customId: string,
  title: string,
  fields: Field[],
  say: Say,
): APIModalInteractionResponseCallbackData => ({
  custom_id: customId,
  title: cut(title, LIMITS.modalTitle),
  components: fields.map(({ id, label, length, required = false, long = false, value }) => ({
    type: ComponentType.Label,
    label: cut(say(label), LIMITS.modalTitle),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
      max_length: length,
      required,
      ...(value && { value }),
    },
  })),
});

/** Takes an article's text; two fields, because one holds less than many articles have. */
export const pasteForm = (say: Say) =>
  form(
    'article:paste',
    say('article.paste'),
    [
      { id: 'title', label: 'article.field.title', length: LINE, required: true },
      { id: 'text', label: 'article.field.text', length: LIMITS.textInput, required: true, long: true },
      { id: 'rest', label: 'article.field.rest', length: LIMITS.textInput, long: true },
      { id: 'url', label: 'article.field.link', length: LINK },
    ],
    say,
  );

/** What can be corrected, with the length that its field takes. */
const CORRECTABLE = { title: LINE, url: LINK, publisher: LINE, author: LINE, published: 40 } as const;
type Correctable = keyof typeof CORRECTABLE;

/** What the form for corrections holds when it opens; too long a value is cut, and saved only when changed. */
export const shownIn = (article: ArticleMetadata, field: Correctable): string =>
  cut(article[field] ?? '', CORRECTABLE[field]);

const LABELS: Record<Correctable, LabelKey> = {
  title: 'article.field.title',
  url: 'article.field.link',
  publisher: 'article.field.publisher',
  author: 'article.field.author',
  published: 'article.field.published',
};

/** Corrects what an article says about itself. */
export const editForm = (article: ArticleMetadata, say: Say) =>
  form(
    `article:edit:${article.id}`,
    article.title,
    (Object.keys(CORRECTABLE) as Correctable[]).map((id) => ({
      id,
      label: LABELS[id],
      length: CORRECTABLE[id],
      required: id === 'title',
      value: shownIn(article, id),
    })),
    say,
  );
