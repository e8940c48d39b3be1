import { element } from './dom.ts';
import { type Piece, parseMarkdown } from './markdown.ts';
import type { Scene } from './scene.ts';
import { formatTimestamp } from './timestamp.ts';

/** Draws text as Discord would: its Markdown, mentions by name, times in the reader's own zone. */
export function drawMarkdown(text: string, scene: Scene): Node[] {
  return drawAll(parseMarkdown(text), scene);
}

const plainTags = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  blockQuote: 'blockquote',
  paragraph: 'p',
} as const;

function drawAll(pieces: Piece[], scene: Scene): Node[] {
  return pieces.map((piece) => draw(piece, scene));
}

function draw(piece: Piece, scene: Scene): Node {
  const inside = () => drawAll(piece.content, scene);
  if (piece.type in plainTags) return element(plainTags[piece.type as keyof typeof plainTags], {}, inside());
  switch (piece.type) {
    case 'text':
    case 'emoticon':
      return document.createTextNode(piece.content);
    case 'br':
    case 'newline':
      return element('br');
    case 'heading':
      // Under the channel's heading and the author's. Bots choose a size by the number of signs, not a rank.
      return element(`h${piece.level as 1 | 2 | 3}`, { 'aria-level': 3 }, inside());
    case 'subtext':
      return element('small', { class: 'subtext' }, inside());
    case 'list':
      return element(
        piece.ordered ? 'ol' : 'ul',
        { start: piece.start },
        piece.items.map((item: Piece[]) => element('li', {}, drawAll(item, scene))),
      );
    case 'inlineCode':
      return element('code', {}, piece.content);
    case 'codeBlock':
      return element('pre', {}, element('code', { 'data-language': piece.lang }, piece.content));
    case 'link':
    case 'url':
    case 'autolink':
      return element(
        'a',
        { href: piece.target, title: piece.title, target: '_blank', rel: 'noreferrer noopener' },
        inside(),
      );
    case 'spoiler':
      return drawSpoiler(inside());
    case 'timestamp':
      return drawTime(Number(piece.timestamp), piece.format);
    case 'twemoji':
      return document.createTextNode(piece.name);
    case 'emoji':
      return document.createTextNode(`:${piece.name}:`);
    default:
      return drawMention(piece, scene);
  }
}

function drawMention(piece: Piece, scene: Scene): Node {
  const name = {
    user: () => `@${scene.userName(piece.id)}`,
    role: () => `@${scene.roleName(piece.id)}`,
    channel: () => `#${scene.channelName(piece.id)}`,
    everyone: () => '@everyone',
    here: () => '@here',
    slashCommand: () => `/${piece.fullName ?? piece.name}`,
  }[piece.type];
  return element('span', { class: 'mention' }, name ? name() : String(piece.content ?? piece.type));
}

function drawTime(seconds: number, style: string | undefined): HTMLElement {
  return element(
    'time',
    { class: 'timestamp', title: formatTimestamp(seconds, 'F') },
    formatTimestamp(seconds, style),
  );
}

function drawSpoiler(inside: Node[]): HTMLElement {
  const content = element('span', { 'aria-hidden': 'true' }, inside);
  const reveal = () => {
    spoiler.classList.add('shown');
    content.removeAttribute('aria-hidden');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
  };
  const spoiler = element(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-label': 'Spoiler',
      onclick: reveal,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') reveal();
      },
    },
    content,
  );
  return spoiler;
}
