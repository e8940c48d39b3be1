import { expect, test } from 'vitest';
import type { Change } from '../../src/quotes/difference.ts';
import { QuotationIndex, type Verdict } from '../../src/quotes/quotation-index.ts';

function verify(claim: string, ...paragraphs: string[]): Verdict {
  const index = new QuotationIndex();
  const passages = paragraphs.map((text, i) => ({
    id: `a#${i + 1}`,
    articleId: 'a',
    paragraph: i + 1,
    text,
  }));
  index.add({ id: 'a', language: 'en' }, passages);
  return index.verify(claim);
}

/** `exact`, `not found`, or what differs: [-left out-] {+put in+}, as in a word diff. */
function difference(verdict: Verdict): string {
  if (verdict.verdict !== 'altered') return verdict.verdict;
  const show = ({ kind, text }: Change) =>
    kind === 'same' ? text : kind === 'missing' ? `[-${text}-]` : `{+${text}+}`;
  return verdict.changes.map(show).join(' ');
}

const berths = '"The harbour stays open. Nobody will lose a berth," said Mayor Ruth Ackerman.';

test.each([
  ['as they stand', '“Nobody will lose a berth”', 'exact'],
  ['with other case, marks and accents', 'nobody… will LOSE à berth!', 'exact'],
  ['a part of a sentence', 'will lose a', 'exact'],
  [
    'changed inside and at the end',
    'Nobody will ever lose a ship',
    'Nobody will {+ever+} lose a {+ship+} [-berth-]',
  ],
  ['changed at the beginning', 'Somebody will lose a berth', '{+Somebody+} [-Nobody-] will lose a berth'],
  ['changed at the beginning of a part', 'may lose a berth', '{+may+} [-will-] lose a berth'],
  ['put before a sentence', 'Sadly nobody will lose a berth', '{+Sadly+} Nobody will lose a berth'],
  ['another text', 'Cats prefer warm boxes', 'not found'],
])('words are verified: %s', (_, claim, expected) => {
  expect(difference(verify(claim, berths))).toBe(expected);
});

test.each([
  ['prices rose 5%', 'prices rose 5', 'prices rose 5 {+%+}'],
  ['5%', 'Five left, 5 stayed.', '5 {+%+}'],
  ['prices rose 5', 'Then prices rose 5% in May.', 'prices rose 5 [-%-]'],
  ['prices rose 5', 'Then prices rose 5 % in May.', 'prices rose 5 [-%-]'],
  ['5 million was spent', 'So $5 million was spent.', '[-$-] 5 million was spent'],
  ['€5 million was spent', 'So $5 million was spent.', '{+€+} [-$-] 5 million was spent'],
  ['it was 5 degrees', 'At night it was -5 degrees.', 'it was [---] 5 degrees'],
  ['it was −5 degrees', 'At night it was -5 degrees.', 'exact'],
  ['it was -5 degrees', 'At night it was 5 degrees.', 'it was {+-+} 5 degrees'],
  ['it grew 5 points', 'It grew .5 points.', 'It grew [-.-] 5 points'],
  ['it grew 1.5 points', 'It grew 1,5 points.', 'It grew {+1.5+} [-1,5-] points'],
  ['it cost 1500 crowns', 'It cost 1,500 crowns.', 'exact'],
  ['it cost 1500 crowns', 'It cost 1.500 crowns.', 'It cost {+1500+} [-1.500-] crowns'],
  ['the years 2010-15', 'In the years 2010–15 it grew.', 'exact'],
  ['it cost $5 a head', 'It cost $5 a head.', 'exact'],
  ['it cost $5 a day', 'It cost $5 a head.', 'It cost $5 a {+day+} [-head-]'],
])('signs change what is said: "%s" of "%s"', (claim, text, expected) => {
  expect(difference(verify(claim, text))).toBe(expected);
});

const parts =
  '"We all came late," said Mary Jones, who had led the committee for many years. "We stayed long."';

test('what somebody says in two parts is exact without the narrator between, and shown with him', () => {
  expect(verify('We all came late. We stayed long.', parts)).toMatchObject({
    verdict: 'exact',
    start: 1,
    end: parts.length - 2,
    quotation: { speaker: { name: 'Mary Jones' } },
  });
  expect(difference(verify('We all came late. We left soon.', parts))).toBe(
    'We all came late We {+left soon+} [-stayed long-]',
  );
});

test('what two people say is not one text', () => {
  const both = '"We all came late," said Mary Jones, a lawyer of the town. "We stayed long," said Paul Reed.';
  expect(difference(verify('We all came late. We stayed long.', both))).not.toBe('exact');
});

test('words are verified over two paragraphs, reopened or not', () => {
  const reopened = ['"We all came late.', '"We stayed long," said Mary Jones.', 'They left.'];
  expect(verify('We all came late. We stayed long', ...reopened)).toMatchObject({
    verdict: 'exact',
    paragraph: 1,
    passage: '"We all came late.\n\n"We stayed long," said Mary Jones.',
    quotation: { text: 'We all came late.' },
  });
  expect(difference(verify('We all came late. We stayed briefly', ...reopened))).toBe(
    'We all came late We stayed {+briefly+} [-long-]',
  );
  const told = [
    '"We all came late," said Mary Jones.',
    'She had run all the way.',
    '"We stayed long," she said.',
  ];
  expect(difference(verify('We all came late. We stayed long.', ...told))).toBe('exact');
});

test('a difference of Chinese words is written without spaces', () => {
  expect(difference(verify('今天价格上涨了很多', '今天价格下跌了很多。'))).toMatch(/^今天价格 .* 了很多$/);
});
