import type { Block } from './article.ts';

/** A furniture line is a label, not prose: longer lines are kept even when they begin like one. */
const LABEL_WORDS = 14;
/** Words of a tag or category line, such as `Data Management`. */
const TAG_WORDS = 5;

const ENDS_A_SENTENCE = /[.!?…:;。！？：]["'”’»）)\]]*$/u;

/** How furniture lines begin, by language; each names what such a line offers rather than says. */
const FURNITURE = new RegExp(
  `^(?:${[
    // English
    'read (?:more|also|next|the full)\\b',
    'more (?:on|from|about|stories|coverage|news)\\b',
    '(?:see|also|related)(?: (?:also|see|read|stories|articles|coverage|topics|content|news|links))?:?$',
    'related(?: (?:stories|articles|coverage|topics|content|news|links))?\\s*[:–—-]',
    '(?:see also|also read|recommended|you may also like|most (?:read|popular|viewed)|don.t miss|trending)\\b',
    '(?:share|tweet|email|print)(?: (?:this|on|via|with|article|page|story)\\b|$)',
    '(?:follow|like|find|join) us (?:on|at)\\b',
    'follow .{2,60} on (?:twitter|facebook|instagram|linkedin|x|threads|bluesky|mastodon)\\b',
    '(?:sign up|subscribe|register)(?: (?:to|for|now|here|today)\\b|$)',
    '(?:advertisement|sponsored(?: content)?|promoted|newsletter|comments?|topics|tags|back to top|skip to .+|loading)\\b[:.…]*$',
    '(?:copyright )?(?:©|\\(c\\)) ?(?:copyright )?\\d{4}\\b',
    'all rights reserved',
    'click here\\b',
    // German
    '(?:mehr|lesen sie|lies|hier|weitere) (?:zum thema|auch|mehr|artikel|nachrichten|meldungen|lesen)\\b',
    '(?:teilen|drucken|anzeige|werbung|kommentare|themen|schlagwörter)\\b[:.]*$',
    'newsletter abonnieren',
    // French
    '(?:lire|voir|à lire|à voir) (?:aussi|également|la suite|plus)\\b',
    '(?:partager|publicité|commentaires|imprimer)\\b[:.]*$',
    'abonnez-vous',
    // Spanish, Portuguese, Italian
    '(?:leer|ver|lee|te puede|le puede|leia|veja|ler|leggi|vedi) (?:más|también|interesar|mais|também|anche|tutto)\\b',
    '(?:compartir|publicidad|comentarios|compartilhar|publicidade|condividi|pubblicità)\\b[:.]*$',
    // Japanese, Chinese
    '(?:関連記事|あわせて読みたい|続きを読む|シェア|広告|相关(?:阅读|新闻|文章)|延伸阅读|阅读更多|分享|广告)',
  ].join('|')})`,
  'iu',
);

const wordCount = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** True for a line of page furniture: `Read more on …`, `Share this`, `Mehr zum Thema`. */
export function isFurniture(text: string): boolean {
  const line = text.trim();
  return wordCount(line) <= LABEL_WORDS && !/[.!?。]\s+\S/u.test(line) && FURNITURE.test(line);
}

const isTag = (block: Block) =>
  block.kind !== 'list' && wordCount(block.text) <= TAG_WORDS && !ENDS_A_SENTENCE.test(block.text.trim());

/**
 * Drops page furniture: every furniture line, and the run of unpunctuated short lines after one at the very
 * end of the page, which are its categories and tags. A heading left without anything under it goes too.
 */
export function withoutBoilerplate(blocks: Block[]): Block[] {
  const furniture = blocks.map((block) => block.kind !== 'list' && isFurniture(block.text));
  let tail = blocks.length;
  while (tail > 0 && !furniture[tail - 1] && isTag(blocks[tail - 1]!)) tail--;
  const tagsFrom = tail > 0 && furniture[tail - 1] ? tail : blocks.length;
  const kept = blocks.filter((_, i) => !furniture[i] && i < tagsFrom);
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}
