import { createHash } from 'node:crypto';
import { detectLanguage } from '../../language/detect.ts';
import type { Article, Block } from '../article.ts';
import { withoutBoilerplate } from '../boilerplate.ts';
import { SourceFault } from '../fault.ts';
import type { FaultKey } from '../fault-sentences.ts';

/** Readable in a link and short enough for a component's custom id beside the rest of it. */
const SLUG_CHARACTERS = 40;

/** The title in lower case ASCII, then a digest of what makes the article itself: its link, or else its text. */
function articleId(title: string, key: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_CHARACTERS)
    .replace(/^-+|-+$/g, '');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return slug === '' ? digest : `${slug}-${digest}`;
}

/** What a reader found, before it is an article. */
export type Draft = Omit<Article, 'id' | 'language'> & { language?: string };

export const blockText = (block: Block): string =>
  block.kind === 'list' ? block.items.join('\n') : block.text;

/** Fewer letters than this are a caption or an error message, in any script. */
const FEWEST_LETTERS = 25;

/**
 * Makes an article of what a reader found: boilerplate goes, the language is told from the text where the
 * text tells it, and the id is the same each time the same link or text is read.
 * @param empty why nothing is left, when nothing is
 * @throws {SourceFault}
 */
export function toArticle(draft: Draft, empty: FaultKey): Article {
  const blocks = withoutBoilerplate(draft.blocks);
  const prose = blocks
    .filter(({ kind }) => kind !== 'heading')
    .map(blockText)
    .join('\n');
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) throw new SourceFault(empty);
  const language = languageOf(prose, draft.language);
  return { ...draft, id: articleId(draft.title, draft.url ?? prose), language, blocks };
}

/** Characters from which statistics know a language better than a page template does. */
const ENOUGH_FOR_STATISTICS = 200;

function languageOf(prose: string, stated: string | undefined): string {
  if (stated && prose.length < ENOUGH_FOR_STATISTICS) return stated;
  return detectLanguage(prose) ?? stated ?? 'und';
}
