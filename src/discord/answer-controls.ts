import { type APIComponentInMessageActionRow, ButtonStyle, ComponentType } from 'discord.js';
import type { RankedPassage } from '../retrieval/answer.ts';
import { answerId, standingCode } from './answer-ids.ts';
import type { Asked } from './asking.ts';
import { LIMITS } from './limits.ts';
import { button, optionText, row } from './message.ts';
import type { Say } from './messages/say.ts';
import type { View } from './render-answer.ts';

/** What can be done with one page of an answer: rows of buttons and selects under it. */
export function controlsOf(asked: Asked, view: View, pages: number, shown: RankedPassage[], say: Say) {
  const { id, answer, articleId, reported } = asked;
  const { page, hidden, standing = 'under' } = view;
  const code = standingCode(standing);
  const rows: APIComponentInMessageActionRow[][] = [];
  if (pages > 1) {
    const turn = (to: number) => answerId('page', id, to, code);
    rows.push([
      // Past either end a disabled button still needs an id of its own.
      button(say('answer.previous'), turn(page === 0 ? pages : page - 1), { disabled: page === 0 }),
      button(say('answer.next'), turn(page + 1), { disabled: page === pages - 1 }),
    ]);
  }
  const care = [button(say('answer.again'), answerId('again', id))];
  // Also under the nearest passages: when they helped, the moderators should know.
  if (shown.length > 0)
    care.unshift(
      button(say('answer.helpful'), answerId('good', id)),
      button(say('answer.unhelpful'), answerId('bad', id)),
    );
  if (!answer.answered && !reported)
    care.unshift(button(say('answer.tell'), answerId('tell', id), { style: ButtonStyle.Primary }));
  if (hidden && standing !== 'copy') care.push(button(say('answer.share'), answerId('share', id, page)));
  rows.push(care);
  if (shown.length > 0)
    rows.push([
      {
        type: ComponentType.StringSelect,
        custom_id: answerId('around', id),
        placeholder: say('answer.around'),
        options: shown.map(({ paragraph, citation, rank, text, highlight }) => ({
          label: optionText(`${say('answer.paragraph', { number: paragraph })} · ${citation.title}`),
          // Several are often from one article: what tells them apart is how they read.
          description: optionText(text.slice(highlight.start)),
          value: String(rank - 1),
        })),
      },
    ]);
  if (articleId !== undefined) rows.push([button(say('answer.widen'), answerId('widen', id, 0, code))]);
  const articles = new Map(
    answer.passages.map(({ citation, rank }) => [citation.articleId, { citation, rank }]),
  );
  if (articleId === undefined && articles.size > 1)
    rows.push([
      {
        type: ComponentType.StringSelect,
        custom_id: answerId('narrow', id, 0, code),
        placeholder: say('answer.narrow'),
        options: [...articles.values()]
          .slice(0, LIMITS.selectOptions)
          .map(({ citation, rank }) => ({ label: optionText(citation.title), value: String(rank - 1) })),
      },
    ]);
  return rows.map(row);
}
