import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { drawAvatar } from './avatar.ts';
import { drawComponent } from './components.ts';
import { element } from './dom.ts';
import { drawEmbed } from './embed.ts';
import { icon } from './icons.ts';
import { drawMarkdown } from './markdown-view.ts';
import { drawAttachment } from './media.ts';
import { drawOrigin } from './origin.ts';
import type { Scene } from './scene.ts';
import { formatWhen } from './when.ts';

/** What the member can do with a message, and what is under way with it. */
export interface MessageContext {
  scene: Scene;
  /** The custom id of the component that waits for the bot. */
  pending: string | undefined;
  /** What has been chosen in its selects, by custom id. */
  chosen: Record<string, string[]>;
  /** Why the last use of a component failed. */
  failure: string | undefined;
  use: (message: APIMessage, customId: string, values?: string[]) => void;
  dismiss: (message: APIMessage) => void;
  openMenu: (message: APIMessage, x: number, y: number, from: HTMLElement) => void;
}

export function isEphemeral(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Draws one message. `grouped` leaves out who sent it, as the message above is by the same author. */
export function drawMessage(message: APIMessage, context: MessageContext, grouped: boolean): HTMLElement {
  const { scene } = context;
  const author = scene.user(message.author.id) ?? {
    id: message.author.id,
    name: message.author.username,
    bot: true,
  };
  const mentioned = message.mentions.some((user) => user.id === scene.state.me) || message.mention_everyone;
  const classes = [
    'message',
    grouped && 'grouped',
    isEphemeral(message) && 'ephemeral',
    mentioned && 'mentioned',
  ];
  const sent = new Date(message.timestamp);
  const when = element('time', { class: 'when', datetime: message.timestamp, title: sent.toLocaleString() });
  when.textContent = grouped
    ? new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(sent)
    : formatWhen(sent);
  const item = element(
    'li',
    {
      class: classes.filter(Boolean).join(' '),
      id: `message-${message.id}`,
      tabindex: -1,
      oncontextmenu: (event: MouseEvent) => {
        if ((event.target as Element).closest('a, input')) return;
        event.preventDefault();
        const box = item.getBoundingClientRect();
        // The menu key gives no place of its own.
        const [x, y] = event.clientX ? [event.clientX, event.clientY] : [box.left + 72, box.top + 24];
        context.openMenu(message, x, y, item);
      },
    },
    drawOrigin(message, scene),
    grouped ? when : drawAvatar(author),
    element(
      'div',
      { class: 'body' },
      !grouped &&
        element(
          'h2',
          { class: 'by' },
          element('span', { class: author.bot ? 'author bot' : 'author' }, author.name),
          author.bot && element('span', { class: 'app-tag' }, 'APP'),
          when,
        ),
      drawContent(message, context),
      context.failure &&
        element('div', { class: 'failure', role: 'alert' }, icon('warning'), context.failure),
      isEphemeral(message) && drawNotice(message, context),
    ),
    drawTools(message, context),
  );
  return item;
}

function drawContent(message: APIMessage, context: MessageContext): (HTMLElement | string | false)[] {
  const { scene } = context;
  if ((message.flags ?? 0) & MessageFlags.Loading) {
    const dots = element(
      'span',
      { class: 'dots', 'aria-hidden': 'true' },
      ...[1, 2, 3].map(() => element('i')),
    );
    return [
      element(
        'div',
        { class: 'thinking', role: 'status' },
        dots,
        `${message.author.global_name ?? scene.bot.name} is thinking…`,
      ),
    ];
  }
  const place = {
    scene,
    pending: context.pending,
    chosen: context.chosen,
    use: (customId: string, values?: string[]) => context.use(message, customId, values),
  };
  const edited = message.edited_timestamp && element('span', { class: 'edited' }, '(edited)');
  return [
    message.content !== '' &&
      element(
        'div',
        { class: 'content markdown' },
        drawMarkdown(message.content, scene),
        edited && ' ',
        edited,
      ),
    ...message.attachments.filter((file) => !isShownByComponent(message, file.url)).map(drawAttachment),
    ...message.embeds.map((embed) => drawEmbed(embed, scene)),
    ...(message.components ?? []).map((component) => drawComponent(component, place)),
    message.content === '' && (edited || false),
  ];
}

/** With Components V2 a file is shown where a component names it, and nowhere else. */
function isShownByComponent(message: APIMessage, url: string): boolean {
  return (
    ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0 &&
    JSON.stringify(message.components).includes(url)
  );
}

function drawNotice(message: APIMessage, context: MessageContext): HTMLElement {
  return element(
    'div',
    { class: 'notice' },
    icon('eye'),
    'Only you can see this • ',
    element(
      'button',
      { type: 'button', class: 'link', onclick: () => context.dismiss(message) },
      'Dismiss message',
    ),
  );
}

function drawTools(message: APIMessage, context: MessageContext): HTMLElement {
  const more = element(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': 'Message actions',
      'aria-haspopup': 'menu',
      onclick: () => {
        const box = more.getBoundingClientRect();
        context.openMenu(message, box.left, box.bottom + 4, more);
      },
    },
    icon('dots'),
  );
  return element('div', { class: 'tools' }, more);
}
