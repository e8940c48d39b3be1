import type { Passage } from '../article/article.ts';
import type { RankedPassage } from '../retrieval/answer.ts';
import { answerId } from './answer-ids.ts';
import { articleLine } from './citation-lines.ts';
import { ACCENT, button, container, type Message, row, separator, TextBudget } from './message.ts';
import type { Say } from './messages/say.ts';
import { excerpt } from './text.ts';

/** Paragraphs shown at once. */
const SPAN = 3;
/** UTF-16 units of Markdown a paragraph: three of them and the citation keep to a message's text. */
const ROOM = 900;

/**
 * Draws the paragraphs around a passage, with buttons to the ones before and after.
 * @param question id of the question whose answer the passage is in
 * @param from the first paragraph shown, counted from 0; without it the passage stands in the middle
 */
export function renderSurroundings(
  question: string,
  passage: RankedPassage,
  article: readonly Passage[],
  say: Say,
  from = article.findIndex(({ id }) => id === passage.id) - 1,
): Message {
  const last = Math.max(0, article.length - SPAN);
  const first = Math.min(Math.max(0, from), last);
  const budget = new TextBudget();
  const heading = budget.display(`-# ${articleLine(passage.citation, say)}`);
  const paragraphs = article.slice(first, first + SPAN).flatMap(({ id, text, paragraph }) => {
    const mark = id === passage.id ? passage.highlight : { start: 0, end: 0 };
    const number = `-# ${say('answer.paragraph', { number: paragraph })}`;
    return [separator, budget.display(`${number}\n${excerpt(text, mark, ROOM)}`)];
  });
  const move = (to: number) => answerId('move', question, passage.rank - 1, to);
  const buttons = [
    // Past the beginning a disabled button still needs an id of its own.
    button(say('around.earlier'), move(first === 0 ? article.length : Math.max(0, first - SPAN)), {
      disabled: first === 0,
    }),
    button(say('around.later'), move(first + SPAN), { disabled: first >= last }),
  ];
  // All of a short article is seen at once.
  const controls = last > 0 ? [row(buttons)] : [];
  return { components: [container(ACCENT.answer, [heading, ...paragraphs]), ...controls] };
}
