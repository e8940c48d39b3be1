import { BLOGS } from './blogs.ts';
import { FRESH } from './fresh.ts';
import { KINDS } from './kinds.ts';
import { NEWS } from './news.ts';
import { OLDER } from './older.ts';
import { type Story, story } from './story.ts';
import { UNSEEN_NEWS } from './unseen-news.ts';
import { UNSEEN_SITES } from './unseen-sites.ts';
import { UNSEEN_WORLD } from './unseen-world.ts';
import { WORLD } from './world.ts';

const ALL: Record<string, (s: Story) => string> = {
  ...BLOGS,
  ...NEWS,
  ...OLDER,
  ...KINDS,
  ...WORLD,
  ...FRESH,
};

type Layouts = Record<string, (s: Story) => string>;

/** Pages of layouts, marked with what belongs to their article, each with the story that it tells. */
const markedOf = (layouts: Layouts, world: Layouts, seed: number) =>
  Object.entries(layouts).map(([name, layout], i) => {
    const language = name in world ? name.slice(0, 2) : 'en';
    const told = story(seed + i, language);
    const html = layout(told)
      .replaceAll(' +>', ' data-truth>')
      .replaceAll(' ->', ' data-not>')
      .replaceAll(' ?>', ' data-either>');
    return { name, story: told, html };
  });

/** A page of each layout that the reader was made with. */
export const marked = markedOf(ALL, WORLD, 1);

const unseen = markedOf({ ...UNSEEN_NEWS, ...UNSEEN_SITES, ...UNSEEN_WORLD }, UNSEEN_WORLD, 501);
/** Half of these pages may be looked at while the reader is made; the other half tells how it does elsewhere. */
export const lookedAt = unseen.filter((_, i) => i % 2 === 0);
export const heldOut = unseen.filter((_, i) => i % 2 === 1);
