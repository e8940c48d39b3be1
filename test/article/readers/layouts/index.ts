import { BLOGS } from './blogs.ts';
import { FRESH } from './fresh.ts';
import { KINDS } from './kinds.ts';
import { NEWS } from './news.ts';
import { OLDER } from './older.ts';
import { type Story, story } from './story.ts';
import { WORLD } from './world.ts';

const ALL: Record<string, (s: Story) => string> = {
  ...BLOGS,
  ...NEWS,
  ...OLDER,
  ...KINDS,
  ...WORLD,
  ...FRESH,
};

/** A page of each layout, marked with what belongs to its article, and the story that it tells. */
export const marked = Object.entries(ALL).map(([name, layout], i) => {
  const language = name in WORLD ? name.slice(0, 2) : 'en';
  const told = story(i + 1, language);
  const html = layout(told)
    .replaceAll(' +>', ' data-truth>')
    .replaceAll(' ->', ' data-not>')
    .replaceAll(' ?>', ' data-either>');
  return { name, story: told, html };
});
