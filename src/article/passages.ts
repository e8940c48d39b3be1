import type { Article, Block, Passage } from './article.ts';

/** The text of a list as a reader sees it: one line an item, bullets or numbers in front. */
function listText(list: Extract<Block, { kind: 'list' }>): string {
  return list.items.map((item, i) => `${list.ordered ? `${i + 1}.` : '•'} ${item}`).join('\n');
}

/**
 * Cuts an article's blocks into passages: one a paragraph, with the lists that follow it directly joined
 * to it, because neither the lead-in nor its list answers without the other. A list that no paragraph leads
 * into is a passage by itself. Headings become the context of the passages under them.
 */
export function toPassages(article: Pick<Article, 'id' | 'blocks'>): Passage[] {
  const passages: Passage[] = [];
  let heading: string | undefined;
  let open: Passage | undefined;
  for (const block of article.blocks) {
    if (block.kind === 'heading') {
      heading = block.text;
      open = undefined;
    } else if (block.kind === 'list' && open) {
      open.text += `\n${listText(block)}`;
    } else {
      const paragraph = passages.length + 1;
      open = {
        id: `${article.id}#${paragraph}`,
        articleId: article.id,
        paragraph,
        text: block.kind === 'list' ? listText(block) : block.text,
        ...(heading === undefined ? {} : { heading }),
      };
      passages.push(open);
    }
  }
  return passages;
}
