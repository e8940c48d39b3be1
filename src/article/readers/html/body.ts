import type { Block } from '../../article.ts';
import { type PlacedBlock, placedBlocks } from './blocks.ts';
import type { Page } from './dom.ts';
import { removeFurniture } from './furniture.ts';
import { keptBlocks } from './kept.ts';
import { withoutUnstated } from './stated.ts';
import { trimEnds } from './trim.ts';

/**
 * The article's blocks in reading order; empty when the page holds no prose. The page is changed.
 * @param title the article's title, which is no part of its body
 * @param stated the body as the page's JSON-LD gives it, if it does
 */
export function articleBlocks(page: Page, title: string, stated: string | undefined): Block[] {
  removeFurniture(page);
  const blocks: PlacedBlock[] = placedBlocks(page.body);
  const kept = keptBlocks(page, blocks);
  return trimEnds(withoutUnstated(kept, stated), title).map(({ block }) => block);
}
