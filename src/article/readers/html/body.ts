import type { Block } from '../../article.ts';
import { blockText } from '../draft.ts';
import { isProse, type PlacedBlock, placedBlocks, proseLength } from './blocks.ts';
import type { Page } from './dom.ts';
import { embeddedBlocks } from './embedded.ts';
import { removeFurniture } from './furniture.ts';
import { keptBlocks } from './kept.ts';
import type { Metadata } from './metadata.ts';
import { underTitle, withoutDiscussion, withoutIslands } from './place.ts';
import { withoutRepeats } from './repeats.ts';
import { unlessLost, unlessTeaser, withoutUnstated } from './stated.ts';
import { trimEnds } from './trim.ts';

/** What is known about an article before it is found. */
type Known = Pick<Metadata, 'title' | 'author' | 'url'>;

function chosenBlocks(page: Page, known: Known, byName: boolean): PlacedBlock[] {
  removeFurniture(page, known, byName);
  const blocks = withoutDiscussion(placedBlocks(page.body));
  return withoutIslands(blocks, underTitle(blocks, keptBlocks(page, blocks), known.title));
}

/** An article with less than this share of the page's prose may have lost some of it. */
const DOUBTFUL = 0.5;
/** Less than this share of a longer text that begins and goes on the same is a part of the article. */
const PART = 0.5;

/**
 * The blocks of the article. Names of page furniture are believed, unless without them the same text is found
 * to be more than twice as long: then a theme calls its own article `promo` or `media`.
 */
function mainBlocks(open: () => Page, known: Known): PlacedBlock[] {
  const page = open();
  const all = proseLength(placedBlocks(page.body));
  const strict = chosenBlocks(page, known, true);
  if (proseLength(strict) >= DOUBTFUL * all) return strict;
  const gentle = chosenBlocks(open(), known, false);
  const texts = new Set(gentle.map(({ block }) => blockText(block)));
  const isPart = strict.every((block) => proseLength([block]) === 0 || texts.has(blockText(block.block)));
  return isPart && proseLength(strict) < PART * proseLength(gentle) ? gentle : strict;
}

/**
 * The article's blocks in reading order; empty when the page holds no prose.
 * @param open parses the page anew; what it gives is changed
 * @param known its title and author, which are no part of the body, and its address
 * @param stated the body as the page's JSON-LD gives it, if it does
 */
export function articleBlocks(open: () => Page, known: Known, stated: string | undefined): Block[] {
  const all = () => placedBlocks(open().body);
  const shown = withoutUnstated(unlessLost(mainBlocks(open, known), all, stated), stated);
  let body = unlessTeaser(shown.some(isProse) ? shown : [], stated);
  if (body.length === 0) body = embeddedBlocks(open());
  // A few short lines are an article too where there is nothing longer.
  if (body.length === 0) body = shown;
  return trimEnds(withoutRepeats(body), known.title, known.author).map(({ block }) => block);
}
