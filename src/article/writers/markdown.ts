import type { PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article, Block } from '../article.ts';

/**
 * Writes an article as Markdown with YAML front matter, such that `parseMarkdown` reads the same article
 * again. Only what Markdown cannot say is lost: spaces at the ends of a text and control characters.
 */
export function articleToMarkdown({ blocks, ...metadata }: Article): string {
  // Without folding, each fact stays on a line of its own, which compares well between versions.
  const frontMatter = stringify(metadata, { lineWidth: 0 });
  const body = toMarkdown({ type: 'root', children: blocks.map(toNode) }, { bullet: '-' });
  return `---\n${frontMatter}---\n\n${body}`;
}

function toNode(block: Block): RootContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', children: toLines(block.text) };
    case 'heading':
      return { type: 'heading', depth: block.level as 1 | 2 | 3 | 4 | 5 | 6, children: toLines(block.text) };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: toLines(item) }],
        })),
      };
  }
}

/** A line break inside a text is a hard break: a bare one only wraps the source. */
function toLines(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, i): PhrasingContent[] => [
      ...(i === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
}
