import { z } from 'zod';
import type { Page } from './dom.ts';

/** Longest value worth keeping of a page's own statements about itself; longer ones are abuse or mistakes. */
const MAX_CHARACTERS = 500;
const line = z.string().trim().min(1).max(MAX_CHARACTERS);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** A person or organisation: a name, an object with a name, or a list of either. */
const named = z
  .union([line.transform((name) => [name]), z.object({ name: line }).transform(({ name }) => [name])])
  .or(z.array(z.union([line, z.object({ name: line }).transform(({ name }) => name)])));

const statement = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: optional(line),
  alternativeHeadline: optional(line),
  author: optional(named),
  publisher: optional(named),
  datePublished: optional(line),
  inLanguage: optional(line),
  articleBody: optional(z.string()),
});

/** What a page states about its article in JSON-LD; every field was checked to be text and none is trusted further. */
export type Statement = z.infer<typeof statement>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting|Recipe|Review)$/;
/** Deep enough for a graph inside a page inside a list. */
const MAX_DEPTH = 4;

function* objectsOf(value: unknown, depth = 0): Generator<unknown> {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsOf(item, depth + 1);
    return;
  }
  yield value;
  const { '@graph': graph, mainEntity } = value as Record<string, unknown>;
  yield* objectsOf(graph, depth + 1);
  yield* objectsOf(mainEntity, depth + 1);
}

/** The first article that the page's JSON-LD describes. Scripts that are no JSON are passed over, as by search engines. */
export function articleStatement(page: Page): Statement | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
    } catch {
      continue;
    }
    for (const object of objectsOf(value)) {
      const parsed = statement.safeParse(object);
      if (parsed.success && parsed.data['@type'].some((type) => ARTICLE_TYPE.test(type))) return parsed.data;
    }
  }
  return undefined;
}
