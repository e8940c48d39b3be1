import type { Catalogue } from './catalogue.ts';

/** What the bot says in Brazilian Portuguese. */
export const pt: Catalogue = {};
