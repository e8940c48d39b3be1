import type { Catalogue } from './catalogue.ts';

/** What the bot says in Simplified Chinese. */
export const zh: Catalogue = {};
