import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { element } from './dom.ts';
import { cssColour } from './embed.ts';
import { icon } from './icons.ts';
import { drawMarkdown } from './markdown-view.ts';
import { cover, drawFile, drawImage } from './media.ts';
import type { Scene } from './scene.ts';
import { drawSelect } from './select.ts';

type Drawable =
  | APIMessageTopLevelComponent
  | APIButtonComponent
  | APISelectMenuComponent
  | APISectionComponent['accessory'];

/** What the components of one message are drawn with. */
export interface Place {
  scene: Scene;
  /** The component that waits for the bot's answer, if any: no other can be used meanwhile. */
  pending: string | undefined;
  /** What the member has chosen in selects since the message was last changed, by custom id. */
  chosen: Record<string, string[]>;
  use: (customId: string, values?: string[]) => void;
}

/** Draws one component of a message with everything in it. */
export function drawComponent(component: Drawable, place: Place): HTMLElement {
  switch (component.type) {
    case ComponentType.ActionRow:
      return element('div', { class: 'row' }, drawAll(component.components, place));
    case ComponentType.Button:
      return drawButton(component, place);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return drawSelect(component, place.scene, {
        chosen: place.chosen[component.custom_id],
        onChosen: (values) => place.use(component.custom_id, values),
      });
    case ComponentType.Section:
      return element(
        'div',
        { class: 'section' },
        element('div', { class: 'section-text' }, drawAll(component.components, place)),
        drawComponent(component.accessory, place),
      );
    case ComponentType.TextDisplay:
      return element('div', { class: 'text markdown' }, drawMarkdown(component.content, place.scene));
    case ComponentType.Thumbnail: {
      const image = element('div', { class: 'thumbnail' }, drawImage(component.media, component.description));
      return component.spoiler ? cover(image) : image;
    }
    case ComponentType.MediaGallery:
      return element(
        'div',
        { class: 'gallery', 'data-count': Math.min(component.items.length, 4) },
        component.items.map((item) => {
          const image = drawImage(item.media, item.description);
          return item.spoiler ? cover(image) : image;
        }),
      );
    case ComponentType.File: {
      const file = drawFile({
        name: component.name ?? 'file',
        size: component.size,
        url: component.file.url,
      });
      return component.spoiler ? cover(file) : file;
    }
    case ComponentType.Separator:
      return element('hr', {
        class: `separator${component.divider === false ? ' invisible' : ''}${component.spacing === 2 ? ' large' : ''}`,
      });
    case ComponentType.Container: {
      const colour = cssColour(component.accent_color);
      const box = element(
        'div',
        { class: colour ? 'container accented' : 'container', style: colour && `--accent: ${colour}` },
        drawAll(component.components, place),
      );
      return component.spoiler ? cover(box) : box;
    }
    default:
      return element('div', { class: 'unknown' }, 'This kind of component is not drawn here.');
  }
}

function drawAll(components: Drawable[], place: Place): HTMLElement[] {
  return components.map((component) => drawComponent(component, place));
}

const buttonStyles: Record<number, string> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

function drawButton(button: APIButtonComponent, place: Place): HTMLElement {
  if (button.style === ButtonStyle.Premium) {
    return element('button', { type: 'button', class: 'button primary', disabled: true }, 'Premium');
  }
  const label = [button.emoji?.name && element('span', { class: 'emoji' }, button.emoji.name), button.label];
  if (button.style === ButtonStyle.Link) {
    const href = button.disabled ? undefined : button.url;
    return element(
      'a',
      {
        class: 'button secondary',
        href,
        target: '_blank',
        rel: 'noreferrer noopener',
        'aria-disabled': button.disabled,
      },
      label,
      icon('external'),
    );
  }
  const waiting = place.pending === button.custom_id;
  return element(
    'button',
    {
      type: 'button',
      class: `button ${buttonStyles[button.style]}${waiting ? ' waiting' : ''}`,
      disabled: button.disabled || (place.pending !== undefined && !waiting),
      'aria-busy': waiting ? 'true' : undefined,
      'data-custom-id': button.custom_id,
      onclick: () => {
        if (!waiting) place.use(button.custom_id);
      },
    },
    label,
  );
}
