import { blockText } from '../draft.ts';
import type { PlacedBlock } from './blocks.ts';
import { blocksOf } from './embedded.ts';

const bare = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z]+;|[^\p{L}\p{N}]+/giu, '')
    .toLowerCase();

/** This much of the stated body must have been found, or it is another text. */
const FEWEST_FOUND = 0.8;
/** The stated body must hold this much of what was found, or it is a teaser. */
const FEWEST_SHARED = 0.5;

/** A page that shows less than this of what it states shows a teaser. */
const TEASER = 0.5;

/** Fewer letters stand in a body by chance. */
const UNMISTAKABLE_LETTERS = 25;
/** Of a body shorter than this any page holds much by chance. */
const SHORTEST_BODY = 160;
/** A choice that finds this much less of the stated body than the page shows has lost some of the article. */
const LOST = 0.1;
/** Blocks between two stated ones: a picture's caption, a heading, a list, but no other part of the page. */
const NEAR = 3;

const isCut = (stated: string) => /(?:\.\.\.|…|\[…\])\s*$/.test(stated);

/** The body that a page states in JSON-LD, where the page itself shows only the beginning of it or nothing. */
export function unlessTeaser(blocks: PlacedBlock[], stated: string | undefined): PlacedBlock[] {
  if (!stated || isCut(stated)) return blocks;
  const body = bare(stated);
  const texts = blocks.map(({ block }) => bare(blockText(block)));
  const found = texts.reduce((sum, text) => sum + text.length, 0);
  const shared = texts.reduce((sum, text) => sum + (body.includes(text) ? text.length : 0), 0);
  if (found >= TEASER * body.length || shared < FEWEST_SHARED * found) return blocks;
  return blocksOf(stated);
}

/** Leaves out paragraphs that the body which the page states in JSON-LD does not hold, where it is whole. */
export function withoutUnstated(blocks: PlacedBlock[], stated: string | undefined): PlacedBlock[] {
  if (!stated || isCut(stated)) return blocks;
  const body = bare(stated);
  const texts = blocks.map(({ block }) => bare(blockText(block)));
  const isStated = texts.map((text) => body.includes(text));
  const shared = texts.reduce((sum, text, i) => sum + (isStated[i] ? text.length : 0), 0);
  const found = texts.reduce((sum, text) => sum + text.length, 0);
  if (shared < FEWEST_FOUND * body.length || shared < FEWEST_SHARED * found) return blocks;
  // Headings and lists are often left out of the statement though they are in the article.
  const first = isStated.indexOf(true);
  const last = isStated.lastIndexOf(true);
  return blocks.filter(
    ({ block }, i) => isStated[i] || (i > first && i < last && block.kind !== 'paragraph'),
  );
}

/**
 * The blocks of a page that the body which it states in JSON-LD holds, with the headings and lists among them,
 * where the page shows that body and the choice lost some of it.
 * @param all every block of the page
 */
export function unlessLost(
  chosen: PlacedBlock[],
  all: () => PlacedBlock[],
  stated: string | undefined,
): PlacedBlock[] {
  if (!stated || isCut(stated)) return chosen;
  const body = bare(stated);
  if (body.length < SHORTEST_BODY) return chosen;
  const lettersIn = (blocks: PlacedBlock[]) => {
    const texts = new Set(
      blocks.map(({ block }) => bare(blockText(block))).filter((text) => body.includes(text)),
    );
    return [...texts].reduce((sum, text) => sum + text.length, 0);
  };
  const found = lettersIn(chosen);
  if (found >= (1 - LOST) * body.length) return chosen;
  const blocks = all();
  const isStated = blocks.map(({ block }) => {
    const text = bare(blockText(block));
    return text.length >= UNMISTAKABLE_LETTERS && body.includes(text);
  });
  const shown = blocks.filter((_, i) => isStated[i]);
  if (lettersIn(shown) < Math.max(FEWEST_FOUND * body.length, found + LOST * body.length)) return chosen;
  return blocks.filter(
    ({ block, linked }, i) =>
      isStated[i] ||
      (block.kind !== 'paragraph' &&
        linked === 0 &&
        isStated.slice(Math.max(0, i - NEAR), i).includes(true) &&
        isStated.slice(i + 1, i + 1 + NEAR).includes(true)),
  );
}
