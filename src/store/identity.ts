import { createHash } from 'node:crypto';
import type { Article, Block } from '../article/article.ts';

/** Parameters that say where a reader came from, never what is shown. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|at_\w+|cmpid|ref_src)$/i;

/**
 * What two links to the same page have in common: no scheme, `www.`, fragment, tracking parameters,
 * order of parameters, or slash at the end. Only for comparing; it is not an address.
 * @returns undefined for what is not an http(s) link
 */
export function linkKey(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.host.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '') + url.search;
}

/** A hash that two articles share when their words are the same, however spaced, cased or laid out. */
export function textKey(blocks: readonly Block[]): string {
  const words = blocks.flatMap(blockTexts).join(' ').normalize('NFKC').toLowerCase();
  return createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('base64url');
}

/** Leaves room for a number behind it and for the rest of a button's custom id (100 characters). */
const ID_CHARACTERS = 60;

/** An id that links, file names and buttons can carry, as near to the wanted one as that allows. */
export function validId(wanted: string): string {
  const id = wanted
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const characters = Array.from(id).slice(0, ID_CHARACTERS).join('').replace(/-+$/, '');
  return characters === '' ? 'article' : characters;
}

/** UTF-8 bytes of everything that an article's readers read. */
export function articleBytes({ title, standfirst = '', blocks }: Article): number {
  return [title, standfirst, ...blocks.flatMap(blockTexts)].reduce(
    (sum, text) => sum + Buffer.byteLength(text),
    0,
  );
}

/** The texts of a block, verbatim, in order. */
export function blockTexts(block: Block): string[] {
  return block.kind === 'list' ? block.items : [block.text];
}
