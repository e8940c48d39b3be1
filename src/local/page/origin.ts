import { type APIMessage, InteractionType } from 'discord-api-types/v10';
import { drawAvatar } from './avatar.ts';
import { element } from './dom.ts';
import { drawMarkdown } from './markdown-view.ts';
import type { Scene } from './scene.ts';

/** The line above a reply: who used which command, or the message that is answered. */
export function drawOrigin(message: APIMessage, scene: Scene): HTMLElement | undefined {
  const used = message.interaction_metadata;
  if (used?.type === InteractionType.ApplicationCommand) {
    const user = scene.user(used.user.id) ?? { id: used.user.id, name: used.user.username, bot: false };
    // Discord sends the name although its documentation does not list it.
    const name = (used as { name?: string }).name ?? 'a command';
    const shown = used.target_message_id ? name : `/${name}`;
    return element(
      'div',
      { class: 'origin' },
      drawAvatar(user),
      element('span', { class: 'author' }, user.name),
      ' used ',
      element('span', { class: 'mention' }, shown),
    );
  }
  const answered = message.referenced_message;
  if (!answered) return undefined;
  const author = scene.user(answered.author.id) ?? {
    id: answered.author.id,
    name: answered.author.username,
    bot: false,
  };
  return element(
    'div',
    { class: 'origin' },
    drawAvatar(author),
    element('span', { class: 'author' }, author.name),
    element(
      'span',
      { class: 'answered' },
      drawMarkdown(answered.content || '*Click to see attachment*', scene),
    ),
  );
}
