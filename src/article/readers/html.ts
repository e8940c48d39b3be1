import type { Article } from '../article.ts';
import { SourceFault } from '../fault.ts';
import { toArticle } from './draft.ts';
import { articleBlocks } from './html/body.ts';
import { parsePage } from './html/dom.ts';
import { articleStatement } from './html/json-ld.ts';
import { readMetadata } from './html/metadata.ts';

/** Prose on a page with a password field shorter than this is the page's request to sign in. */
const LOGIN_CHARACTERS = 400;

/**
 * Reads the article of a web page: its text without navigation, advertisements, captions and comments, and
 * what the page states about it.
 * @param html the page's source, decoded
 * @param from the address the page came from; absent for a file
 * @throws {SourceFault} when the page holds no article
 */
export function readHtml(html: string, from?: string): Article {
  const page = parsePage(html);
  const asksForPassword = page.querySelector('input[type="password"]') !== null;
  const statement = articleStatement(page);
  const metadata = readMetadata(page, statement, from);
  const blocks = articleBlocks(() => parsePage(html), metadata, statement?.articleBody);
  const article = toArticle({ ...metadata, blocks }, asksForPassword ? 'fault.login' : 'fault.noArticle');
  const characters = article.blocks.reduce(
    (sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0),
    0,
  );
  if (asksForPassword && characters < LOGIN_CHARACTERS) throw new SourceFault('fault.login');
  return article;
}
