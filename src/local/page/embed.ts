import type { APIEmbed } from 'discord-api-types/v10';
import { element } from './dom.ts';
import { drawMarkdown } from './markdown-view.ts';
import { drawImage } from './media.ts';
import type { Scene } from './scene.ts';

/** A colour as CSS has it, from the number that Discord sends. */
export function cssColour(colour: number | null | undefined): string | undefined {
  return colour == null ? undefined : `#${colour.toString(16).padStart(6, '0')}`;
}

/** Draws an embed in its plain form. */
export function drawEmbed(embed: APIEmbed, scene: Scene): HTMLElement {
  const text = (words: string | undefined, name: string) =>
    words && element('div', { class: `embed-${name}` }, drawMarkdown(words, scene));
  const linked = (words: string | undefined, url: string | undefined, name: string) =>
    words && url
      ? element(
          'div',
          { class: `embed-${name}` },
          element('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, words),
        )
      : text(words, name);
  const colour = cssColour(embed.color);
  return element(
    'article',
    { class: 'embed', style: colour && `--accent: ${colour}` },
    element(
      'div',
      { class: 'embed-main' },
      linked(embed.author?.name, embed.author?.url, 'author'),
      linked(embed.title, embed.url, 'title'),
      text(embed.description, 'description'),
      embed.fields?.length &&
        element(
          'div',
          { class: 'embed-fields' },
          embed.fields.map((field) =>
            element(
              'div',
              { class: field.inline ? 'embed-field inline' : 'embed-field' },
              text(field.name, 'name'),
              text(field.value, 'value'),
            ),
          ),
        ),
      embed.image && drawImage(embed.image),
      embed.footer && element('div', { class: 'embed-footer' }, embed.footer.text),
    ),
    embed.thumbnail && element('div', { class: 'thumbnail' }, drawImage(embed.thumbnail)),
  );
}
