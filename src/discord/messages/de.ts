import type { Catalogue } from './catalogue.ts';

/** What the bot says in German. */
export const de: Catalogue = {};
