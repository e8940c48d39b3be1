import type { List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { Article, Block } from '../article.ts';
import { withoutBoilerplate } from '../boilerplate.ts';
import { toArticle } from './draft.ts';
import { ArticleFault, parseFrontMatter } from './front-matter.ts';

/** Words of a node without its marks. A bare line break only wraps the source; a hard one is the author's. */
function words(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(words).join('');
  return plainText(node).replace(/[ \t]*\r?\n[ \t]*/g, ' ');
}

const text = (node: Nodes) => words(node).trim();

/** Items of a list in reading order, nested lists flattened after the item that holds them. */
function listItems(list: List): string[] {
  return list.children.flatMap((item) => {
    const own = item.children
      .filter((child) => child.type !== 'list')
      .map(text)
      .join(' ');
    const nested = item.children.filter((child) => child.type === 'list').flatMap(listItems);
    return own === '' ? nested : [own, ...nested];
  });
}

function toBlocks(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: text(node) }];
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: listItems(node) }];
    case 'blockquote':
      return node.children.flatMap(toBlocks);
    case 'paragraph':
    case 'code':
      return [{ kind: 'paragraph', text: text(node) }];
    default:
      // Rules, link definitions and raw HTML say nothing to a reader.
      return [];
  }
}

const isEmpty = (block: Block) => (block.kind === 'list' ? block.items.length === 0 : block.text === '');

/** Blocks of a Markdown body, boilerplate included; inline marks are dropped, their words kept. */
export function markdownBlocks(body: string): Block[] {
  return fromMarkdown(body)
    .children.flatMap(toBlocks)
    .filter((block) => !isEmpty(block));
}

/**
 * Reads an article from Markdown with YAML front matter (`title` and `language` are required).
 * @param source the file's text
 * @param fallbackId the id where the front matter names none, usually the file's name without its ending
 * @throws {ArticleFault} naming the line, when the front matter is wrong or the body is empty
 */
export function parseMarkdown(source: string, fallbackId: string): Article {
  const { metadata, body, bodyLine } = parseFrontMatter(source);
  const blocks = withoutBoilerplate(markdownBlocks(body));
  if (blocks.length === 0) throw new ArticleFault(bodyLine, 'the body is empty');
  return { ...metadata, id: metadata.id ?? fallbackId, blocks };
}

/**
 * Reads any Markdown file: without front matter its first heading is the title, or else the file's name.
 * @throws {ArticleFault} or {@link SourceFault} saying why it is no article
 */
export function readMarkdown(source: string, name: string, url?: string): Article {
  if (/^\uFEFF?---[ \t]*\r?\n/.test(source)) return parseMarkdown(source, name);
  const [first, ...rest] = markdownBlocks(source);
  const titled = first?.kind === 'heading';
  const blocks = titled ? rest : first ? [first, ...rest] : [];
  return toArticle(
    {
      title: titled ? first.text : name,
      blocks,
      ...(url !== undefined && { url }),
    },
    'fault.noText',
  );
}
