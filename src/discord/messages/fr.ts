import type { Catalogue } from './catalogue.ts';

/** What the bot says in French. */
export const fr: Catalogue = {};
