import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractQuotations } from '../../src/quotes/extract.ts';

function said(text: string): [string, string | null][] {
  return extractQuotations(text, 'en').map((one) => [one.text, one.speaker?.name ?? null]);
}

test('offsets are those of the words between the marks', () => {
  const text = 'Then Mary Jones said: "We will not go back."';
  const [one] = extractQuotations(text, 'en');
  expect(one).toMatchObject({ speaker: { name: 'Mary Jones', kind: 'person' }, cue: 'said' });
  expect(text.slice(one!.start, one!.end)).toBe('We will not go back.');
});

test('a pronoun is the person of its gender who comes to mind', () => {
  const text = 'John Smith met Mary Jones on Monday. "He was kind," she said. "She was late," he said.';
  expect(said(text)).toEqual([
    ['He was kind,', 'Mary Jones'],
    ['She was late,', 'John Smith'],
  ]);
});

test('a surname is joined to the full name', () => {
  const text = 'Mary Jones, a lawyer, spoke first.\n\n"We are ready," Jones said. "We have been for years."';
  expect(said(text).map(([, name]) => name)).toEqual(['Mary Jones', 'Mary Jones']);
});

test('a long description may stand between name and verb', () => {
  const text =
    '"It is over," said Mary Jones, chairman of the committee. "Go home," Paul Reed, a clerk who came with her, said.';
  expect(said(text).map(([, name]) => name)).toEqual(['Mary Jones', 'Paul Reed']);
});

test('titles and nicknames between marks are no speech', () => {
  expect(said('He read the novel "Green Fields" to Al "Shorty" Long.')).toEqual([]);
});

test('any text can be read, and offsets stay inside it', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '«',
    '»',
    '„',
    "'",
    '—',
    '\n\n',
    ' ',
    'Mary Jones',
    'said',
    ', ',
    '. ',
    'he',
    'the',
    ':',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, text: words } of extractQuotations(text, 'en'))
        expect(text.slice(start, end)).toBe(words);
    }),
  );
});

test.each([
  ['one endless sentence', 'He: "No" '],
  ['marks that never close', '“a '],
  ['nothing but marks', '"'],
  ['one paragraph of short quotations', '"We are here," he said. '],
])('%s takes no longer than its length', (_, piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const start = performance.now();
  extractQuotations(text, 'en');
  // Takes about 0.1 s; each of the first two took 10 s while a sentence could be of any length.
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a thousand people of one first name take no longer than their number', () => {
  const surname = (i: number) =>
    `A${[...String(i + 1000)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('')}`;
  const text = Array.from({ length: 1000 }, (_, i) => `"We came here late," said John ${surname(i)}.`).join(
    '\n\n',
  );
  const speakers = extractQuotations(text, 'en').map(({ speaker }) => speaker?.name);
  expect(new Set(speakers).size).toBe(1000);
});

test('a name that no list of first names has is a person where a description follows it', () => {
  const text = 'Ni Guangnan, a member of the academy, welcomed the plan.\n\n"Data must stay here," he said.';
  expect(said(text)).toEqual([['Data must stay here,', 'Ni Guangnan']]);
});
