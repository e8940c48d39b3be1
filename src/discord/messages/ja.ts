import type { Catalogue } from './catalogue.ts';

/** What the bot says in Japanese. */
export const ja: Catalogue = {};
