import type { Catalogue } from './catalogue.ts';

/** What the bot says in Spanish. */
export const es: Catalogue = {};
