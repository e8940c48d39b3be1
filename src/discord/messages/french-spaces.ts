import type { Catalogue } from './catalogue.ts';

/** Keeps the signs that French sets apart from their words on the same line: a common space may end one. */
export const withFrenchSpaces = (sentences: Catalogue): Catalogue =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, said]) => [key, said.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0')]),
  );
