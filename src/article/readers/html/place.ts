import { isProse, type PlacedBlock, proseLength } from './blocks.ts';
import { collapse } from './dom.ts';

/** How sites call what readers say, alone or with a number. */
const COMMENTS = [
  "comments?|reader(?:s[’']|[’']s)? (?:comments|discussion|reactions)|leave a (?:reply|comment)|(?:post|add) a comment",
  'kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|reacties',
  'комментари(?:и|ев|й|я)|التعليقات|评论|評論|コメント|댓글',
].join('|');
/** Words that head chapters too: only with their number do they count readers' words. */
const ANSWERS = 'responses?|replies|reply|thoughts?|réactions?|antworten|respuestas|discussion';
/** The heading over a discussion, with nothing else in it but the number and what is discussed. */
const DISCUSSION_HEADING = new RegExp(
  `^(?:(?:all |no )?(?:${COMMENTS})(?: ?\\(\\d[\\d.,]*\\)|:| \\d+)?|(?:\\d[\\d.,]*|one|no) (?:${COMMENTS}|${ANSWERS}))(?: (?:on|to) .+)?$`,
  'iu',
);

/** An article may be this short; with less above it, the heading belongs to a box at the top of the page. */
const SHORTEST_ARTICLE = 160;

/** Leaves out what readers said under an article, however their words are marked up. */
export function withoutDiscussion(blocks: PlacedBlock[]): PlacedBlock[] {
  const at = blocks.findIndex(
    ({ block, linked }, i) =>
      block.kind === 'heading' &&
      linked === 0 &&
      DISCUSSION_HEADING.test(block.text) &&
      proseLength(blocks.slice(0, i)) >= SHORTEST_ARTICLE,
  );
  return at === -1 ? blocks : blocks.slice(0, at);
}

const plain = (text: string) =>
  collapse(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Leaves out what stands above the article's title, if most of the kept prose stands under it. */
export function underTitle(blocks: PlacedBlock[], kept: PlacedBlock[], title: string): PlacedBlock[] {
  const wanted = plain(title);
  const headings = blocks.filter(({ block }) => block.kind === 'heading' && plain(block.text) === wanted);
  const level = ({ block }: PlacedBlock) => (block.kind === 'heading' ? block.level : 7);
  const highest = Math.min(...headings.map(level));
  const heading = headings.find((block) => level(block) === highest);
  if (!heading) return kept;
  const above = new Set(blocks.slice(0, blocks.indexOf(heading) + 1));
  const under = kept.filter((block) => !above.has(block));
  return proseLength(under) * 2 >= proseLength(kept) ? under : kept;
}

/** So many blocks that were left out in a row part an article from the rest of the page. */
const WATER = 5;
/** A part of the kept prose smaller than this, across such a gap, is no part of the article. */
const ISLAND = 0.2;

/** Leaves out small pieces of text far from the article, such as the legal notice of an agency. */
export function withoutIslands(blocks: PlacedBlock[], kept: PlacedBlock[]): PlacedBlock[] {
  const isKept = new Set(kept);
  const islands: PlacedBlock[][] = [[]];
  let gap = 0;
  for (const block of blocks) {
    if (!isKept.has(block)) {
      gap++;
      continue;
    }
    if (gap >= WATER && islands.at(-1)!.some(isProse)) islands.push([]);
    gap = 0;
    islands.at(-1)!.push(block);
  }
  const main = Math.max(...islands.map(proseLength));
  return islands.filter((island) => proseLength(island) >= ISLAND * main).flat();
}
