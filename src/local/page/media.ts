import type { APIAttachment, APIUnfurledMediaItem } from 'discord-api-types/v10';
import { element } from './dom.ts';
import { icon } from './icons.ts';

type Media = Pick<APIUnfurledMediaItem, 'url'> & { content_type?: string | null; filename?: string };

/** Where the page gets a file of the local Discord from: its own server hands it on. */
export function ownPath(url: string): string | undefined {
  const { hostname, pathname } = new URL(url, location.href);
  return hostname === location.hostname && pathname.startsWith('/attachments/') ? pathname : undefined;
}

const imageName = /\.(png|jpe?g|gif|webp|avif)(\?|$)/i;

function isImage(media: Media): boolean {
  return media.content_type?.startsWith('image/') ?? imageName.test(media.url);
}

/**
 * An image that a bot sent. Only files kept by the local Discord are loaded: an address elsewhere is named and linked
 * instead, as the page loads nothing from outside.
 */
export function drawImage(media: Media, description?: string | null): HTMLElement {
  const src = ownPath(media.url);
  if (src && isImage(media)) {
    return element('img', { src, alt: description ?? media.filename ?? '', loading: 'lazy' });
  }
  const url = new URL(media.url, location.href);
  return element(
    'a',
    { class: 'elsewhere', href: url.href, target: '_blank', rel: 'noreferrer noopener' },
    icon('image'),
    element('span', {}, description ?? url.host),
  );
}

/** Covers a picture until the member asks to see it. */
export function cover(content: HTMLElement): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'cover', onclick: () => button.remove() },
    'Spoiler',
  );
  return element('div', { class: 'covered' }, content, button);
}

/** A file with its name, size in bytes and a link to it. */
export function drawFile(file: { name: string; size?: number | undefined; url: string }): HTMLElement {
  const href = ownPath(file.url) ?? file.url;
  return element(
    'div',
    { class: 'file' },
    icon('file'),
    element(
      'span',
      { class: 'file-text' },
      element('a', { href, download: file.name }, file.name),
      file.size !== undefined && element('span', { class: 'file-size' }, formatBytes(file.size)),
    ),
    element('a', { href, download: file.name, 'aria-label': `Download ${file.name}` }, icon('download')),
  );
}

export function drawAttachment(attachment: APIAttachment): HTMLElement {
  const { filename, url, size } = attachment;
  if (!isImage(attachment)) return drawFile({ name: filename, url, size });
  return element('div', { class: 'attached-image' }, drawImage(attachment, attachment.description));
}

/** Bytes as Discord writes them: `1.5 KB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const steps = bytes < 1024 ** 2 ? { size: 1024, unit: 'KB' } : { size: 1024 ** 2, unit: 'MB' };
  return `${(bytes / steps.size).toFixed(2)} ${steps.unit}`;
}
