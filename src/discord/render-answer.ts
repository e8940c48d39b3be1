import {
  type APIComponentInContainer,
  type APISectionComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { Answer, RankedPassage } from '../retrieval/answer.ts';
import { controlsOf } from './answer-controls.ts';
import { answerId, type Standing } from './answer-ids.ts';
import type { Asked } from './asking.ts';
import { citationLine, linkOf } from './citation-lines.ts';
import { LIMITS } from './limits.ts';
import { ACCENT, button, container, type Message, separator, TextBudget } from './message.ts';
import type { Say } from './messages/say.ts';
import { cut, excerpt } from './text.ts';

/** UTF-16 units of Markdown: the first passage gets room for a long paragraph, the others for a look. */
const EXCERPT = { first: 1200, next: 320 } as const;
/** Plain characters before the answering sentence: it should be the first thing that is read. */
const LEAD = 120;
/** Components of a message that are left to passages and the lines between them; the rest is around and under them. */
const COMPONENTS = LIMITS.components - 18;
/** Words of the question that are named as searched differently, and characters of each of their lines. */
const CORRECTIONS = 5;
const CORRECTION_LENGTH = 80;
/** Characters of the question where it is shown with its answer: enough to recognise it. */
const QUESTION = 200;

/** How an answer is shown to a reader. */
export interface View {
  /** Counted from 0; past the end is the last. */
  page: number;
  /** Whether only the one who asked sees it, and may share it. */
  hidden: boolean;
  /** Passages on a page, as far as they fit. */
  passages: number;
  /** How it stands to its question; under it when left out. */
  standing?: Standing;
}

/**
 * A passage above its citation. Bold says where the answer stands: in passages that do not answer nothing is,
 * and after the first passage nothing where all of it would be.
 */
function passageText(passage: RankedPassage, answered: boolean, say: Say): string {
  const { rank, text, highlight, citation } = passage;
  const isFirst = answered && rank === 1;
  const isPart = highlight.start > 0 || highlight.end < text.length;
  const shown = excerpt(text, highlight, isFirst ? EXCERPT.first : EXCERPT.next, {
    lead: LEAD,
    strong: isFirst || (answered && isPart),
  });
  return `${shown}\n-# ${citationLine(citation, say)}`;
}

/** Lines under an answer: words that were searched differently. */
function correctionLine({ corrections }: Answer, say: Say): string {
  const named = corrections.filter(({ searched }) => searched.length > 0).slice(0, CORRECTIONS);
  return named
    .map(({ word, searched }) => {
      const values = {
        word: cut(word, CORRECTION_LENGTH / 2),
        searched: cut(searched.join(', '), CORRECTION_LENGTH),
      };
      return `-# ${say.markdown('answer.searchedInstead', values)}`;
    })
    .join('\n');
}

/** Passages in the order of the answer, cut into pages that keep to a message's allowance of text. */
function toPages({ answer }: Asked, { passages }: View, say: Say, reserved: readonly string[]) {
  const pages: { passage: RankedPassage; display: APITextDisplayComponent }[][] = [];
  let budget = new TextBudget();
  let components = 0;
  for (const passage of answer.passages) {
    const content = passageText(passage, answer.answered, say);
    const open = pages.at(-1);
    // A section with a button is three components, a text one; a line separates each from the next.
    const taken = linkOf(passage.citation) === undefined ? 4 : 2;
    if (!open || open.length === passages || components + taken > COMPONENTS || !budget.fits(content)) {
      pages.push([]);
      budget = new TextBudget();
      components = 0;
      for (const line of reserved) budget.display(line);
    }
    components += taken;
    pages.at(-1)!.push({ passage, display: budget.display(content) });
  }
  return pages;
}

/**
 * Draws one page of an answer: the answering sentence in bold inside its passage, its citation, then the next
 * ones shorter, and what can be done with them. A question that the articles do not answer is told so, above
 * the nearest passages.
 */
export function renderAnswer(asked: Asked, view: View, say: Say): Message {
  const { answer, lost } = asked;
  const head = [captionOf(answer, view, say), notFound(asked, say)].filter(Boolean).join('\n');
  const foot = [correctionLine(answer, say), lost > 0 ? `-# ${say('answer.lost', { count: lost })}` : '']
    .filter(Boolean)
    .join('\n');
  const widest = say('answer.page', { page: PAGE_DIGITS, pages: PAGE_DIGITS });
  const pages = toPages(asked, view, say, [head, foot, widest]);
  const page = Math.min(view.page, Math.max(0, pages.length - 1));
  const shown = pages[page] ?? [];

  const parts: APIComponentInContainer[] = [];
  const display = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
  if (head !== '') parts.push(display(head));
  shown.forEach(({ passage, display: content }, at) => {
    if (at > 0) parts.push(separator);
    parts.push(linkOf(passage.citation) === undefined ? withButton(content, passage, asked, say) : content);
  });
  const counted = pages.length > 1 ? `-# ${say('answer.page', { page: page + 1, pages: pages.length })}` : '';
  const under = [foot, counted].filter(Boolean).join('\n');
  if (under !== '') parts.push(separator, display(under));
  const controls = controlsOf(
    asked,
    { ...view, page },
    pages.length,
    shown.map(({ passage }) => passage),
    say,
  );
  return { components: [container(answer.answered ? ACCENT.answer : ACCENT.nearest, parts), ...controls] };
}

/** The question, in small print, where Discord does not show it. */
function captionOf({ question }: Answer, { standing = 'under' }: View, say: Say): string {
  if (standing === 'under') return '';
  const words = cut(question.replace(/\s+/g, ' ').trim(), QUESTION);
  return `-# ${say.markdown('answer.question', { question: words })}`;
}

/** That there is no answer, and what is shown instead; nothing where there is one. */
function notFound({ answer, articleId }: Asked, say: Say): string {
  if (answer.answered) return '';
  const searched = say(articleId === undefined ? 'answer.notFound' : 'answer.notFoundThere');
  return `**${searched}** ${say(answer.passages.length === 0 ? 'answer.nothing' : 'answer.nearest')}`;
}

/** Stands for a page's number where room is kept for it. */
const PAGE_DIGITS = 99;

/** A passage that no link leads to gets a button that shows where it stands. */
function withButton(
  content: APITextDisplayComponent,
  passage: RankedPassage,
  { id }: Asked,
  say: Say,
): APISectionComponent {
  const label = say('answer.show', { number: passage.paragraph });
  return {
    type: ComponentType.Section,
    components: [content],
    accessory: button(label, answerId('look', id, passage.rank - 1)),
  };
}
