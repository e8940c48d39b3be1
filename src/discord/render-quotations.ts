import type { APIComponentInContainer } from 'discord.js';
import type { Library } from '../library/library.ts';
import type { Change } from '../quotes/difference.ts';
import type { FoundQuotation, Verdict } from '../quotes/quotation-index.ts';
import { cite } from '../retrieval/citation.ts';
import { citationLine } from './citation-lines.ts';
import { ACCENT, button, container, type Message, notice, row, separator, TextBudget } from './message.ts';
import type { Say } from './messages/say.ts';
import { cut, escapeText, excerpt } from './text.ts';

/** Quotations on a page: as many as can be read without scrolling much. */
const PAGE = 5;
/** UTF-16 units of Markdown for the words with what stands around them: five of them fit a message. */
const EXCERPT = 560;
/** Longest name and longest description of a speaker; the rest stands in the article. */
const SPEAKER = 100;
/** Longest name of a speaker or an article in the head. */
const PLACE = 100;
/** UTF-16 units of Markdown for the difference between two texts. */
const DIFFERENCE = 1600;

/** A list of quotations from one place on, and how to come to its other pages. */
export interface QuotationPage {
  /** Plain text above the list. */
  title: string;
  /** Plain text of the speaker and article to which the look-up was narrowed. */
  places: readonly string[];
  /** Whether the head names the one who said it all, so that the list need not. */
  oneSpeaker: boolean;
  /** The whole list. */
  found: readonly FoundQuotation[];
  /** Index of the first quotation to show. */
  from: number;
  /** The custom id of a button that shows the list from an index on. */
  customId(from: number): string;
}

/** Where words stand: offsets are into the passage. */
type Place = Pick<FoundQuotation, 'articleId' | 'paragraph' | 'passage' | 'start' | 'end'>;

/**
 * The words in bold within their passage, above the citation.
 * @param alone whether the passage was shown just before, so that the words are enough
 */
function inContext(place: Place, library: Library, say: Say, alone = false): string {
  const { articleId, paragraph, passage, start, end } = place;
  const citation = cite(library.article(articleId)!, { paragraph, text: passage }, { start, end });
  const { from, to } = alone ? withMarks(place) : { from: 0, to: passage.length };
  const shown = excerpt(passage.slice(from, to), { start: start - from, end: end - from }, EXCERPT);
  return `${shown}\n-# ${citationLine(citation, say)}`;
}

/** Where words stand together with the marks around them. */
function withMarks({ passage, start, end }: Place) {
  const isMark = (at: number) => /["“”„«»‹›‘’「」『』]/.test(passage.charAt(at));
  return { from: isMark(start - 1) ? start - 1 : start, to: isMark(end) ? end + 1 : end };
}

const straight = (text: string) => text.replace(/[‘’]/g, "'");

/** Who the speaker is, as far as the passage does not say it anyway; undefined when that is nothing. */
function untold({ speaker, passage }: FoundQuotation): string | undefined {
  const { description } = speaker ?? {};
  if (description === undefined || straight(passage).includes(straight(description))) return undefined;
  return escapeText(cut(description, SPEAKER));
}

/** `**Ni Guangnan**, a member of the Chinese Academy of Engineering`, and whether it is only reported. */
function speakerLine(quotation: FoundQuotation, say: Say): string {
  const { speaker, kind } = quotation;
  const name = speaker ? `**${escapeText(cut(speaker.name, SPEAKER))}**` : `*${say('quote.noSpeaker')}*`;
  const said = [name, untold(quotation)].filter(Boolean).join(', ');
  return kind === 'reported' ? `${said} · *${say('quote.reported')}*` : said;
}

/** What of the speaker neither the title nor the passage says; undefined when that is nothing. */
function restOfSpeaker(quotation: FoundQuotation, say: Say): string | undefined {
  const parts = [untold(quotation), quotation.kind === 'reported' && `*${say('quote.reported')}*`];
  return parts.filter(Boolean).join(' · ') || undefined;
}

const isSamePassage = (a: Place, b: Place) => a.articleId === b.articleId && a.paragraph === b.paragraph;

/** Draws one page of quotations: who said it, the words in their context, and the citation. */
export function renderQuotations(
  { title, places, oneSpeaker, found, from, customId }: QuotationPage,
  library: Library,
  say: Say,
) {
  const budget = new TextBudget();
  const place = places.map((one) => cut(one, PLACE)).join(' · ');
  const head = place === '' ? [title] : [title, place];
  const parts: APIComponentInContainer[] = [
    budget.display(head.map((line, i) => `${i === 0 ? '###' : '-#'} ${escapeText(line)}`).join('\n')),
  ];
  const footer = (to: number) => `-# ${from + 1}–${to} / ${found.length}`;
  let to = from;
  for (const quotation of found.slice(from, from + PAGE)) {
    const above = to > from ? found[to - 1] : undefined;
    const alone = above !== undefined && isSamePassage(above, quotation);
    const head = oneSpeaker ? restOfSpeaker(quotation, say) : speakerLine(quotation, say);
    const content = [head, inContext(quotation, library, say, alone)].filter(Boolean).join('\n');
    // What does not fit begins the next page.
    if (!budget.fits(`${content}${footer(found.length)}`)) break;
    parts.push(separator, budget.display(content));
    to++;
  }
  if (to === from)
    return place === '' ? notice(say, 'quote.nothing') : notice(say, 'quote.nothingThere', { place });
  if (from > 0 || to < found.length) {
    const previous = button(say('answer.previous'), customId(Math.max(0, from - PAGE)), {
      disabled: from === 0,
    });
    const next = button(say('answer.next'), customId(to), { disabled: to === found.length });
    parts.push(separator, budget.display(footer(to)), row([previous, next]));
  }
  return { components: [container(ACCENT.answer, parts)] };
}

/** Struck out what only the claim has, bold what only the article has. */
function differenceText(changes: readonly Change[]): string {
  let shown = '';
  for (const { kind, text } of changes) {
    // Escaping doubles a text at most.
    const escaped = escapeText(cut(text, DIFFERENCE / 2));
    const piece = kind === 'same' ? escaped : kind === 'added' ? `~~${escaped}~~` : `**${escaped}**`;
    if (shown.length + piece.length > DIFFERENCE) return `${shown} …`;
    shown += shown === '' ? piece : ` ${piece}`;
  }
  return shown;
}

/** Draws whether words stand in the articles: as they are, with the difference shown, or not. */
export function renderVerdict(verdict: Verdict, library: Library, say: Say): Message {
  if (verdict.verdict === 'not found') return notice(say, 'quote.notFound');
  const { quotation, changes } = verdict;
  const budget = new TextBudget();
  const exact = verdict.verdict === 'exact';
  const parts: APIComponentInContainer[] = [
    budget.display(`**${exact ? say('quote.exact') : say('quote.altered')}**`),
  ];
  if (!exact)
    parts.push(budget.display(`${differenceText(changes)}\n-# ${say('quote.difference')}`), separator);
  const speaker = quotation ? `${speakerLine(quotation, say)}\n` : '';
  parts.push(budget.display(`${speaker}${inContext(verdict, library, say)}`));
  return { components: [container(exact ? ACCENT.answer : ACCENT.nearest, parts)] };
}
