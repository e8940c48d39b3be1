import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** Why a file is no article: `line` counts from 1. */
export class ArticleFault extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Letters, digits, `-`, `_` and `.`: what may stand in an id, as in `harbour-tram#3`. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
/** A date, or a date and time, as ISO 8601 writes them. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

const filled = z.string().trim().min(1, 'is empty');
const schema = z.strictObject({
  id: z
    .string()
    .regex(ID, 'may only hold letters, digits, "-", "_" and "."')
    .max(80, 'is longer than 80 characters')
    .exactOptional(),
  title: filled,
  standfirst: filled.exactOptional(),
  url: z.url({ protocol: /^https?$/, error: 'is no http(s) link' }).exactOptional(),
  publisher: filled.exactOptional(),
  author: filled.exactOptional(),
  published: z.string().regex(DATE, 'is no ISO date such as 2026-05-04').exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'is no language code such as en'),
});

export type FrontMatter = z.infer<typeof schema>;

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Splits a file into its checked front matter and its body.
 * @returns `bodyLine` is the line, from 1, on which the body begins
 * @throws {ArticleFault} naming the first faulty line
 */
export function parseFrontMatter(source: string): { metadata: FrontMatter; body: string; bodyLine: number } {
  const fence = FENCE.exec(source);
  if (!fence) throw new ArticleFault(1, 'the front matter between two "---" lines is missing');
  const lines = new LineCounter();
  const document = parseDocument(fence[1] ?? '', { lineCounter: lines, schema: 'core' });
  const [error] = document.errors;
  if (error)
    throw new ArticleFault((error.linePos?.[0].line ?? 1) + 1, error.message.split(/\n| at line/)[0]!);
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) {
    const bodyLine = fence[0].split('\n').length;
    return { metadata: parsed.data, body: source.slice(fence[0].length), bodyLine };
  }
  const issue = parsed.error.issues[0]!;
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]?.toString();
  const pair = isMap(document.contents)
    ? document.contents.items.find((item) => String(item.key) === key)
    : undefined;
  const offset = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  const line = offset === undefined ? 1 : lines.linePos(offset).line + 1;
  throw new ArticleFault(line, describe(issue, key, pair !== undefined));
}

function describe(issue: z.core.$ZodIssue, key: string | undefined, present: boolean): string {
  if (key === undefined) return 'the front matter is not a list of "key: value" lines';
  if (issue.code === 'unrecognized_keys') return `unknown key "${key}"`;
  if (!present) return `"${key}" is missing`;
  return issue.code === 'invalid_type' ? `"${key}" must be text` : `"${key}" ${issue.message}`;
}
